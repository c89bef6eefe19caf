import type {
  ContactRole as ContactRoleWord,
  TlpLabel as TlpWord,
  WayToAsk as WayToAskWord,
  Weekday as WeekdayWord,
} from '../../graph/words.ts';
import { builder } from '../builder.ts';

export const ContactRole = builder.enumType('ContactRole', {
  description: 'Which role of a team a contact reaches.',
  values: {
    PUBLIC_ADDRESS: { description: 'The address that the team publishes for everyone.' },
    DUTY_DESK: { description: 'Whoever is on duty.' },
    REPRESENTATIVE: { description: 'The representative towards other teams.' },
    GOVERNMENT_TO_GOVERNMENT: {
      description: 'The focal point for cooperation between governments.',
    },
  } satisfies Record<ContactRoleWord, object>,
});

export const TlpLabel = builder.enumType('TlpLabel', {
  description: 'Who may see it. Source: FIRST Traffic Light Protocol 2.0.',
  values: {
    CLEAR: { description: 'Everyone.' },
    GREEN: { description: 'Every signed-in viewer.' },
    AMBER: {
      description: 'The team itself, teams that share a current network with it, and officers.',
    },
    AMBER_STRICT: { description: 'The team itself and officers.' },
    RED: { description: 'The team itself.' },
  } satisfies Record<TlpWord, object>,
});

export const WayToAsk = builder.enumType('WayToAsk', {
  description: 'What you can do to see what is withheld from you.',
  values: {
    SIGN_IN: { description: 'Sign in: every signed-in viewer sees it.' },
    ASK_TEAM: { description: 'Ask the team, at its public address among the contacts.' },
    ASK_OFFICE: {
      description: 'Ask the ITU office of the country: the team has no public address on record.',
    },
  } satisfies Record<WayToAskWord, object>,
});

export const Weekday = builder.enumType('Weekday', {
  description: 'A day of the week. Source: ISO 8601, Monday first.',
  values: {
    MON: { description: 'Monday.' },
    TUE: { description: 'Tuesday.' },
    WED: { description: 'Wednesday.' },
    THU: { description: 'Thursday.' },
    FRI: { description: 'Friday.' },
    SAT: { description: 'Saturday.' },
    SUN: { description: 'Sunday.' },
  } satisfies Record<WeekdayWord, object>,
});
