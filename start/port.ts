import { createServer } from 'node:net';
import { Failure } from '../graph/local/failure.ts';

/** Finds out early that the product could not listen, rather than after a minute of preparation. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
    await new Promise((resolve) => server.close(resolve));
  } catch (error) {
    throw explainListening(error, port, host);
  }
}

/** The reason why nothing can listen on a port, in words; any other error as it is. */
export function explainListening(error: unknown, port: number, host: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new Failure(
      `port ${port} on ${host} is taken by another program`,
      `End that program, or choose another port: PORT=${port === HIGHEST_PORT ? port - 1 : port + 1} npm start (PORT=0 takes any that is free).`,
    );
  }
  if (code === 'EACCES') {
    return new Failure(
      `this user may not listen on port ${port}`,
      'Choose one from 1024 on: PORT=4000 npm start.',
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new Failure(
      `this machine has no address ${host}`,
      'Set HOST to one of its own, such as 127.0.0.1, or to 0.0.0.0 for all of them.',
    );
  }
  return error;
}

const HIGHEST_PORT = 65_535;
