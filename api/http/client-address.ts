import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6 } from 'node:net';

/**
 * Whom a request counts for: the address it came from. Behind proxies of ours that is what the
 * outermost of them saw, which each wrote at the end of `X-Forwarded-For`; what stands before that
 * anyone can write. Of an IPv6 address the first half, for that is what one customer has.
 * @param proxies how many proxies of ours a request passes
 */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  const near = request.socket.remoteAddress ?? '';
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim());
  const seen = proxies > 0 ? forwarded.at(-proxies) : undefined;
  return networkOf(seen !== undefined && isIP(seen) > 0 ? seen : near);
}

function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const [before, after] = [head, tail].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array<string>(Math.max(0, 8 - (before?.length ?? 0) - (after?.length ?? 0)));
  const groups = [...(before ?? []), ...zeros.fill('0'), ...(after ?? [])];
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
