import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import {
  css,
  editorWorkerService,
  graphqlWorker,
  js,
  jsonWorker,
} from '@graphql-yoga/render-graphiql/graphiql';
import { etagOf, isFresh } from '../http/etag.ts';
import { graphiqlOptions } from './options.ts';

const own = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

const JAVASCRIPT = 'text/javascript; charset=utf-8';

const file = (text: string, type = JAVASCRIPT) => {
  const body = Buffer.from(text);
  return { type, body, etag: etagOf(body) };
};

/** The parts of GraphiQL by their path: files, for the policy allows no script in the text of a page. */
const FILES: Readonly<Record<string, ReturnType<typeof file>>> = {
  '/graphiql/graphiql.css': file(css, 'text/css; charset=utf-8'),
  '/graphiql/graphiql.js': file(js),
  '/graphiql/browser.js': file(own('browser.js')),
  '/graphiql/begin.js': file(own('begin.js')),
  '/graphiql/editor.worker.js': file(editorWorkerService),
  '/graphiql/json.worker.js': file(jsonWorker),
  '/graphiql/graphql.worker.js': file(graphqlWorker),
};

const WORKERS = {
  editorWorkerService: '/graphiql/editor.worker.js',
  json: '/graphiql/json.worker.js',
  graphql: '/graphiql/graphql.worker.js',
};

/** JSON in the text of a page, which a `<` in it must not end. */
const inPage = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

const page = (nonce: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${graphiqlOptions.title ?? ''}</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/graphiql/graphiql.css" />
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript. Without it, ask by GET or POST: see /schema.graphql.</noscript>
    <div id="root"></div>
    <script type="application/json" id="workers">${inPage(WORKERS)}</script>
    <script type="application/json" id="options">${inPage(graphiqlOptions)}</script>
    <script src="/graphiql/browser.js" nonce="${nonce}"></script>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/begin.js"></script>
  </body>
</html>
`;

/** Sends GraphiQL. @param nonce the mark that its styles must carry */
export function graphiqlPage(response: ServerResponse, nonce: string): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    // The answers of the API share its address.
    vary: 'Accept',
    'cache-control': 'no-store',
  });
  response.end(page(nonce));
}

export const isGraphiqlFile = (path: string | undefined): boolean =>
  path !== undefined && Object.hasOwn(FILES, path);

/** Sends one of its parts, which changes with a release alone. */
export function graphiqlFile(request: IncomingMessage, response: ServerResponse): void {
  const [path = ''] = (request.url ?? '').split('?');
  const found = FILES[path];
  if (!found) return;
  const { type, body, etag } = found;
  const headers = { etag, 'cache-control': 'no-cache' };
  if (isFresh(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'content-type': type,
    'content-length': body.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
