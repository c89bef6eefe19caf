/** The contestant "floor": hand-written Cypher behind bare node:http, as fast as the driver allows. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { ANSWERS } from '../floor/answers.ts';
import { readBody } from './body.ts';
import { connection } from './connection.ts';
import { enter } from './contest.ts';
import { listen } from './listen.ts';
import { recordStatements } from './statements.ts';

const { uri, user, password, database } = connection();
const recorder = recordStatements(neo4j.Session, neo4j.Transaction);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
  disableLosslessIntegers: true,
});
const variablesOf = z.record(z.string(), z.string());

async function answer(request: IncomingMessage, response: ServerResponse) {
  const found = ANSWERS[request.url?.slice(1) ?? ''];
  if (!found) {
    response.writeHead(404).end();
    return;
  }
  const variables = variablesOf.parse(JSON.parse(await readBody(request)));
  // One round trip: executeQuery opens and commits a transaction around the statement.
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const data = await found(session, variables);
  void session.close();
  const body = JSON.stringify({ data });
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    response.writeHead(500).end();
  });
});
enter({
  port: await listen(server),
  recorder,
  openSession: () => driver.session({ database }),
});
