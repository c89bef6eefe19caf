import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { Letter } from './letter.ts';

/** What came of a letter. */
export type Posted =
  | { readonly is: 'SENT' }
  /** The mail server knows no such address. */
  | { readonly is: 'REFUSED'; readonly why: string }
  /** It did not go through this time. */
  | { readonly is: 'FAILED'; readonly why: string };

export interface Post {
  send(letter: Letter): Promise<Posted>;
}

export interface PostOptions {
  /** The SMTP server: `smtps://user:password@mail.example.org`. */
  readonly url: string;
  /** Whom the letters are from. */
  readonly from: string;
}

/** Altogether less than the lease of a reminder. */
const TIMES = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/** Sends letters through an SMTP server, each over a connection of its own. */
export function postBy({ url, from }: PostOptions): Post {
  const transport = createTransport({
    ...{ url, ...TIMES },
    // Nothing in a letter names a file or an address to fetch.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  return {
    send: async ({ to, ...letter }) => {
      try {
        await transport.sendMail({
          ...letter,
          ...{ from, to: { name: '', address: to }, envelope: { from, to: [to] } },
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
        return { is: 'SENT' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

const smtpError = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
  response: z.string().optional(),
});

/** Without an enhanced status code these say that there is no such mailbox; others may be about us. */
const NO_SUCH_MAILBOX = [550, 551, 553];

/**
 * What an error of a mail server means: it is told in numbers, for its words may repeat the address. A server that does not let us
 * relay, or takes us for a sender of junk (5.7), says nothing of the address.
 */
export function outcomeOf(error: unknown): Posted {
  const { data } = smtpError.safeParse(error);
  const { code = 'UNKNOWN', command, responseCode, response = '' } = data ?? {};
  if (responseCode === undefined) return { is: 'FAILED', why: `The mail server: ${code}.` };
  const [, enhanced] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
  const numbers = [responseCode, ...(enhanced === undefined ? [] : [enhanced])].join(' ');
  const isOfAddress =
    enhanced === undefined
      ? NO_SUCH_MAILBOX.includes(responseCode)
      : responseCode >= 500 && !enhanced.startsWith('5.7.') && enhanced.startsWith('5.');
  if (command === 'RCPT TO' && isOfAddress) {
    return { is: 'REFUSED', why: `The mail server refused the address: ${numbers}.` };
  }
  return { is: 'FAILED', why: `The mail server: ${code}, ${numbers}.` };
}
