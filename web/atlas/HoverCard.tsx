import { useTranslation } from 'react-i18next';
import { StateMark } from '../components/StateMark.tsx';
import type { AtlasCountry } from './answers.ts';

interface Props {
  readonly country: AtlasCountry;
  readonly x: number;
  readonly y: number;
  /** Width of the stage, so that the card stays on it. */
  readonly width: number;
}

/** What a country is, beside the pointer. */
export function HoverCard({ country, x, y, width }: Props) {
  const { t } = useTranslation();
  const { name, coverage } = country;
  const side = x > width / 2 ? { right: width - x + 14 } : { left: x + 14 };
  return (
    <div className="hover-card" style={{ top: y - 12, ...side }} aria-hidden>
      <strong>{name}</strong>
      <span>
        <StateMark state={coverage.state} /> {t(`state.${coverage.state}.name`)}
      </span>
      {coverage.sourcesDisagree && <em>{t('panel.disagree')}</em>}
    </div>
  );
}
