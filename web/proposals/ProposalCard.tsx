import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { TeamLink } from '../components/TeamLink.tsx';
import { formatDay } from '../i18n/dates.ts';
import { formatList } from '../i18n/locale.ts';
import type { Proposal } from './answers.ts';
import { Changes } from './Changes.tsx';
import { Deciding } from './Deciding.tsx';
import { DECIDE, WITHDRAW } from './query.ts';
import { fieldName } from './say.ts';

interface Props {
  readonly proposal: Proposal;
  readonly onDone: (what: string) => void;
}

/** A proposal: what would be different and why, and the way to decide on it. */
export function ProposalCard({ proposal, onDone }: Props) {
  const { t, i18n } = useTranslation();
  const headingId = useId();
  const [, decide] = useMutation(DECIDE);
  const [, withdraw] = useMutation(WITHDRAW);
  const { id, kind, thing, teams, why, conflict, currentVersion, version, isOwn } = proposal;
  const title = t('proposals.proposal', {
    kind: t(`proposals.kind.${kind}`),
    thing: t(`proposals.thing.${thing}`),
    teams: formatList(
      teams.nodes.map(({ shortName, name }) => shortName ?? name),
      i18n.language,
    ),
  });
  const send = async (input: Parameters<typeof decide>[0]['input']) => {
    const { data, error } = await decide({ input });
    return { error, errors: data?.decideProposal.errors };
  };
  // The values of now stand beside those that were proposed: who accepts has seen them.
  const seen = currentVersion !== null && currentVersion !== version && { version: currentVersion };
  return (
    <article className="to-decide" aria-labelledby={headingId}>
      <h3 id={headingId}>{title}</h3>
      <p className="quiet">
        {t('proposals.by', {
          role: t(`proposals.role.${proposal.proposedBy.role}`),
          date: formatDay(proposal.proposedAt, i18n.language),
        })}
        {isOwn && <> · {t('proposals.own')}</>}
        {teams.nodes.map((team) => (
          <span key={team.slug}>
            {' '}
            · <TeamLink team={team} />
          </span>
        ))}
      </p>
      <p>
        <strong>{t('proposals.why')}</strong> <span dir="auto">{why}</span>
      </p>
      <Changes proposal={proposal} title={title} />
      {conflict.length > 0 && (
        <p>
          {t('proposals.moved', {
            fields: formatList(
              conflict.map((field) => fieldName(field, t)),
              i18n.language,
            ),
          })}
        </p>
      )}
      {proposal.mayDecide && (
        <Deciding
          note={t('proposals.note')}
          describedBy={headingId}
          onDone={() => {
            onDone(title);
          }}
          choices={[
            {
              label: t('proposals.accept'),
              decide: (note) =>
                send({ id, decision: 'ACCEPT', ...(note !== '' && { why: note }), ...seen }),
            },
            {
              label: t('proposals.reject'),
              wantsNote: true,
              decide: (note) => send({ id, decision: 'REJECT', why: note }),
            },
          ]}
        />
      )}
      {isOwn && (
        <Deciding
          describedBy={headingId}
          onDone={() => {
            onDone(title);
          }}
          choices={[
            {
              label: t('proposals.withdraw'),
              decide: async () => {
                const { data, error } = await withdraw({ input: { id } });
                return { error, errors: data?.withdrawProposal.errors };
              },
            },
          ]}
        />
      )}
    </article>
  );
}
