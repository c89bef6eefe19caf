import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPartial } from '../i18n/dates.ts';
import { formatList } from '../i18n/locale.ts';
import { StateMark } from '../components/StateMark.tsx';
import { type Column, COLUMNS, type Row, rowOf, sorted } from './table-rows.ts';
import type { AtlasCountry, Change } from './answers.ts';
import { EventText, FromTo } from './ChangeText.tsx';

interface Props {
  readonly countries: readonly AtlasCountry[];
  /** What has changed between two days; undefined where none are compared. */
  readonly changes: ReadonlyMap<string, Change> | undefined;
  readonly selected: string | undefined;
  readonly onSelect: (country: string) => void;
  readonly onClear: () => void;
}

/** The same countries as on the map, as a table that can be sorted. */
export function CountryTable({ countries, changes, selected, onSelect, onClear }: Props) {
  const { t, i18n } = useTranslation();
  const [order, setOrder] = useState<{ column: Column; descending: boolean }>({
    column: 'state',
    descending: false,
  });
  const rows = sorted(countries.map(rowOf), order, i18n.language);
  if (rows.length === 0) {
    return (
      <div className="nothing">
        <p>{t('table.none')}</p>
        <button type="button" className="button" onClick={onClear}>
          {t('table.clearFilters')}
        </button>
      </div>
    );
  }
  return (
    // Scrolls by itself, so it must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="table-caption">
      <table className="countries">
        <caption id="table-caption">{t('table.caption', { count: rows.length })}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => {
              const isSorted = order.column === column;
              const direction = order.descending ? 'descending' : 'ascending';
              return (
                <th key={column} scope="col" aria-sort={isSorted ? direction : 'none'}>
                  <button
                    type="button"
                    onClick={() => {
                      setOrder({ column, descending: isSorted && !order.descending });
                    }}
                  >
                    {t(`table.${column}`)}
                    <span className="arrow" aria-hidden>
                      {isSorted ? (order.descending ? '↓' : '↑') : ''}
                    </span>
                  </button>
                </th>
              );
            })}
            {changes && (
              <th scope="col" className="unsorted">
                {t('table.change')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CountryRow
              key={row.iso2}
              row={row}
              changes={changes}
              isSelected={row.iso2 === selected}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: Row;
  readonly changes: ReadonlyMap<string, Change> | undefined;
  readonly isSelected: boolean;
  readonly onSelect: (country: string) => void;
}

function CountryRow({ row, changes, isSelected, onSelect }: RowProps) {
  const { t, i18n } = useTranslation();
  const change = changes?.get(row.iso2);
  const [event] = change?.because ?? [];
  return (
    <tr data-selected={isSelected || undefined}>
      <th scope="row">
        <button
          type="button"
          className="link"
          aria-pressed={isSelected}
          onClick={() => {
            onSelect(row.iso2);
          }}
        >
          {row.name}
        </button>
        {!row.memberState && <span className="quiet">{t('table.notMember')}</span>}
      </th>
      <td>
        <StateMark state={row.state} /> {t(`state.${row.state}.name`)}
      </td>
      <td>{t(`region.${row.region}`)}</td>
      <td>
        {formatList(
          row.groups.map((group) => t(`group.${group}`)),
          i18n.language,
        )}
      </td>
      <td>{row.evidence && t(`evidence.${row.evidence}`)}</td>
      <td>{row.asOf && formatPartial(row.asOf, i18n.language)}</td>
      <td>{row.sourcesDisagree && t('table.disagreeYes')}</td>
      {changes && (
        <td>
          {change && (
            <>
              <FromTo change={change} />
              <span className="quiet">{t(`compare.nature.${change.nature}`)}</span>
              {event && (
                <span className="quiet">
                  <EventText event={event} />
                </span>
              )}
            </>
          )}
        </td>
      )}
    </tr>
  );
}
