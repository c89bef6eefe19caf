import { isDeepStrictEqual } from 'node:util';
import { isSame, textsOf } from '../graph/field-texts.ts';
import { importedText, type OtherValueRow } from '../graph/otherwise.ts';
import type { Links, Row } from './row.ts';
import type { Table } from './table.ts';

/** A record that somebody else has written, and what an import is to leave beside it: null for nothing. */
export interface Otherwise {
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly links: Links;
  readonly imported: string | null;
}

interface Foreign extends Otherwise {
  readonly isGone: boolean;
}

/** Who says so, and of when: that stands beside each value. */
const PROVENANCE = ['source', 'sourceUrl', 'evidence', 'asOf', 'note'];

/** What an import says otherwise than such a record, where that is not beside it already. */
export function otherwiseOf(
  table: Table,
  names: readonly string[],
  { isGone, ...foreign }: Foreign,
  row: Row | undefined,
): readonly Otherwise[] {
  // Only facts have a source that could say otherwise.
  if (!('source' in table.columns) || isGone) return [];
  const imported = row ? importedText(valuesOf(names, foreign, row)) : null;
  return imported === foreign.imported ? [] : [{ ...foreign, imported }];
}

function valuesOf(
  names: readonly string[],
  { values, links }: Otherwise,
  row: Row,
): readonly OtherValueRow[] {
  const said = {
    source: String(row.values['source']),
    sourceUrl: textsOf(row.values, 'sourceUrl')[0] ?? null,
    asOf: textsOf(row.values, 'asOf')[0] ?? null,
  };
  const fields = names.filter((name) => !PROVENANCE.includes(name) && !name.endsWith('Precision'));
  const ofValues = fields
    .filter((field) => !isSame(textsOf(row.values, field), textsOf(values, field)))
    .map((field) => ({ field, value: [...textsOf(row.values, field)], ...said }));
  const ofLinks = Object.entries(row.links)
    .filter(([field, keys]) => !isDeepStrictEqual(keys, links[field] ?? []))
    .map(([field, keys]) => ({ field, value: [...keys], ...said }));
  return [...ofValues, ...ofLinks];
}
