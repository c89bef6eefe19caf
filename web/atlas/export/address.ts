import type { AtlasCountry } from '../answers.ts';
import { type AtlasView, write } from '../view.ts';

/** The address of what is shown, for another reader: it opens in the language of this one. */
export function addressOf(view: AtlasView, origin: string, language: string): string {
  const params = write({ ...view, isEmbedded: false });
  params.set('lang', language);
  return `${origin}/?${params.toString()}`;
}

/** What another page holds to show this one in a frame. */
export function embedCode(view: AtlasView, origin: string, language: string, title: string) {
  const params = write({ ...view, country: undefined, isEmbedded: true });
  params.set('lang', language);
  const source = `${origin}/?${params.toString()}`;
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${escaped(source)}" title="${escaped(title)}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;
}

/** The file with the countries that are shown, all their facts in it, on the same day. */
export function tableAddress(shown: readonly AtlasCountry[], view: AtlasView): string {
  const params = new URLSearchParams({
    filter: JSON.stringify({ iso2: { in: shown.map(({ iso2 }) => iso2) } }),
  });
  if (view.asOf) params.set('asOf', view.asOf);
  return `/export/countries.csv?${params.toString()}`;
}
