import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import { z } from 'zod';

/** The official languages of the United Nations, as BCP 47 has them. */
export const UN_LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;

const require = createRequire(import.meta.url);
const locale = z.object({
  locale: z.string(),
  countries: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
for (const language of UN_LANGUAGES) {
  countries.registerLocale(locale.parse(require(`i18n-iso-countries/langs/${language}.json`)));
}

/**
 * What a country is called in the six languages of the United Nations, as `fr|Brésil`, beside the name and
 * aliases that the row gives. The npm package i18n-iso-countries says so, and nobody else: good to find a country
 * by, not a fact about it.
 */
export function localNames(row: Readonly<Record<string, unknown>>): readonly string[] {
  const { iso2, name, aliases } = row;
  if (typeof iso2 !== 'string') return [];
  const known: readonly unknown[] = [name, ...[aliases].flat()];
  return UN_LANGUAGES.flatMap((language) =>
    (countries.getName(iso2, language, { select: 'all' }) ?? [])
      .filter((local) => language !== 'en' || !known.includes(local))
      .map((local) => `${language}|${local}`),
  );
}
