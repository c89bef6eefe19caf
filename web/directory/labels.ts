import type { i18n as I18n } from 'i18next';
import { countryName } from '../i18n/country-names.ts';
import { sectorName } from '../i18n/known-names.ts';
import { languageName } from '../i18n/language-name.ts';
import { CLOSED, type Facet, MAY_BE_NOTHING, NOTHING } from './words.ts';

interface Value {
  readonly value: string;
  /** As the API names it; where it has no name in our words. */
  readonly label: string | null;
}

const word = <Word extends string>(list: readonly Word[], value: string): Word | undefined =>
  list.find((one) => one === value);

/** What a value of a facet is called. */
export function labelOf(i18n: I18n, facet: Facet, { value, label }: Value): string {
  const empty = value === NOTHING && word(MAY_BE_NOTHING, facet);
  if (empty) return i18n.t(`directory.nothing.${empty}`);
  const name = label ?? value;
  if (facet === 'country') return countryName({ iso2: value, name }, i18n.language);
  if (facet === 'sector') return sectorName(i18n, { code: value, name });
  return inWords(i18n, facet, value) ?? name;
}

/** A closed list has our words for its values. */
function inWords({ t, language }: I18n, facet: Facet, value: string): string | undefined {
  switch (facet) {
    case 'region': {
      const region = word(CLOSED.region, value);
      return region && t(`region.${region}`);
    }
    case 'group': {
      const group = word(CLOSED.group, value);
      return group && t(`group.${group}`);
    }
    case 'constituency': {
      const constituency = word(CLOSED.constituency, value);
      return constituency && t(`constituency.${constituency}`);
    }
    case 'status': {
      const status = word(CLOSED.status, value);
      return status && t(`teamStatus.${status}`);
    }
    case 'kind': {
      const kind = word(CLOSED.kind, value);
      return kind && t(`teamKind.${kind}`);
    }
    case 'evidence': {
      const evidence = word(CLOSED.evidence, value);
      return evidence && t(`evidence.${evidence}`);
    }
    case 'freshness': {
      const freshness = word(CLOSED.freshness, value);
      return freshness && t(`directory.freshness.${freshness}`);
    }
    case 'language':
      return languageName(value, language);
    default:
      return undefined;
  }
}
