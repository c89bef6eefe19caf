import { beginningsOf, keyOf, wordsOf } from './words.ts';

/** What a name is to the thing that it names, the one that tells most first. */
export const NAME_KINDS = [
  'NAME',
  'SHORT_NAME',
  'CODE',
  'LOCAL_NAME',
  'ALIAS',
  'FORMER_NAME',
  'HOST',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** What can be found by its names, by label. */
export const SEARCHED_LABELS = ['Country', 'Team', 'Network'] as const;
export type SearchedLabel = (typeof SEARCHED_LABELS)[number];

/** The properties of a node that its names, and what a search prefers, are read from. */
export interface Named {
  readonly name?: string | null;
  readonly shortName?: string | null;
  readonly iso2?: string | null;
  readonly iso3?: string | null;
  /** `language|name`, as `fr|Brésil`. */
  readonly localNames?: readonly string[] | null;
  readonly aliases?: readonly string[] | null;
  readonly formerNames?: readonly string[] | null;
  readonly host?: string | null;
  readonly status?: string | null;
  readonly constituencies?: readonly string[] | null;
}

/** What the index and the ranking of a search need of a node; nobody else reads these properties. */
export interface SearchProperties {
  /** A line a name: its words between spaces, its kind, its language, the name itself; tabs between. */
  readonly searchNames: readonly string[];
  /** Every word of every name, every name in one word, and what the node is: space between. */
  readonly searchWords: string;
  /** How those words may begin: space between. */
  readonly searchBeginnings: string;
  readonly searchVersion: number;
}

/** Changes when what is written here does: nodes with another number are written anew. */
export const SEARCH_VERSION = 2;

/** A whole name as one word of the index: no word that a reader types begins so. */
export const whole = (key: string) => `=${key}`;
/** What a node is, as a word of the index. */
export const labelWord = (label: SearchedLabel) => `#${label}`;
/** Countries, networks and working national teams: a search that matches half the world shows these. */
export const EMINENT = '#eminent';

export function searchProperties(label: SearchedLabel, node: Named): SearchProperties {
  const names = namesOf(node).map(({ text, ...name }) => ({
    ...name,
    text: text.replace(/\s+/gu, ' '),
    key: keyOf(text),
    // A code is found by itself, not by its first letter.
    words: name.kind === 'CODE' ? [] : wordsOf(text),
  }));
  const words = [...new Set(names.flatMap((name) => name.words))];
  const wholes = [...new Set(names.map(({ key }) => whole(key)))];
  return {
    searchNames: names.map(({ key, words: own, kind, language, text }) =>
      [` ${[whole(key), ...own].join(' ')} `, kind, language, text].join('\t'),
    ),
    searchWords: [
      ...[labelWord(label), ...(isEminent(label, node) ? [EMINENT] : [])],
      ...[...wholes, ...words],
    ].join(' '),
    searchBeginnings: beginningsOf(words).join(' '),
    searchVersion: SEARCH_VERSION,
  };
}

const isEminent = (label: SearchedLabel, { status, constituencies }: Named) =>
  label !== 'Team' || (status === 'ACTIVE' && constituencies?.includes('NATIONAL') === true);

interface Name {
  readonly kind: NameKind;
  readonly text: string;
  readonly language: string;
}

function namesOf(node: Named): readonly Name[] {
  const all: [NameKind, readonly (string | null | undefined)[] | null | undefined][] = [
    ['NAME', [node.name]],
    ['SHORT_NAME', [node.shortName]],
    ['CODE', [node.iso2, node.iso3]],
    ['ALIAS', node.aliases],
    ['FORMER_NAME', node.formerNames],
    ['HOST', [node.host]],
  ];
  const own = all.flatMap(([kind, texts]) =>
    (texts ?? []).map((text) => ({ kind, text: text ?? '', language: '' })),
  );
  const local = (node.localNames ?? []).map((entry): Name => {
    const [language = '', ...text] = entry.split('|');
    return { kind: 'LOCAL_NAME', text: text.join('|'), language };
  });
  return [...own, ...local].filter(({ text }) => keyOf(text) !== '');
}
