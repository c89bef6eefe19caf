/** The contestant "bytes": bare node:http that hands out answers which it was given beforehand. */
import { createServer } from 'node:http';
import { readBody } from './body.ts';
import { onQuestion, say } from './child.ts';
import { listen } from './listen.ts';

const answers = new Map<string, Buffer>();

const server = createServer((request, response) => {
  void readBody(request).then((body) => {
    const answer = answers.get(`${request.url ?? ''} ${body}`);
    response.writeHead(answer ? 200 : 404, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': answer?.length ?? 0,
    });
    response.end(answer);
  });
});

const port = await listen(server);
onQuestion((asked) => {
  if (asked.ask !== 'hand out') return { says: 'profiled', statements: 0, dbHits: 0 };
  for (const { path, body, answer } of asked.answers) {
    answers.set(`${path} ${body}`, Buffer.from(answer));
  }
  return { says: 'done' };
});
say({ says: 'listening', port });
