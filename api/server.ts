import { randomBytes } from 'node:crypto';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerOptions as HttpOptions,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import type { Logger } from 'pino';
import sirv from 'sirv';
import type { Graph } from '../graph/client.ts';
import { type Caller, identifier, NOBODY } from './auth/identify.ts';
import { tokenReader } from './auth/proof.ts';
import { signIn } from './auth/sign-in.ts';
import type { Issuers } from './auth/signed-token.ts';
import { confirmationEndpoints } from './confirmation/endpoints.ts';
import { graphiqlFile, graphiqlPage, isGraphiqlFile } from './graphiql/page.ts';
import { wantsGraphiql } from './graphiql/wanted.ts';
import { isAnonymousRequest } from './http/anonymous.ts';
import { AnswerCache } from './http/answer-cache.ts';
import { PRIVATE } from './http/cacheable-answers.ts';
import { clientAddress } from './http/client-address.ts';
import { CONNECTIONS, SILENCE_MS } from './http/connections.ts';
import { directAnswers } from './http/direct.ts';
import { eventStreams, wantsEvents } from './http/event-stream.ts';
import { graphExport, isGraphExport } from './http/graph-export.ts';
import { isFromThisMachine } from './http/loopback.ts';
import { isKeyExport, keyExport } from './http/key-export.ts';
import { metricsPage } from './http/metrics.ts';
import { openStreams } from './http/open-streams.ts';
import { isProgressExport, progressExport } from './http/progress-export.ts';
import { rateLimit, type RateOptions } from './http/rate-limit.ts';
import { NotedResponse, noteOf, requestLog } from './http/request-log.ts';
import { schemaDownload } from './http/schema-download.ts';
import { secure } from './http/security-headers.ts';
import { securityText } from './http/security-text.ts';
import { isTableExport, tableExport } from './http/table-export.ts';
import { isTeamExport, teamExport } from './http/team-export.ts';
import { type Limits, LIMITS } from './limits/limits.ts';
import { rehearse } from './rehearsal.ts';
import { cookieJar } from './session/cookies.ts';
import { sessionEndpoints } from './session/endpoints.ts';
import type { RelyingParty } from './session/relying-party.ts';
import { holdSessions } from './session/same-site.ts';
import { utcDay } from './today.ts';
import { createEndpoint } from './yoga.ts';

export interface ServerOptions {
  readonly graph: Graph;
  readonly log: Logger;
  /** The folder of the built pages. */
  readonly pages: string;
  /** How often one client may ask; as often as it likes without it. */
  readonly rate?: RateOptions;
  /** What a request may ask for; the product’s own limits without it. */
  readonly limits?: Limits;
  /** How much memory the answers kept for anonymous askers may take, in bytes; none are without it. */
  readonly cacheBytes?: number;
  /** The day that questions without a date are about, YYYY-MM-DD; the UTC day without it. */
  readonly today?: () => string;
  /** The moment, for what expires within less than a day; that of the machine without it. */
  readonly now?: () => Date;
  /**
   * Whether everybody who reaches the server may change the graph: for a server that listens on this
   * machine alone, which then answers nobody's pages but its own.
   */
  readonly openWrites?: boolean;
  /** Whom to tell of a weakness, as a mailto:, https: or tel: address; without it nobody is named. */
  readonly securityContact?: string | undefined;
  /** Whose signed tokens are believed; nobody's without it. */
  readonly issuers?: Issuers;
  /** Where browsers find the pages, such as https://atlas.example.org; where they say that they did without it. */
  readonly publicUrl?: string | undefined;
  /** Where people sign in on the pages; by a token alone without it. */
  readonly signInAt?: RelyingParty | undefined;
  /** What a connection may take; the product’s own times without it. */
  readonly connections?: HttpOptions;
}

export interface Server {
  /** Starts to listen. @returns the port, of use when 0 was asked for */
  listen(port: number, host: string): Promise<number>;
  /** Asks a few questions of its own, so that no visitor waits for the first of them. */
  rehearse(): Promise<void>;
  /** Stops listening, lets running requests finish for a while, then cuts what is left. */
  close(graceMs?: number): Promise<void>;
}

const GRACE_MS = 5_000;

const NO_ISSUERS: Issuers = {
  local: () => Promise.resolve(undefined),
  provider: undefined,
};

/** No one is kept from asking. */
const UNLIMITED: RateOptions = { perMinute: 0, trustedProxies: 0 };

/** Answers a question of somebody. */
type Way = (request: IncomingMessage, response: ServerResponse, caller: Caller) => Promise<void>;

