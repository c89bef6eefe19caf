import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { StateMark } from '../components/StateMark.tsx';
import { useCountryName } from '../i18n/country-names.ts';
import { formatNumber } from '../i18n/locale.ts';
import type { Priority, Ranked } from './answers.ts';
import { FactorBar } from './FactorBar.tsx';
import { Factors } from './Factors.tsx';
import { PossibleHelp } from './PossibleHelp.tsx';

interface Props {
  readonly priority: Priority;
  /** The points of the first, which the bars are measured by. */
  readonly most: number;
  readonly ranked: Ranked;
}

/** A country of the ranking; opened, it shows every factor, what would change its rank, and who could help. */
export function RankedCountry({ priority, most, ranked }: Props) {
  const { t, i18n } = useTranslation();
  const nameOf = useCountryName();
  const [isOpen, setOpen] = useState(false);
  const { rank, points, country } = priority;
  const id = `why-${country.iso2}`;
  return (
    <>
      <div className="ranked">
        <span className="rank">{rank}</span>
        <span className="ranked-name">
          <Link href={`/countries/${country.iso2}`}>{nameOf(country)}</Link>
          <span className="quiet">
            <StateMark state={country.coverage.state} /> {t(`state.${country.coverage.state}.name`)}{' '}
            · {t(`region.${country.region.code}`)}
          </span>
        </span>
        <FactorBar priority={priority} most={most} />
        <span className="points">{formatNumber(points, i18n.language)}</span>
        <button
          type="button"
          className="link"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t('support.ranking.openOf', { country: nameOf(country) })}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? t('support.ranking.close') : t('support.ranking.open')}
        </button>
      </div>
      <div id={id} className="ranked-why" hidden={!isOpen}>
        {isOpen && (
          <>
            <Factors priority={priority} ranked={ranked} />
            <PossibleHelp iso2={country.iso2} />
          </>
        )}
      </div>
    </>
  );
}
