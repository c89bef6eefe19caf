import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as a mail server got it. */
export interface Received {
  readonly to: readonly string[];
  /** Headers and text as they came. */
  readonly raw: string;
}

export interface MailServer {
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  close(): Promise<void>;
}

interface Answers {
  /** What is answered to an address: a code and a text, or nothing where it is taken. */
  readonly refuse?: (
    address: string,
  ) => { readonly code: number; readonly text: string } | undefined;
  readonly port?: number;
  /** How long it takes to take a letter. */
  readonly delayMs?: number;
}

/** A real SMTP server on loopback. */
export async function mailServer({
  refuse,
  port = 0,
  delayMs = 0,
}: Answers = {}): Promise<MailServer> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      const refused = refuse?.(address);
      if (refused) done(Object.assign(new Error(refused.text), { responseCode: refused.code }));
      else done();
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        received.push({ to, raw: Buffer.concat(chunks).toString('utf8') });
        setTimeout(done, delayMs);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const listening = (server.server.address() as AddressInfo).port;
  return {
    ...{ received, port: listening, url: `smtp://127.0.0.1:${listening}` },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
