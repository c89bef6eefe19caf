import type { ConnectionRow } from '../../graph/connection.ts';
import type { practiceFacets, practiceOrders } from '../../graph/entities/practice-list.ts';
import type { PracticeRow } from '../../graph/entities/practice.ts';
import { find } from '../../graph/queries/find.ts';
import { page } from '../../graph/queries/list.ts';
import { calledBy } from '../access.ts';
import { askMaybe, askOne } from '../ask.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf, listArgs } from './connection.ts';
import { facetsOf } from './facets.ts';
import { Fact } from './fact.ts';
import { GapKind } from './gap-words.ts';
import { Node } from './node.ts';
import { orderOf } from './order.ts';
import { PracticeFilter } from './practice-filter.ts';
import { PracticeKind, PracticeTopic } from './practice-words.ts';
import { Remembered } from './remembered.ts';
import { serviceCategoryArgs, ServiceCategoryConnection } from './service-category.ts';
import { serviceArgs, ServiceConnection } from './service.ts';
import { Versioned } from './versioned.ts';

export const Practice = builder.objectRef<PracticeRow>('Practice');

const PracticeFacets = facetsOf('Practice', 'practices', {
  kind: 'By kind.',
  topic: 'By what they are mainly about.',
  language: 'By the languages they can be had in, as ISO 639-1 codes; there may be several.',
  gap: 'By the gaps they help with; there may be several.',
} satisfies Record<keyof typeof practiceFacets, string>);

export const PracticeConnection = connectionOf('Practice', Practice, PracticeFacets);

const PracticeOrder = orderOf('Practice', 'practices', {
  TITLE: 'The title.',
  PUBLISHER: 'Who published it.',
  PUBLISHED: 'When it was published.',
  KIND: 'What kind of guidance it is.',
  TOPIC: 'What it is mainly about.',
  SLUG: 'The slug.',
  AS_OF: 'When the source said so: how fresh the record is.',
} satisfies Record<keyof typeof practiceOrders, string>);

export const practiceArgs = () =>
  listArgs({
    of: 'practices',
    filter: PracticeFilter,
    orderBy: PracticeOrder,
    standard: 'by title',
  });

Practice.implement({
  description:
    'Published guidance for setting up and enhancing teams: the ITU CIRT programme, ITU-T X.1060, ' +
    'the FIRST services framework, SIM3, RFC 2350 and others.',
  interfaces: [Node, Fact, Versioned, Remembered],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The stable name of the practice in links.' }),
    title: t.exposeString('title', { description: 'The title, in English.' }),
    publisher: t.exposeString('publisher', { description: 'Who published it.' }),
    published: t.expose('published', {
      type: 'PartialDate',
      nullable: true,
      description: 'When it was published; null where nobody says.',
    }),
    until: t.expose('until', {
      type: 'PartialDate',
      nullable: true,
      description: 'The last date on which it was in force; null where it still is.',
    }),
    kind: t.expose('kind', { type: PracticeKind, description: 'What kind of guidance it is.' }),
    topic: t.expose('topic', { type: PracticeTopic, description: 'What it is mainly about.' }),
    languages: t.exposeStringList('languages', {
      description: 'The languages it can be had in: ISO 639-1 codes.',
    }),
    gaps: t.expose('gaps', {
      type: [GapKind],
      description:
        'The gaps of a country that it helps with. Source: a judgement of CIRT Atlas, published ' +
        'with its data (`practices.csv`).',
    }),
    url: t.exposeString('url', { nullable: true, description: 'Where it can be had: a URL.' }),
    categories: t.field({
      type: ServiceCategoryConnection,
      description:
        'The categories of services that it helps with. Source: as for `gaps`, a judgement of CIRT Atlas.',
      args: serviceCategoryArgs(),
      resolve: related('categories'),
    }),
    services: t.field({
      type: ServiceConnection,
      description: 'The services in these categories.',
      args: serviceArgs(),
      resolve: related('services'),
    }),
  }),
});

builder.queryFields((t) => ({
  practice: t.field({
    ...calledBy('EVERYBODY'),
    type: Practice,
    nullable: true,
    description: 'The practice with this slug, or null where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'The slug: `ocf-sim3-2`.' }) },
    resolve: (_root, _args, context, info) =>
      askMaybe<PracticeRow>((asked) => find('Practice', asked.args['slug'], asked), context, info),
  }),
  practices: t.field({
    ...calledBy('EVERYBODY'),
    type: PracticeConnection,
    description: 'Guidance for setting up and enhancing teams.',
    args: practiceArgs(),
    resolve: (_root, _args, context, info) =>
      askOne<ConnectionRow<PracticeRow>>((asked) => page('practices', asked), context, info),
  }),
}));
