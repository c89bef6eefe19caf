import { useTranslation } from 'react-i18next';
import { SourceLine } from '../components/SourceLine.tsx';
import { StateMark } from '../components/StateMark.tsx';
import { formatDay } from '../i18n/dates.ts';
import type { Change } from './answers.ts';

type Event = Change['because'][number];

/** From which state to which. */
export function FromTo({ change: { before, after } }: { readonly change: Change }) {
  const { t } = useTranslation();
  return (
    <span className="from-to">
      <StateMark state={before.state} />{' '}
      {t('compare.fromTo', {
        before: t(`state.${before.state}.name`),
        after: t(`state.${after.state}.name`),
      })}{' '}
      <StateMark state={after.state} />
    </span>
  );
}

/** What made the difference, the most recent last, and whether the world changed or what is known. */
export function Because({ change: { nature, because } }: { readonly change: Change }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="quiet">{t(`compare.nature.${nature}`)}</p>
      <ul className="facts">
        {because.map((event, index) => (
          <li key={index}>
            <EventText event={event} />
            <SourceLine {...event.fact} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** One event in a line: a team that began, a claim that was made. */
export function EventText({ event: { event, day, fact } }: { readonly event: Event }) {
  const { t, i18n } = useTranslation();
  const date = formatDay(day, i18n.language);
  if (fact.__typename === 'Claim') {
    return t('compare.event.SAID', { what: t(`claim.${fact.statement}`), date });
  }
  const what = fact.team.shortName ?? fact.team.name;
  return t(`compare.event.${event}`, { what, date });
}
