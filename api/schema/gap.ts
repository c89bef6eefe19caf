import type { ConnectionRow } from '../../graph/connection.ts';
import type { GapRow } from '../../graph/gaps/gap.ts';
import type { JoinableNetworkRow } from '../../graph/gaps/joinable.ts';
import { type gapFacets, type gapOrders, gaps } from '../../graph/gaps/list.ts';
import { calledBy } from '../access.ts';
import { askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { Claim } from './claim.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Contact } from './contact.ts';
import { Country } from './country.ts';
import { facetsOf } from './facets.ts';
import { GapFilter } from './gap-filter.ts';
import { gapSentence } from './gap-sentence.ts';
import { GapCertainty, GapCode, GapKind, GapSeverity } from './gap-words.ts';
import { Membership } from './membership.ts';
import { Need } from './need.ts';
import { Network } from './network.ts';
import { orderOf } from './order.ts';
import { practiceArgs, PracticeConnection } from './practice.ts';
import { Sector } from './sector.ts';
import { TeamCoverage } from './team-coverage.ts';
import { Team } from './team.ts';

const GapFact = builder.unionType('GapFact', {
  description: 'A fact, or a need, that says that there is a gap.',
  types: [TeamCoverage, Claim, Contact, Team, Membership, Need],
});

const JoinableNetwork = builder.objectRef<JoinableNetworkRow>('JoinableNetwork').implement({
  description: 'A network that a country has no place in and might join.',
  fields: (t) => ({
    network: t.field({
      type: Network,
      description: 'The network; `openTo` and `tiers` say what it takes to join, where known.',
      resolve: related('network'),
    }),
    countriesOfRegion: t.exposeInt('countriesOfRegion', {
      description: 'How many other countries of its ITU region have a place in it.',
    }),
  }),
});

export const Gap = builder.objectRef<GapRow>('Gap').implement({
  description: 'What a country lacks on a day, how severe that is, and why we say so.',
  fields: (t) => ({
    kind: t.expose('kind', { type: GapKind, description: 'What it lacks.' }),
    severity: t.expose('severity', { type: GapSeverity, description: 'How severe that is.' }),
    certainty: t.expose('certainty', { type: GapCertainty, description: 'How sure it is.' }),
    code: t.expose('code', { type: GapCode, description: 'Why there is a gap.' }),
    reason: t.string({
      description: 'Why there is a gap, as a sentence in English.',
      resolve: ({ reason }) => gapSentence(reason),
    }),
    facts: t.field({
      type: [GapFact],
      description:
        'The facts that say so, each with source, date and evidence: the newest ones. None where ' +
        'there is none on record.',
      resolve: related('facts'),
    }),
    sectors: t.field({
      type: [Sector],
      description: 'Of SECTOR_TEAM: the sectors of high criticality that no team serves, by name.',
      resolve: related('sectors'),
    }),
    networks: t.field({
      type: [JoinableNetwork],
      description:
        'Of GLOBAL_NETWORK: the global networks. Of REGIONAL_NETWORK: the regional ones that other ' +
        'countries of its ITU region have a place in. Those with most of its region first.',
      resolve: related('networks'),
    }),
    practices: t.field({
      type: PracticeConnection,
      description: 'The practices in force that help with it.',
      args: practiceArgs(),
      resolve: related('practices'),
    }),
    country: t.field({
      type: Country,
      description: 'The country that lacks it.',
      resolve: related('country'),
    }),
    asOf: t.expose('asOf', { type: 'Date', description: 'The date that this is about.' }),
  }),
});

const GapFacets = facetsOf('Gap', 'gaps', {
  kind: 'By what is lacking.',
  severity: 'By how severe they are.',
  certainty: 'By how sure they are.',
  region: 'By the ITU region of the country.',
} satisfies Record<keyof typeof gapFacets, string>);

const GapConnection = connectionOf('Gap', Gap, GapFacets);

const GapOrder = orderOf('Gap', 'gaps', {
  SEVERITY: 'How severe it is: from LOW to CRITICAL.',
  COUNTRY: 'The name of the country.',
  KIND: 'What is lacking, in the order of the kinds.',
} satisfies Record<keyof typeof gapOrders, string>);

builder.queryField('gaps', (t) =>
  t.field({
    ...calledBy('EVERYBODY'),
    type: GapConnection,
    description:
      'What countries lack, at most one gap a country and kind. Of ITU Member States, unless the ' +
      'filter says `country: { memberState: false }`.',
    args: {
      asOf: t.arg({ type: 'Date', description: 'At which date; today without one.' }),
      ...listArgs({
        of: 'gaps',
        filter: GapFilter,
        orderBy: GapOrder,
        standard: 'the most severe first, then by the name of the country',
      }),
    },
    resolve: (_root, _args, context, info) => askOne<ConnectionRow<GapRow>>(gaps, context, info),
  }),
);
