/** A browser without a screen: it keeps cookies as they are set, and follows no redirect unasked. */
export class Browsing {
  readonly #cookies = new Map<string, Map<string, string>>();
  /** What the last answers set, letter by letter. */
  readonly set: string[] = [];

  /** Sends a request with the cookies of its origin. */
  async go(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const jar = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, jar);
    const headers = new Headers(init.headers);
    const sent = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    if (sent !== '') headers.set('cookie', sent);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      this.set.push(cookie);
      const [pair = ''] = cookie.split(';');
      const mark = pair.indexOf('=');
      const [name, value] = [pair.slice(0, mark), pair.slice(mark + 1)];
      if (value === '' || /expires=Thu, 01 Jan 1970|max-age=0/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  /** The cookies that it holds for a site. */
  held(origin: string): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#cookies.get(origin) ?? []);
  }

  /** Holds a cookie that nobody set. */
  hold(origin: string, name: string, value: string): void {
    const jar = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, jar.set(name, value));
  }
}

/** Where an answer sends the browser. */
export function placeOf(response: Response): URL {
  const place = response.headers.get('location');
  if (place === null) throw new Error(`${response.status} leads nowhere.`);
  return new URL(place, response.url);
}

/**
 * Signs in at the provider's own page, as somebody of that name.
 * @param begun what the Atlas answered to who wants to sign in
 * @returns where the provider sends him back to
 */
export async function signInAtProvider(
  browser: Browsing,
  begun: Response,
  login: string,
): Promise<URL> {
  const first = placeOf(begun);
  let at = first;
  for (let steps = 0; steps < 10; steps += 1) {
    const page = await browser.go(at.href);
    if (page.status < 400 && page.headers.has('location')) {
      at = placeOf(page);
      if (at.origin !== first.origin) return at;
      continue;
    }
    const text = await page.text();
    const action = /<form[^>]+action="([^"]+)"/.exec(text)?.[1];
    const prompt = /name="prompt" value="(\w+)"/.exec(text)?.[1];
    if (page.status !== 200 || action === undefined || prompt === undefined) {
      throw new Error(`The provider shows no form: ${page.status} ${text.slice(0, 500)}`);
    }
    const answer = await browser.go(new URL(action, at).href, {
      method: 'POST',
      body: new URLSearchParams({ prompt, login, password: 'any' }),
    });
    at = placeOf(answer);
    if (at.origin !== first.origin) return at;
  }
  throw new Error('The provider sends nobody back.');
}
