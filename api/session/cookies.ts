import { SESSION_SECONDS } from '../../graph/access/sessions.ts';

/** So long somebody may take to sign in at the provider. */
export const FLOW_SECONDS = 10 * 60;

/** The cookies of the product: how they are called, what they are set with, and how they are read. */
export interface CookieJar {
  sessionIn(cookie: string | undefined): string | undefined;
  flowIn(cookie: string | undefined): string | undefined;
  /** Sent with requests of our own pages alone, and out of reach of every script. */
  session(value: string): string;
  noSession(): string;
  /** Sent along when the provider sends somebody back: to where that is read, and nowhere else. */
  flow(value: string): string;
  noFlow(): string;
  /** Whom the provider knows and this Atlas does not: for the script of the page that tells him so. */
  stranger(account: string): string;
}

/** @param isSecure whether the pages are served by https: other connections never get to see a cookie then */
export function cookieJar(isSecure: boolean): CookieJar {
  const secure = isSecure ? '; Secure' : '';
  const sessionName = `${isSecure ? '__Host-' : ''}cirt-atlas-session`;
  const flowName = `${isSecure ? '__Secure-' : ''}cirt-atlas-sign-in`;
  const session = (value: string, seconds: number) =>
    `${sessionName}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`;
  // The provider's site sends the browser back, with which no strict cookie would come.
  const flow = (value: string, seconds: number) =>
    `${flowName}=${value}; Path=/session; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
  return {
    sessionIn: (cookie) => valueIn(cookie, sessionName),
    flowIn: (cookie) => valueIn(cookie, flowName),
    session: (value) => session(value, SESSION_SECONDS),
    noSession: () => session('', 0),
    flow: (value) => flow(value, FLOW_SECONDS),
    noFlow: () => flow('', 0),
    stranger: (account) =>
      `cirt-atlas-stranger=${encodeURIComponent(account)}; Path=/sign-in; Max-Age=300; SameSite=Strict${secure}`,
  };
}

/** The value of a cookie; of two by one name none, for one of them is somebody else's. */
function valueIn(cookie: string | undefined, name: string): string | undefined {
  const values = cookie
    ?.split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1));
  return values?.length === 1 && values[0] !== '' ? values[0] : undefined;
}
