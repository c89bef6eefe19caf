import type { TFunction } from 'i18next';
import type { Noted } from '../fragments/from.ts';
import { type Covered, shortly, type TeamDetail } from './answers.ts';

/** A fact that may be mistaken. */
export interface Reportable {
  readonly key: string;
  /** The global id of what it stands on, and what of it the report is about. */
  readonly about: string;
  readonly field: string;
  /** What it says, as the page says it. */
  readonly says: string;
  readonly from: Noted;
}

/** Every fact on the page of a team. */
export function reportables(
  team: TeamDetail,
  t: TFunction,
  nameOf: (country: Covered['country']) => string,
): readonly Reportable[] {
  const { contacts, covers, memberships, collaborations } = team;
  const about = (field: string, says: string, fact: string): Reportable => ({
    key: `team ${field}`,
    about: team.id,
    field,
    says: t('report.fact', { fact, says }),
    from: team,
  });
  return [
    about('name', team.name, t('report.name')),
    about('status', t(`teamStatus.${team.status}`), t('team.field.status')),
    about('kind', t(`teamKind.${team.kind}`), t('team.field.kind')),
    about(
      'constituencies',
      team.constituencies.map((one) => t(`constituency.${one}`)).join(', ') ||
        t('team.notOnRecord'),
      t('team.field.constituencies'),
    ),
    about('host', team.host ?? t('team.notOnRecord'), t('team.field.host')),
    about('website', team.website ?? t('team.notOnRecord'), t('report.website')),
    ...contacts.nodes.map((contact) => ({
      about: contact.id,
      field: contact.role,
      key: `contact ${contact.role} ${contact.email ?? contact.tlp}`,
      says: t('report.fact', {
        fact: t(`contactRole.${contact.role}`),
        says: contact.email ?? t('team.withheld'),
      }),
      from: contact,
    })),
    ...memberships.nodes.map((membership) => ({
      about: team.id,
      field: `memberships: ${membership.network.slug}`,
      key: `membership ${membership.network.slug} ${membership.status} ${membership.since ?? ''}`,
      says: t('report.fact', {
        fact: membership.network.shortName,
        says: t(`membershipStatus.${membership.status}`),
      }),
      from: membership,
    })),
    ...covers.nodes.map((covered) => ({
      about: team.id,
      field: `covers: ${covered.country.iso2} ${covered.role}`,
      key: `covers ${covered.country.iso2} ${covered.role} ${covered.since ?? ''}`,
      says: t('report.fact', { fact: nameOf(covered.country), says: t(`role.${covered.role}`) }),
      from: covered,
    })),
    ...collaborations.nodes.map((collaboration) => ({
      about: team.id,
      field: `collaborations: ${collaboration.from.slug}, ${collaboration.to.slug}`,
      key: `collaboration ${collaboration.from.slug} ${collaboration.to.slug} ${collaboration.title}`,
      says: t('report.fact', {
        fact: `${shortly(collaboration.from)} – ${shortly(collaboration.to)}`,
        says: collaboration.title,
      }),
      from: collaboration,
    })),
  ];
}

interface Report {
  readonly team: Pick<TeamDetail, 'name' | 'slug'>;
  readonly address: string;
  readonly fact: Reportable;
  readonly mistake: string;
}

/** The report as text: the team, the fact, where it comes from, and what is wrong with it. */
export function reportText({ team, address, fact, mistake }: Report, t: TFunction): string {
  const { source, sourceUrl, asOf } = fact.from;
  return [
    t('report.text.team', { name: team.name, slug: team.slug }),
    t('report.text.page', { address }),
    t('report.text.fact', { fact: fact.says }),
    t('report.text.source', {
      source: [source, sourceUrl, asOf ?? t('age.undated')].filter(Boolean).join(', '),
    }),
    t('report.text.mistake', { mistake: mistake.trim() || '…' }),
  ].join('\n');
}
