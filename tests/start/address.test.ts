import { expect, it } from 'vitest';
import { addressOf } from '../../start/address.ts';

it.each([
  ['127.0.0.1', 'http://localhost:4000'],
  ['0.0.0.0', 'http://localhost:4000'],
  ['::1', 'http://localhost:4000'],
  ['192.0.2.7', 'http://192.0.2.7:4000'],
  ['2001:db8::7', 'http://[2001:db8::7]:4000'],
  ['atlas.example', 'http://atlas.example:4000'],
])('the address for HOST=%s is %s', (host, address) => {
  expect(addressOf(host, 4000)).toBe(address);
});
