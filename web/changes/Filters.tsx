import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DayInput } from '../components/DayInput.tsx';
import { today } from '../days.ts';
import { useRoleName } from '../history/ChangeList.tsx';
import { CHOICES } from '../history/query.ts';
import { useCountryName } from '../i18n/country-names.ts';
import { type ChangesView, type ChangeView, EVERYTHING, KINDS, ROLES } from './view.ts';

interface Props {
  readonly view: ChangesView;
  readonly change: ChangeView;
}

/** Which changes are shown. */
export function Filters({ view, change }: Props) {
  const { t, i18n } = useTranslation();
  const [{ data }] = useQuery({ query: CHOICES });
  const nameOf = useCountryName();
  const roleName = useRoleName();
  const { country, team, kind, role, since } = view;
  const isNarrowed = Object.values(view).some((value) => value !== undefined);
  const sorted = (options: readonly Option[]) =>
    options.toSorted((a, b) => a.name.localeCompare(b.name, i18n.language));
  return (
    <div
      className="choices filters change-filters"
      role="group"
      aria-label={t('changes.filter.label')}
    >
      <Choice
        label={t('changes.filter.country')}
        value={country}
        options={sorted(
          data?.countries.nodes.map((one) => ({ value: one.iso2, name: nameOf(one) })) ?? [],
        )}
        onChoose={(value) => {
          change({ country: value });
        }}
      />
      <Choice
        label={t('changes.filter.team')}
        value={team}
        options={sorted(
          data?.teams.nodes.map(({ slug, shortName, name }) => ({
            value: slug,
            name: shortName ?? name,
          })) ?? [],
        )}
        onChoose={(value) => {
          change({ team: value });
        }}
      />
      <Choice
        label={t('changes.filter.kind')}
        value={kind}
        options={KINDS.map((one) => ({ value: one, name: t(`history.kind.${one}`) }))}
        onChoose={(value) => {
          change({ kind: KINDS.find((one) => one === value) });
        }}
      />
      <Choice
        label={t('changes.filter.role')}
        value={role}
        options={ROLES.map((one) => ({ value: one, name: roleName(one) }))}
        onChoose={(value) => {
          change({ role: ROLES.find((one) => one === value) });
        }}
      />
      <DayInput
        label={t('changes.filter.since')}
        value={since ?? ''}
        max={today(new Date())}
        onChange={(day) => {
          change({ since: day });
        }}
      />
      {isNarrowed && (
        <button
          type="button"
          className="link"
          onClick={() => {
            change(EVERYTHING);
          }}
        >
          {t('changes.filter.clear')}
        </button>
      )}
    </div>
  );
}

interface Option {
  readonly value: string;
  readonly name: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onChoose: (value: string | undefined) => void;
}

/** One of a list, or all. What the address names stands there before the list has arrived. */
function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const isMissing = value !== undefined && !options.some((option) => option.value === value);
  return (
    <label className="field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value === '' ? undefined : currentTarget.value);
        }}
      >
        <option value="">{t('changes.filter.all')}</option>
        {isMissing && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
