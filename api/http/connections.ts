import type { ServerOptions } from 'node:http';

/**
 * What a connection may take of us, so that one who sends a byte now and then does not hold it for
 * good. A request that does not arrive in time is answered by 408, one with larger headers by 431.
 */
export const CONNECTIONS: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 5_000,
  // A GET request holds its query in here.
  maxHeaderSize: 16_384,
};

/** A connection that is silent for so long is closed; event streams write more often than that. */
export const SILENCE_MS = 60_000;
