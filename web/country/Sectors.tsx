import { useTranslation } from 'react-i18next';
import { Listed } from '../components/Listed.tsx';
import { TeamLink } from '../components/TeamLink.tsx';
import { useSectorName } from '../i18n/known-names.ts';
import type { SectorEntry } from './answers.ts';

const ANNEXES = ['NIS2_I', 'NIS2_II', 'EXTENSION'] as const;

/** Every critical sector: by whom it is served, or that nobody is on record. */
export function Sectors({ sectors }: { readonly sectors: readonly SectorEntry[] }) {
  const { t } = useTranslation();
  const nameOf = useSectorName();
  const served = sectors.filter((sector) => sector.served);
  return (
    <>
      <p>{t('country.sectors.count', { count: served.length, total: sectors.length })}</p>
      <div className="sector-lists">
        {ANNEXES.map((annex) => {
          const inAnnex = sectors.filter(({ sector }) => sector.annex === annex);
          return (
            <table key={annex} className="sectors">
              <caption>{t(`country.sectors.annex.${annex}`)}</caption>
              <tbody>
                {inAnnex.map(({ sector, teams, served: isServed }) => (
                  <tr key={sector.code} data-served={isServed}>
                    <th scope="row">{nameOf(sector)}</th>
                    <td>
                      <Listed items={teams.nodes} keyOf={({ slug }) => slug}>
                        {(team) => <TeamLink team={team} />}
                      </Listed>
                      {teams.nodes.length === 0 && (
                        <span className="quiet">{t('country.sectors.nobody')}</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          );
        })}
      </div>
    </>
  );
}
