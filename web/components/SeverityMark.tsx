import { useTranslation } from 'react-i18next';
import { type GapSeverity, SEVERITIES } from '../words.ts';

/** How severe a gap is: as many bars as steps, and the word. */
export function SeverityMark({ severity }: { readonly severity: GapSeverity }) {
  const { t } = useTranslation();
  const steps = SEVERITIES.length - SEVERITIES.indexOf(severity);
  return (
    <span className="severity" data-severity={severity}>
      <svg width="18" height="12" viewBox="0 0 18 12" aria-hidden>
        {SEVERITIES.map((one, index) => (
          <rect
            key={one}
            className={index < steps ? 'on' : 'off'}
            x={index * 4.6 + 0.5}
            y={9 - index * 2.6}
            width={3}
            height={2.5 + index * 2.6}
          />
        ))}
      </svg>
      {t(`severity.${severity}`)}
    </span>
  );
}
