import type { ActivityRow } from '../../graph/entities/activity.ts';
import type { OrganizationRow } from '../../graph/entities/organization.ts';
import type {
  ActivityKind as ActivityKindWord,
  ActivityStatus as ActivityStatusWord,
} from '../../graph/words.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf, paging } from './connection.ts';
import { Country } from './country.ts';
import { Fact, Lived } from './fact.ts';
import { Node } from './node.ts';
import { Region } from './region.ts';

const ActivityKind = builder.enumType('ActivityKind', {
  description: 'What kind of support an activity is.',
  values: {
    ASSESSMENT: { description: 'An assessment of readiness or maturity.' },
    DESIGN: { description: 'A study or the design of a CIRT.' },
    ESTABLISHMENT: { description: 'Setting up a CIRT.' },
    ENHANCEMENT: { description: 'Enhancing a CIRT that exists.' },
    TRAINING: { description: 'A training programme or workshop.' },
    CYBERDRILL: { description: 'An exercise: an ITU CyberDrill or a like one.' },
    AWARENESS_CAMPAIGN: { description: 'A campaign that raises awareness.' },
    FRAMEWORK: { description: 'The ITU CIRT framework applied, from assessment to enhancement.' },
    REGIONAL_CENTRE: { description: 'A centre that serves a region.' },
    PUBLICATION: { description: 'Guidance published.' },
  } satisfies Record<ActivityKindWord, object>,
});

const ActivityStatus = builder.enumType('ActivityStatus', {
  description: 'How far an activity is.',
  values: {
    COMPLETED: { description: 'The source says that it is done.' },
    ONGOING: { description: 'The source says that it goes on.' },
    UNKNOWN: { description: 'The source does not say.' },
  } satisfies Record<ActivityStatusWord, object>,
});

const ActivityKindIn = builder.inputType('ActivityKindIn', {
  description: 'A kind that must be among those given.',
  fields: (t) => ({
    in: t.field({ type: [ActivityKind], required: true, description: 'The kinds that match.' }),
  }),
});

const ActivityStatusIn = builder.inputType('ActivityStatusIn', {
  description: 'A status that must be among those given.',
  fields: (t) => ({
    in: t.field({
      type: [ActivityStatus],
      required: true,
      description: 'The statuses that match.',
    }),
  }),
});

export const ActivityFilter = builder.inputType('ActivityFilter', {
  description: 'Which activities are wanted. Fields are joined by AND.',
  fields: (t) => ({
    kind: t.field({ type: ActivityKindIn, description: 'By kind.' }),
    status: t.field({ type: ActivityStatusIn, description: 'By status.' }),
  }),
});

export const Activity = builder.objectRef<ActivityRow>('Activity');
export const ActivityConnection = connectionOf('Activity', Activity);
const Organization = builder.objectRef<OrganizationRow>('Organization');

Activity.implement({
  description: 'What ITU or another organisation did to support a country or a region.',
  interfaces: [Node, Fact, Lived],
  fields: (t) => ({
    kind: t.expose('kind', { type: ActivityKind, description: 'What kind of support it is.' }),
    status: t.expose('status', { type: ActivityStatus, description: 'How far it is.' }),
    title: t.exposeString('title', { description: 'What was done, in English.' }),
    countries: t.field({
      type: [Country],
      description:
        'The countries it supports, by name; none where it is for a region or the world.',
      resolve: related('countries'),
    }),
    regions: t.field({
      type: [Region],
      description: 'The ITU regions it took place in or was for.',
      resolve: related('regions'),
    }),
    providers: t.field({
      type: [Organization],
      description: 'Who ran it, by name.',
      resolve: related('providers'),
    }),
  }),
});

Organization.implement({
  description: 'An organisation that supports countries.',
  interfaces: [Node],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the organisation.' }),
    activities: t.field({
      type: ActivityConnection,
      description: 'What it ran, those known last first.',
      args: {
        ...paging,
        filter: t.arg({ type: ActivityFilter, description: 'Only activities that match.' }),
      },
      resolve: related('activities'),
    }),
  }),
});
