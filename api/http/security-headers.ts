import type { IncomingMessage, ServerResponse } from 'node:http';
import { REQUEST_ID, requestIdOf } from './request-log.ts';

type Headers = Readonly<Record<string, string>>;

/** A content security policy from its directives. */
export const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

const ALWAYS: Headers = {
  'x-content-type-options': 'nosniff',
  // What is looked at stands in our addresses, and is nobody else's to know.
  'referrer-policy': 'same-origin',
};

/** Answers, files and errors: read by programs of any site, never shown as a page. */
export const OF_DATA: Headers = {
  ...ALWAYS,
  'content-security-policy': policy({
    'default-src': "'none'",
    'frame-ancestors': "'none'",
  }),
};

/** What the pages do: everything by files of ours; pictures of a view are drawn from a blob. */
const PAGE_DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
} as const;

const ISOLATED: Headers = {
  ...ALWAYS,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': [
    ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
    ...[
      'microphone',
      'midi',
      'payment',
      'publickey-credentials-get',
      'serial',
      'usb',
      'xr-spatial-tracking',
    ],
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

const OF_PAGES: Headers = { ...ISOLATED, 'content-security-policy': policy(PAGE_DIRECTIVES) };

/** The view of the Atlas that is made for frames of other sites: the only one that they may frame. */
const OF_FRAMES: Headers = {
  ...OF_PAGES,
  'content-security-policy': policy({ ...PAGE_DIRECTIVES, 'frame-ancestors': '*' }),
  'cross-origin-resource-policy': 'cross-origin',
};

/** GraphiQL: its fonts are in its style sheet, and the styles that its editor makes carry a nonce. */
const ofGraphiql = (nonce: string): Headers => ({
  ...ISOLATED,
  'content-security-policy': policy({
    ...PAGE_DIRECTIVES,
    'style-src': `'self' 'nonce-${nonce}'`,
    'font-src': 'data:',
  }),
});

const DATA_PATH =
  /^\/(graphql|metrics|schema\.graphql|health|ready)$|^\/(export|session|confirmation|\.well-known)\//;

function headersFor({ url = '/' }: IncomingMessage, nonce: string | undefined): Headers {
  if (nonce !== undefined) return ofGraphiql(nonce);
  const [path = '', query = ''] = url.split('?');
  if (DATA_PATH.test(path)) return OF_DATA;
  return path === '/' && new URLSearchParams(query).get('embed') === '1' ? OF_FRAMES : OF_PAGES;
}

/**
 * Says to browsers what an answer may do and who may use it, before anything is answered, and by which
 * id the log knows the request.
 * @param nonce of GraphiQL alone: the mark of the styles that it may make
 */
export function secure(request: IncomingMessage, response: ServerResponse, nonce?: string): void {
  const headers = headersFor(request, nonce);
  for (const name in headers) response.setHeader(name, headers[name] ?? '');
  response.setHeader(REQUEST_ID, requestIdOf(response));
}
