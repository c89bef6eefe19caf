import { createServer } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { freePort } from '../../graph/local/port.ts';
import { requireFreePort } from '../../start/port.ts';

const server = createServer();

afterEach(() => {
  server.close();
});

it('a taken port is refused, with how to choose another', async () => {
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await expect(requireFreePort(port, '127.0.0.1')).rejects.toMatchObject({
    message: `port ${port} on 127.0.0.1 is taken by another program`,
    advice: expect.stringContaining(`PORT=${port + 1} npm start`) as string,
  });
});

it('a free port stays free', async () => {
  const port = await freePort();
  await requireFreePort(port, '127.0.0.1');
  await requireFreePort(port, '127.0.0.1');
});

it('an address of another machine is refused', async () => {
  await expect(requireFreePort(0, '192.0.2.1')).rejects.toThrow(
    'this machine has no address 192.0.2.1',
  );
});
