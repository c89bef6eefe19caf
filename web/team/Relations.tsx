import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCountryName } from '../i18n/country-names.ts';
import { shortly, type TeamDetail } from './answers.ts';
import { Part } from './Part.tsx';
import { type Related, relatedTo, sidesOf } from './related.ts';

/** What the team is connected with, as a picture whose ends are lists of links. */
export function Relations({ team }: { readonly team: TeamDetail }) {
  const { t } = useTranslation();
  const related = relatedTo(team, useCountryName());
  if (related.length === 0) return null;
  const { start, end, left } = sidesOf(related);
  const rows = Math.max(start.length, end.length);
  return (
    <Part title={t('team.relations')}>
      <div className="relations">
        <Ends related={start} label={t('team.relationsStart')} />
        <Lines ends={start.length} rows={rows} />
        <span className="relations-centre">
          <bdi>{shortly(team)}</bdi>
        </span>
        <Lines ends={end.length} rows={rows} isMirrored />
        <Ends related={end} label={t('team.relationsEnd')} />
      </div>
      <p className="quiet small">
        {left > 0 ? t('team.relationsLeft', { count: left }) : t('team.relationsHint')}
      </p>
    </Part>
  );
}

interface EndsProps {
  readonly related: readonly Related[];
  readonly label: string;
}

function Ends({ related, label }: EndsProps) {
  const { t } = useTranslation();
  return (
    <ul aria-label={label}>
      {related.map(({ type, name, address }) => (
        <li key={address} data-type={type}>
          <Link href={address} title={name}>
            <bdi>{name}</bdi>
          </Link>
          <span className="unseen">{t(`team.relatedType.${type}`)}</span>
        </li>
      ))}
    </ul>
  );
}

interface LinesProps {
  readonly ends: number;
  readonly rows: number;
  readonly isMirrored?: boolean;
}

/** The height of a row of the lists, in pixels. */
const ROW = 30;
const WIDTH = 80;

/** From the team in the middle to each end; the lists say the same. */
function Lines({ ends, rows, isMirrored = false }: LinesProps) {
  const height = rows * ROW;
  const [from, to] = isMirrored ? [0, WIDTH] : [WIDTH, 0];
  const top = ((rows - ends) * ROW) / 2;
  return (
    <svg
      className="relations-lines"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      aria-hidden
    >
      {Array.from({ length: ends }, (_, index) => {
        const y = top + (index + 0.5) * ROW;
        return (
          <path
            key={y}
            d={`M${from} ${height / 2} C${WIDTH / 2} ${height / 2} ${WIDTH / 2} ${y} ${to} ${y}`}
          />
        );
      })}
    </svg>
  );
}
