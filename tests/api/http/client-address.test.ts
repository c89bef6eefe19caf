import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { clientAddress } from '../../../api/http/client-address.ts';

function from(near: string, forwarded?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: near });
  const request = new IncomingMessage(socket);
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
  return request;
}

describe('the address that a request counts for', () => {
  it.each([
    ['as it came', '203.0.113.9', undefined, 0, '203.0.113.9'],
    ['whatever a client claims', '203.0.113.9', '198.51.100.1', 0, '203.0.113.9'],
    ['what the one proxy saw', '10.0.0.2', '198.51.100.1', 1, '198.51.100.1'],
    ['not what was claimed before it', '10.0.0.2', '1.1.1.1, 198.51.100.1', 1, '198.51.100.1'],
    ['what the outer of two saw', '10.0.0.2', '1.1.1.1, 198.51.100.1, 10.0.0.1', 2, '198.51.100.1'],
    ['the near one where the proxy says nothing', '10.0.0.2', undefined, 1, '10.0.0.2'],
    ['the near one where it is no address', '10.0.0.2', 'unknown', 1, '10.0.0.2'],
    ['IPv4 within IPv6', '::ffff:203.0.113.9', undefined, 0, '203.0.113.9'],
    ['a network of IPv6', '2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2::/64'],
    ['the same of a neighbour', '2001:0db8:1:2::9', undefined, 0, '2001:db8:1:2::/64'],
    ['a short one', '::1', undefined, 0, '0:0:0:0::/64'],
  ] as const)('is %s', (_what, near, forwarded, proxies, expected) => {
    expect(clientAddress(from(near, forwarded), proxies)).toBe(expected);
  });
});
