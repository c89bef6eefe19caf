import { useTranslation } from 'react-i18next';
import type { NamesOf } from './names.ts';
import type { FieldChange, RevisionRow } from './query.ts';
import { SubjectLinks } from './SubjectLinks.tsx';
import { fieldName, valueText } from './words.ts';

/** More fields than these are shown when they are asked for. */
const FEW = 5;

interface Props {
  readonly row: RevisionRow;
  readonly names: NamesOf;
}

/** What one change is about, what it says instead of what, who says so, and why. */
export function OneChange({ row, names }: Props) {
  const { t } = useTranslation();
  const { kind, action, changes, source, evidence, why } = row;
  return (
    <>
      <p className="change-what">
        <strong>{t(`history.kind.${kind}`)}</strong> <SubjectLinks row={row} names={names} />{' '}
        <span className="grade" data-action={action}>
          {t(`history.action.${action}`)}
        </span>
      </p>
      {changes.length > 0 && changes.length <= FEW && <Fields row={row} names={names} />}
      {changes.length > FEW && (
        <details>
          <summary>{t('history.fields', { count: changes.length })}</summary>
          <Fields row={row} names={names} />
        </details>
      )}
      {source && (
        <p className="source">
          <bdi>{t('history.sourced', { source })}</bdi>
          {evidence && <span className="grade">{t(`evidence.${evidence}`)}</span>}
        </p>
      )}
      {why && (
        <p className="source">
          <bdi>{t('history.reason', { reason: why })}</bdi>
        </p>
      )}
    </>
  );
}

/** The fields that differ: what was added or removed has one side only. */
function Fields({ row, names }: Props) {
  const { t } = useTranslation();
  const { kind, action, changes } = row;
  const sides = {
    CREATED: [{ of: 'to', title: t('history.says') }],
    REMOVED: [{ of: 'from', title: t('history.before') }],
    CHANGED: [
      { of: 'from', title: t('history.before') },
      { of: 'to', title: t('history.after') },
    ],
  } as const satisfies Record<RevisionRow['action'], unknown>;
  return (
    <table className="grid change-fields">
      <thead>
        <tr>
          <th scope="col">{t('history.what')}</th>
          {sides[action].map(({ of, title }) => (
            <th key={of} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map((change: FieldChange) => (
          <tr key={change.field}>
            <th scope="row">
              <FieldName field={change.field} />
            </th>
            {sides[action].map(({ of }) => (
              <td key={of}>
                <Value said={{ kind, field: change.field }} value={change[of]} names={names} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The name that the reader knows, or that of the API as it stands there. */
export function FieldName({ field }: { readonly field: string }) {
  const { i18n } = useTranslation();
  return fieldName(i18n, field) ?? <code dir="ltr">{field}</code>;
}

interface ValueProps {
  readonly said: Parameters<typeof valueText>[1];
  readonly value: unknown;
  readonly names: NamesOf;
}

export function Value({ said, value, names }: ValueProps) {
  const { i18n } = useTranslation();
  const isNothing = value === null || value === '';
  return (
    <bdi className={isNothing ? 'quiet' : undefined}>{valueText(i18n, said, value, names)}</bdi>
  );
}
