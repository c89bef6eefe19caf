import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/locale.ts';
import { EVIDENCE } from '../words.ts';
import type { Totals } from './answers.ts';
import { type AtlasView, type ChangeView, toggled } from './view.ts';

interface Props {
  readonly byEvidence: Totals['byEvidence'];
  readonly view: AtlasView;
  readonly change: ChangeView;
}

/** How sure a state must be to be shown: by the best evidence that it rests on. */
export function EvidenceFilter({ byEvidence, view, change }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <section aria-labelledby="evidence-title">
      <h2 className="title" id="evidence-title">
        {t('sections.evidence')}
      </h2>
      <div className="chips">
        {EVIDENCE.map((grade) => {
          const count = byEvidence.groups.find(({ key }) => key === grade)?.countries ?? 0;
          return (
            <button
              key={grade}
              type="button"
              className="chip"
              aria-pressed={view.evidence.includes(grade)}
              title={t(`evidence.explain.${grade}`)}
              onClick={() => {
                change({ evidence: toggled(view.evidence, grade) });
              }}
            >
              {t(`evidence.${grade}`)}{' '}
              <span className="chip-count">{formatNumber(count, i18n.language)}</span>
            </button>
          );
        })}
      </div>
    </section>
  );
}
