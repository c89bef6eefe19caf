/** Where somebody goes after signing in: an address of this site, whatever a link asked for. */
export function wayBack(asked: string | null, origin: string): string {
  const isPath = asked?.startsWith('/') === true && URL.canParse(asked, origin);
  const url = new URL(isPath ? asked : '/', origin);
  return url.origin === origin ? url.href : new URL('/', origin).href;
}

/** The address of the sign-in page, from which one comes back here. */
export const signInAddress = (path: string, search: string): string =>
  path === '/sign-in'
    ? `/sign-in${search && `?${search}`}`
    : `/sign-in?${new URLSearchParams({ to: `${path}${search && `?${search}`}` }).toString()}`;
