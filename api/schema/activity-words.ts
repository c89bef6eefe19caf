import type {
  ActivityKind as ActivityKindWord,
  ActivityStatus as ActivityStatusWord,
} from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const ActivityKind = builder.enumType('ActivityKind', {
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

export const ActivityStatus = builder.enumType('ActivityStatus', {
  description: 'How far an activity is.',
  values: {
    COMPLETED: { description: 'The source says that it is done.' },
    ONGOING: { description: 'The source says that it goes on.' },
    UNKNOWN: { description: 'The source does not say.' },
  } satisfies Record<ActivityStatusWord, object>,
});
