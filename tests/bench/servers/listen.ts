import type { Server } from 'node:http';

/** Listens on a free port of this machine's own address. @returns the port */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address && typeof address === 'object') return address.port;
  throw new Error('The machine gave no port.');
}
