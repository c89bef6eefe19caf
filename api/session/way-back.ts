const HERE = 'http://atlas.invalid';

/**
 * Where somebody goes after signing in: the path of this site that he came from, or the first page. What
 * would lead a browser elsewhere is none: `//host`, `/\host`, or a line break in front of either.
 */
export function wayBack(asked: unknown): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])[^\s\\]*$/.test(asked)) return '/';
  if (!URL.canParse(asked, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(asked, HERE);
  const path = `${pathname}${search}${hash}`;
  // `/.//host` is `//host` once its dots are gone.
  return origin === HERE && !path.startsWith('//') && !/^\/session\//.test(path) ? path : '/';
}
