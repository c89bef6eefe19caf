const THIS_MACHINE = new Set(['127.0.0.1', '::1', '0.0.0.0', '::']);

/** The address to type into a browser on this machine. */
export function addressOf(host: string, port: number): string {
  if (THIS_MACHINE.has(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
