import type { ConnectionRow } from '../../graph/connection.ts';
import type { needFacets, needOrders } from '../../graph/entities/need-list.ts';
import type { needStepOrders } from '../../graph/entities/need-step-list.ts';
import type { NeedStepRow } from '../../graph/entities/need-step.ts';
import type { NeedRow } from '../../graph/entities/need.ts';
import { derive } from '../../graph/later.ts';
import { find } from '../../graph/queries/find.ts';
import { page } from '../../graph/queries/list.ts';
import { calledBy } from '../access.ts';
import { askMaybe, askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { decodeGlobalId } from '../global-id.ts';
import { related } from '../select.ts';
import { activityArgs, ActivityConnection } from './activity.ts';
import { connectionOf, listArgs } from './connection.ts';
import { Country } from './country.ts';
import { facetsOf } from './facets.ts';
import { Labelled } from './labelled.ts';
import { NeedFilter } from './need-filter.ts';
import { NeedKind, NeedSignatory, NeedState } from './need-words.ts';
import { Node } from './node.ts';
import { Office } from './office.ts';
import { orderOf } from './order.ts';
import { Remembered } from './remembered.ts';
import { serviceCategoryArgs, ServiceCategoryConnection } from './service-category.ts';
import { serviceArgs, ServiceConnection } from './service.ts';
import { Team } from './team.ts';
import { Versioned } from './versioned.ts';
import { tellWithheld } from './withheld.ts';

export const Need = builder.objectRef<NeedRow>('Need');
const NeedStep = builder.objectRef<NeedStepRow>('NeedStep');

const NeedFacets = facetsOf('Need', 'needs', {
  state: 'By how far they are.',
  kind: 'By what is asked for.',
  office: 'By the office they were raised with.',
} satisfies Record<keyof typeof needFacets, string>);

export const NeedConnection = connectionOf('Need', Need, NeedFacets);
tellWithheld(NeedConnection, 'of all needs, and of those of a country or an office');
const NeedStepConnection = connectionOf('NeedStep', NeedStep);

const NeedOrder = orderOf('Need', 'needs', {
  RAISED: 'When it was raised.',
  ANSWERED: 'When it was first answered.',
  MET: 'When it was met.',
  CLOSED: 'Whether it is closed: the open ones are less.',
  STATE: 'How far it is, in the order of the states.',
  KIND: 'What is asked for.',
  TITLE: 'The title.',
  COUNTRY: 'The name of the country.',
} satisfies Record<keyof typeof needOrders, string>);

export const needArgs = (standard = 'the open ones come first, the oldest of them first') =>
  listArgs({ of: 'needs', filter: NeedFilter, orderBy: NeedOrder, standard });

const NeedStepOrder = orderOf('NeedStep', 'steps', {
  NUMBER: 'Which step it was.',
} satisfies Record<keyof typeof needStepOrders, string>);

Need.implement({
  description:
    'What a country asks the ITU office that serves it for. It has a state, and a history of steps, each ' +
    'dated and signed. Sources: WTDC Resolution 69, WTSA Resolution 58.',
  interfaces: [Node, Labelled, Versioned, Remembered],
  fields: (t) => ({
    kind: t.expose('kind', { type: NeedKind, description: 'What is asked for.' }),
    title: t.exposeString('title', { description: 'What is needed, in one line.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What is needed and why, in the words of those who raised it.',
    }),
    state: t.expose('state', { type: NeedState, description: 'How far it is.' }),
    open: t.exposeBoolean('open', {
      description:
        'Whether something is still to be done: RAISED, ACKNOWLEDGED, PLANNED or IN_PROGRESS.',
    }),
    next: t.expose('next', {
      type: [NeedState],
      description: 'The states that it may come to next.',
    }),
    raisedOn: t.expose('raisedOn', { type: 'Date', description: 'When it was raised.' }),
    answeredOn: t.expose('answeredOn', {
      type: 'Date',
      nullable: true,
      description: 'When it was first PLANNED, IN_PROGRESS or MET; null where nobody has answered.',
    }),
    metOn: t.expose('metOn', {
      type: 'Date',
      nullable: true,
      description: 'When it was met; null where it is not.',
    }),
    country: t.field({
      type: Country,
      description: 'The country that raised it.',
      resolve: related('country'),
    }),
    office: t.field({
      type: Office,
      description: 'The ITU office it was raised with.',
      resolve: related('office'),
    }),
    services: t.field({
      type: ServiceConnection,
      description: 'The services that are wanted.',
      args: serviceArgs(),
      resolve: related('services'),
    }),
    categories: t.field({
      type: ServiceCategoryConnection,
      description: 'The categories of services that are wanted as a whole.',
      args: serviceCategoryArgs(),
      resolve: related('categories'),
    }),
    activities: t.field({
      type: ActivityConnection,
      description: 'The activities that answer it.',
      args: activityArgs(),
      resolve: related('activities'),
    }),
    steps: t.field({
      type: NeedStepConnection,
      description: 'Its history. Steps are added, never changed and never deleted.',
      args: listArgs({
        of: 'steps',
        orderBy: NeedStepOrder,
        standard: 'the first one comes first',
      }),
      resolve: related('steps'),
    }),
  }),
});

NeedStep.implement({
  description: 'One step on the way of a need: what became of it, when, and who says so.',
  fields: (t) => ({
    state: t.expose('state', { type: NeedState, description: 'The state that it led to.' }),
    on: t.expose('on', { type: 'Date', description: 'On which day.' }),
    role: t.expose('role', { type: NeedSignatory, description: 'In which role it is signed.' }),
    team: t.field({
      type: Team,
      nullable: true,
      description: 'The team that signed it; null where an office did.',
      resolve: related('team'),
    }),
    office: t.field({
      type: Office,
      nullable: true,
      description: 'The office that signed it; null where a team did.',
      resolve: related('office'),
    }),
    note: t.exposeString('note', { nullable: true, description: 'What they had to say about it.' }),
  }),
});

builder.queryFields((t) => ({
  need: t.field({
    ...calledBy('EVERYBODY'),
    type: Need,
    nullable: true,
    description: 'The need with this id, or null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'The global id of a need.' }) },
    resolve: (_root, _args, context, info) =>
      askMaybe<NeedRow>(
        (asked) =>
          find(
            'Need',
            derive(asked.args['id'], (id) => decodeGlobalId(String(id)).key),
            asked,
          ),
        context,
        info,
      ),
  }),
  needs: t.field({
    ...calledBy('EVERYBODY'),
    type: NeedConnection,
    description: 'What countries have asked their ITU offices for.',
    args: needArgs('the newest come first'),
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<NeedRow>>((asked) => page('needs', asked), context, info),
  }),
}));
