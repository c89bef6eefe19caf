import { NEED_RULES } from '../../graph/needs/rules.ts';
import type {
  NeedKind as NeedKindWord,
  NeedSignatory as NeedSignatoryWord,
  NeedState as NeedStateWord,
} from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const NeedKind = builder.enumType('NeedKind', {
  description:
    'What a country asks for. Sources: WTSA Resolution 58 (creation and enhancement of national CIRTs, where ' +
    'support is requested), WTDC Resolution 69.',
  values: {
    ESTABLISH: { description: 'Help to establish a national CIRT.' },
    ENHANCE: { description: 'Help to enhance a CIRT that exists.' },
    CAPABILITY: {
      description: 'Help with services that a team is to offer, as ITU-T X.1060 names them.',
    },
    TRAINING: { description: 'Training and capacity development.' },
    AWARENESS: { description: 'Campaigns that raise awareness.' },
    SUSTAINABILITY: { description: 'Help to keep a CIRT running: people, funding, continuity.' },
  } satisfies Record<NeedKindWord, object>,
});

const SIGNATORIES: Readonly<Record<NeedSignatoryWord, string>> = {
  TEAM: 'a team of the country, and of what a team raised that team',
  OFFICE: 'an office that serves it',
};

/** A state with what may come next, and who says so: the rules themselves stand in one place. */
function ruled(state: NeedStateWord, meaning: string) {
  const { next, signedBy } = NEED_RULES[state];
  const then = next.length > 0 ? `May become ${next.join(', ')}.` : 'Nothing comes after it.';
  const by = signedBy.map((who) => SIGNATORIES[who]).join(' or ');
  return { description: `${meaning} ${then} Signed by ${by}.` };
}

export const NeedState = builder.enumType('NeedState', {
  description:
    'How far a need is. Each value says what may come next, and who signs the step that leads to it.',
  values: {
    RAISED: ruled('RAISED', 'The country has raised it; nobody has answered.'),
    ACKNOWLEDGED: ruled('ACKNOWLEDGED', 'The office knows of it and looks for an answer.'),
    PLANNED: ruled('PLANNED', 'It is answered: something is planned.'),
    IN_PROGRESS: ruled('IN_PROGRESS', 'It is answered: something is under way.'),
    MET: ruled('MET', 'What was needed is there.'),
    DECLINED: ruled('DECLINED', 'The office does not answer it; the note of the step says why.'),
    WITHDRAWN: ruled('WITHDRAWN', 'The country needs it no longer.'),
  } satisfies Record<NeedStateWord, object>,
});

export const NeedSignatory = builder.enumType('NeedSignatory', {
  description: 'In which role a step is signed. Persons are never named.',
  values: {
    TEAM: { description: 'As a team of the country: one based there, or one that covers it.' },
    OFFICE: { description: 'As an ITU office that serves the country.' },
  } satisfies Record<NeedSignatoryWord, object>,
});
