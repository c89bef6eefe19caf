import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Quoted } from '../components/Quoted.tsx';
import { SourceLine } from '../components/SourceLine.tsx';
import { formatPartial } from '../i18n/dates.ts';
import type { Noted } from '../fragments/from.ts';
import { formatRow } from '../i18n/locale.ts';
import type { Span } from './answers.ts';

interface Props {
  readonly fact: Noted & Partial<Span>;
  /** What it says, in bold. */
  readonly children: ReactNode;
  /** What more there is to say, behind it. */
  readonly about?: readonly string[];
  /** A sentence of its own. */
  readonly detail?: string;
}

/** A fact: what it says, since when, and where it comes from. */
export function FactItem({ fact, children, about = [], detail }: Props) {
  const { i18n } = useTranslation();
  const span = useSpan()(fact);
  const parts = [...about, ...(span ? [span] : [])];
  return (
    <li>
      <strong>
        <bdi>{children}</bdi>
      </strong>{' '}
      {parts.length > 0 && <span className="quiet">{formatRow(parts, i18n.language)}</span>}
      {detail && (
        <span className="note">
          <Quoted>{detail}</Quoted>
        </span>
      )}
      {fact.note && (
        <span className="note quiet">
          <Quoted>{fact.note}</Quoted>
        </span>
      )}
      <SourceLine
        source={fact.source}
        sourceUrl={fact.sourceUrl}
        asOf={fact.asOf}
        evidence={fact.evidence}
      />
    </li>
  );
}

/** From when to when, in words; undefined where nobody says. */
export function useSpan(): (span: Partial<Span>) => string | undefined {
  const { t, i18n } = useTranslation();
  return ({ since, until }) => {
    const [from, to] = [since, until].map((date) => date && formatPartial(date, i18n.language));
    if (from && to) return t('team.span.both', { from, to });
    if (from) return t('team.span.since', { date: from });
    return to ? t('team.span.until', { date: to }) : undefined;
  };
}
