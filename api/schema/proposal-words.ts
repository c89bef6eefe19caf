import type { Decision as DecisionWord } from '../../graph/proposals/decide.ts';
import type { ViewerRole as ViewerRoleWord } from '../../graph/viewer.ts';
import type {
  ProposalKind as KindWord,
  ProposalState as StateWord,
  ProposalThing as ThingWord,
} from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const ProposalState = builder.enumType('ProposalState', {
  description: 'What has become of a proposal.',
  values: {
    NEW: { description: 'It waits to be decided on.' },
    ACCEPTED: { description: 'It was accepted, and its change was made.' },
    REJECTED: { description: 'It was rejected.' },
    WITHDRAWN: { description: 'Its proposer took it back.' },
  } satisfies Record<StateWord, object>,
});

export const ProposalKind = builder.enumType('ProposalKind', {
  description: 'What a proposal would do.',
  values: {
    ADD: { description: 'Put something on record that is not there.' },
    CHANGE: { description: 'Change what is on record, or end it.' },
    REMOVE: { description: 'Take something off the record.' },
  } satisfies Record<KindWord, object>,
});

export const ProposalThing = builder.enumType('ProposalThing', {
  description: 'What of a team a proposal is about.',
  values: {
    TEAM: { description: 'What the team says of itself.' },
    CONTACT: { description: 'A contact of the team.' },
    MEMBERSHIP: { description: 'A membership of the team in a network.' },
    COLLABORATION: { description: 'A collaboration of the team with another one.' },
    SERVICE_OFFER: { description: 'A service that the team offers.' },
    CAPABILITY: { description: 'A fact on what the team is capable of.' },
  } satisfies Record<ThingWord, object>,
});

export const Decision = builder.enumType('Decision', {
  description: 'What is decided on a proposal.',
  values: {
    ACCEPT: { description: 'Its change is made, with it.' },
    REJECT: { description: 'Nothing is changed; `why` is for the proposer to read.' },
  } satisfies Record<DecisionWord, object>,
});

export const ViewerRole = builder.enumType('ViewerRole', {
  description: 'As what somebody reads or writes here.',
  values: {
    ANONYMOUS: { description: 'Somebody who has not signed in.' },
    PARTNER: { description: 'A tool of a partner.' },
    TEAM: { description: 'Somebody who acts for one or more teams.' },
    OFFICER: { description: 'An officer of ITU.' },
    ADMIN: { description: 'Somebody who gives tokens and roles.' },
  } satisfies Record<ViewerRoleWord, object>,
});
