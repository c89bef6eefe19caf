import type {
  PracticeKind as PracticeKindWord,
  PracticeTopic as PracticeTopicWord,
} from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const PracticeKind = builder.enumType('PracticeKind', {
  description: 'What kind of guidance a practice is.',
  values: {
    GUIDE: { description: 'A guide or handbook.' },
    STANDARD: { description: 'A standard or Recommendation.' },
    FRAMEWORK: { description: 'A framework: of services, roles, requirements or maturity.' },
    ASSESSMENT: { description: 'A model or programme to assess a team or a country by.' },
    TRAINING: { description: 'A course or exercise that takes place again and again.' },
    TOOLKIT: { description: 'A set of tools or materials.' },
    TEMPLATE: { description: 'A form to fill in.' },
  } satisfies Record<PracticeKindWord, object>,
});

export const PracticeTopic = builder.enumType('PracticeTopic', {
  description: 'What a practice is mainly about.',
  values: {
    ESTABLISHMENT: { description: 'Setting up a team.' },
    ENHANCEMENT: { description: 'Making a team that exists better.' },
    SERVICES: { description: 'The services of a team.' },
    MATURITY: { description: 'The maturity of a team.' },
    STAFFING: { description: 'Roles, skills and training of its people.' },
    EXERCISE: { description: 'Exercises and drills.' },
    INFORMATION_SHARING: { description: 'Sharing information.' },
    CRISIS_MANAGEMENT: { description: 'Crisis management.' },
    BUSINESS_CONTINUITY: { description: 'Business continuity management.' },
    SECTORAL: { description: 'Teams for a critical sector.' },
    LEGAL: { description: 'Law and regulation.' },
    EMERGING_TECHNOLOGY: { description: 'Emerging technology, such as artificial intelligence.' },
  } satisfies Record<PracticeTopicWord, object>,
});
