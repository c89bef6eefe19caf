import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/locale.ts';
import { labelOf } from './labels.ts';
import type { Facet } from './words.ts';

/** A value that can be chosen, and how many teams that would be. */
export interface Option {
  readonly value: string;
  readonly label: string | null;
  /** Undefined as long as nobody knows. */
  readonly count: number | undefined;
}

interface Props {
  readonly facet: Facet;
  readonly options: readonly Option[];
  /** Whether they are still being counted. */
  readonly isWaiting: boolean;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly startsOpen: boolean;
}

/** How many values stand there before the reader asks for more. */
const FIRST = 7;

/** The values of one facet, each with how many teams it would show. */
export function FacetGroup({ facet, options, isWaiting, chosen, onChange, startsOpen }: Props) {
  const { t, i18n } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const [wasOpen] = useState(startsOpen || chosen.length > 0);
  // What is chosen never hides, also where no team has it any more.
  const shown = options.filter(
    ({ value, count }, index) =>
      chosen.includes(value) || (has(count) && (isWhole || index < FIRST)),
  );
  const hidden = options.filter(({ count }) => has(count)).length - FIRST;
  return (
    <details className="facet" open={wasOpen}>
      <summary>
        <span>{t(`directory.facet.${facet}`)}</span>
        {chosen.length > 0 && (
          <span className="facet-chosen">
            {t('directory.chosenCount', { count: chosen.length })}
          </span>
        )}
      </summary>
      <fieldset>
        <legend className="unseen">{t(`directory.facet.${facet}`)}</legend>
        {shown.map((option) => (
          <label key={option.value} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={({ currentTarget }) => {
                const others = chosen.filter((value) => value !== option.value);
                onChange(currentTarget.checked ? [...others, option.value] : others);
              }}
            />
            <span className="check-name">{labelOf(i18n, facet, option)}</span>
            <span className="check-count">
              {option.count !== undefined && formatNumber(option.count, i18n.language)}
            </span>
          </label>
        ))}
        {isWaiting && <div className="facet-waiting" aria-busy />}
        {!isWaiting && shown.length === 0 && <p className="quiet">{t('directory.noValues')}</p>}
        {hidden > 0 && (
          <button
            type="button"
            className="link facet-more"
            aria-expanded={isWhole}
            onClick={() => {
              setWhole(!isWhole);
            }}
          >
            {isWhole ? t('directory.fewer') : t('directory.more', { count: hidden })}
          </button>
        )}
      </fieldset>
    </details>
  );
}

const has = (count: number | undefined) => count !== undefined && count > 0;
