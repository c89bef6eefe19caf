import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../web/i18n/en.ts';

const WEB = join(import.meta.dirname, '..', '..', 'web');

/** The messages of a language, all its files together. */
async function catalogueOf(language: string): Promise<[language: string, messages: object]> {
  const folder = join(WEB, 'i18n', language);
  const modules = await Promise.all(
    (await readdir(folder)).map(async (file) => (await import(join(folder, file))) as object),
  );
  const parts = modules.flatMap((module) => Object.values(module) as object[]);
  return [language, parts.reduce((all, part) => ({ ...all, ...part }), {})];
}
const TRANSLATIONS = await Promise.all(['fr', 'es', 'ru', 'zh', 'ar'].map(catalogueOf));

/** Files of `web/i18n/en/` that are shown in English for now. A file leaves this list when it is translated. */
const NOT_YET_TRANSLATED: readonly string[] = [];

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every message by its key. */
const messagesOf = (catalogue: object, path = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? messagesOf(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)] as [string, string]],
  );

/** The keys, plural forms under their common name. */
const keysOf = (catalogue: object): string[] =>
  messagesOf(catalogue).map(([key]) => key.replace(PLURAL, ''));

async function sources(): Promise<string> {
  const files = await readdir(WEB, { recursive: true });
  const code = files.filter((file) => /\.tsx?$/.test(file) && !/i18n|graphql-env/.test(file));
  return (await Promise.all(code.map((file) => readFile(join(WEB, file), 'utf8')))).join('\n');
}

/** What the modules beside the catalogue ask for by the codes of the API. */
const BY_CODE = [/^why\.\w+(\.\w+)?$/, /^sector\.\w+$/, /^office\.[\w-]+$/];

/** The keys that code asks for, those put together from a word as a pattern. */
async function asked(): Promise<RegExp[]> {
  const found = (await sources()).matchAll(/(?:\bt\(\s*|i18nKey=\{?)[`'"]([\w.${}]+)[`'"]/g);
  const patterns = [...found].map(([, key = '']) => {
    const pattern = key.replace(/\./g, '\\.').replace(/\$\{[^}]*\}/g, '[\\w.-]+');
    return new RegExp(`^${pattern}$`);
  });
  return [...patterns, ...BY_CODE];
}

/** The plural forms that a language has for counts of countries: whole numbers up to 200. */
function pluralForms(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))];
}

/** The messages that a language must have for those of English. */
const wanted = (language: string, catalogue: object): string[] => [
  ...new Set(
    messagesOf(catalogue).flatMap(([key]) =>
      PLURAL.test(key)
        ? pluralForms(language).map((form) => key.replace(PLURAL, `_${form}`))
        : [key],
    ),
  ),
];

/** What a message lets be filled in or wraps: names, formats and tags, each once. */
const holesOf = (message: string): string[] =>
  [...new Set(message.match(/\{\{.*?\}\}|<\/?\d+>/g))].sort();

describe('the catalogue', () => {
  it('has every message that the pages ask for', async () => {
    const keys = keysOf(en);
    const missing = (await asked()).filter((key) => !keys.some((known) => key.test(known)));
    expect(missing).toEqual([]);
  });

  it('has no message that nobody asks for', async () => {
    const patterns = await asked();
    const unused = keysOf(en).filter((key) => !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});

describe('the translations', async () => {
  const files = await readdir(join(WEB, 'i18n', 'en'));
  const english = await Promise.all(
    files.map(async (file): Promise<[string, object]> => [
      file,
      (await import(join(WEB, 'i18n', 'en', file))) as object,
    ]),
  );
  const parts = english.map(([file, module]): [string, object] => [
    file,
    Object.fromEntries(Object.values(module).flatMap((part: object) => Object.entries(part))),
  ]);

  it.each(TRANSLATIONS)('has all of a page in %s, or says that it has not', (language, has) => {
    const known = new Set(messagesOf(has).map(([key]) => key));
    const untranslated = parts
      .filter(([file]) => !NOT_YET_TRANSLATED.includes(file))
      .flatMap(([file, part]) =>
        wanted(language, part)
          .filter((key) => !known.has(key))
          .map((key) => `${file}: ${key}`),
      );
    expect(untranslated).toEqual([]);
  });

  it.each(TRANSLATIONS)('has nothing in %s that English has not', (language, has) => {
    const keys = new Set(wanted(language, en));
    const unknown = messagesOf(has).flatMap(([key]) => (keys.has(key) ? [] : [key]));
    expect(unknown).toEqual([]);
  });

  it.each(TRANSLATIONS)('has in %s what is filled into the messages', (_language, has) => {
    const holes = new Map(
      messagesOf(en).map(([key, message]) => [key.replace(PLURAL, ''), holesOf(message)]),
    );
    const wrong = messagesOf(has).filter(([key, message]) => {
      const allowed = holes.get(key.replace(PLURAL, '')) ?? [];
      const found = holesOf(message);
      // “One” and “two” may be said without the digit.
      const optional = PLURAL.test(key) ? /count/ : /^$/;
      return (
        found.some((hole) => !allowed.includes(hole)) ||
        allowed.some((hole) => !found.includes(hole) && !optional.test(hole))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('names only files as not yet translated that are there', () => {
    expect(NOT_YET_TRANSLATED.filter((file) => !files.includes(file))).toEqual([]);
  });
});
