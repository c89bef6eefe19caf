import { createServer } from 'node:net';

/** A port of this machine's own address that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('The machine gave no port.'));
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}