/** API and pages on one port. */
export function createServer({
  graph,
  log,
  pages,
  rate = UNLIMITED,
  limits = LIMITS,
  connections = {},
  cacheBytes = 0,
  today = utcDay,
  now = () => new Date(),
  openWrites = false,
  issuers = NO_ISSUERS,
  securityContact,
  publicUrl,
  signInAt,
}: ServerOptions): Server {
  const { endpoint, prepared, feed } = createEndpoint({
    ...{ graph, log, limits, today, openWrites },
    signInWays: signInAt ? ['PROVIDER', 'TOKEN'] : ['TOKEN'],
  });
  const cache = cacheBytes > 0 ? new AnswerCache(graph, cacheBytes) : undefined;
  const answer = directAnswers({ endpoint, prepared, limits, cache, today });
  const stream = eventStreams({ endpoint, limits });
  const mayStream = openStreams(rate.trustedProxies);
  const metrics = metricsPage(cache);
  const mayAsk = rateLimit(rate);
  const cookies = cookieJar(publicUrl?.startsWith('https:') === true);
  const readToken = tokenReader({ graph, today, ...issuers });
  const { local } = issuers;
  const whoAsks = signIn(identifier({ graph, today, local, readToken, cookies }), cookies, log);
  const isNotForged = holdSessions(publicUrl, cookies);
  const sessionAt = sessionEndpoints({
    ...{ graph, log, today, readToken, cookies, publicUrl, rate },
    provider: signInAt,
  });
  const confirmationAt = confirmationEndpoints({ graph, now, today, rate });
  const schema = schemaDownload();
  const note = requestLog(log);
  const whomToTell = securityText(securityContact, today);
  // Built files carry a hash of their content in their name; only index.html may change under its own.
  const files = sirv(pages, { single: true, gzip: true, etag: true });

  const exports = [
    { is: isProgressExport, way: progressExport(endpoint) },
    { is: isTableExport, way: tableExport(endpoint, today) },
    { is: isKeyExport, way: keyExport(endpoint) },
    { is: isTeamExport, way: teamExport(endpoint, today) },
    { is: isGraphExport, way: graphExport(endpoint) },
  ];

  /** What answers a question at this path; undefined where none is asked there. */
  const wayTo = (path: string | undefined) =>
    path === '/graphql' ? answer : exports.find(({ is }) => is(path))?.way;

  /** The way of a question: how often, then `way`: what was answered before, then the endpoint. */
  async function ask(request: IncomingMessage, response: ServerResponse, way: Way) {
    if (!(await isLetIn(request, response))) return;
    const isAnonymous = isAnonymousRequest(request);
    const caller = isAnonymous ? NOBODY : await whoAsks(request, response);
    if (!caller) return;
    noteOf(response).viewer = caller.viewer;
    if (!isAnonymous) response.setHeader('cache-control', PRIVATE);
    const asking = { ...caller, client: () => clientAddress(request, rate.trustedProxies) };
    if (way !== answer || !wantsEvents(request)) await way(request, response, asking);
    else if (mayStream(request, response)) await stream(request, response, asking);
  }

  /** Whether a request may be looked at; one that may not has been answered. */
  async function isLetIn(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    if (openWrites && !isFromThisMachine(request, response)) return false;
    // A browser’s question whether it may ask is none.
    const isFree = request.method === 'OPTIONS';
    return (isFree || (await mayAsk(request, response))) && isNotForged(request, response);
  }

  const brokenOff = (request: IncomingMessage, response: ServerResponse) => (error: unknown) => {
    log[request.destroyed ? 'debug' : 'error']({ err: error }, 'a request broke off');
    response.destroy();
  };

  function route(request: IncomingMessage, response: NotedResponse) {
    const [path] = (request.url ?? '/').split('?');
    note(request, response);
    if (wantsGraphiql(request)) {
      const nonce = randomBytes(16).toString('base64');
      secure(request, response, nonce);
      graphiqlPage(response, nonce);
      return;
    }
    // Answers to questions say it themselves: to set headers one by one takes longer than many an answer.
    if (path !== '/graphql') secure(request, response);
    const way = wayTo(path);
    if (way) {
      ask(request, response, way).catch(brokenOff(request, response));
      return;
    }
    const signing = sessionAt(path) ?? confirmationAt(path);
    if (signing) {
      isLetIn(request, response)
        .then((isIn) => (isIn ? signing(request, response) : undefined))
        .catch(brokenOff(request, response));
    } else if (path === '/metrics') void metrics(response);
    else if (path === '/schema.graphql') schema(request, response);
    else if (path === '/.well-known/security.txt') whomToTell(request, response);
    else if (isGraphiqlFile(path)) graphiqlFile(request, response);
    else if (path === '/health' || path === '/ready') void endpoint(request, response);
    else {
      files(request, response, () => {
        notFound(response);
      });
    }
  }

  const http = createHttpServer(
    { ...CONNECTIONS, ...connections, ServerResponse: NotedResponse },
    route,
  );
  http.setTimeout(SILENCE_MS);

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        http.once('error', reject);
        http.listen(port, host, () => {
          http.off('error', reject);
          resolve(portOf(http.address(), port));
        });
      }),
    rehearse: () => rehearse(endpoint),
    close: async (graceMs = GRACE_MS) => {
      // Streams would go on for as long as their clients listen.
      feed.end();
      const closed = promisify(http.close.bind(http))();
      http.closeIdleConnections();
      const cut = setTimeout(() => {
        http.closeAllConnections();
      }, graceMs);
      await closed;
      clearTimeout(cut);
      await endpoint.dispose();
    },
  };
}

const portOf = (address: AddressInfo | string | null, asked: number) =>
  typeof address === 'object' && address ? address.port : asked;

function notFound(response: ServerResponse) {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('There is nothing here. The pages start at /, the API at /graphql.\n');
}
