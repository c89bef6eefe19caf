import { CHECK_HOLDS_DAYS } from '../../graph/contacts/channels.ts';
import type {
  Checker as CheckerWord,
  CheckMethod as CheckMethodWord,
  CheckResult as CheckResultWord,
  ContactChannel as ContactChannelWord,
  ContactRole as ContactRoleWord,
  ContactTrust as ContactTrustWord,
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

export const ContactChannel = builder.enumType('ContactChannel', {
  description: 'A way by which a contact is reached.',
  values: {
    EMAIL: { description: 'Its e-mail address.' },
    PHONE: { description: 'Its telephone number.' },
    KEY: { description: 'Its OpenPGP key, by its fingerprint.' },
  } satisfies Record<ContactChannelWord, object>,
});

export const CheckMethod = builder.enumType('CheckMethod', {
  description: 'How a way to reach a contact was checked.',
  values: {
    SIGNED_REPLY: { description: 'A reply signed with the key on record.' },
    CALL: { description: 'A telephone call, as far as somebody answered or nobody did.' },
    PING: { description: 'A message that was answered, or was not.' },
    BOUNCE: { description: 'A message that came back, or that its mail server refused.' },
    SELF_CONFIRMATION: { description: 'The team itself says that it is right.' },
  } satisfies Record<CheckMethodWord, object>,
});

export const CheckResult = builder.enumType('CheckResult', {
  description: 'What came of a check.',
  values: {
    CONFIRMED: { description: 'It is right.' },
    FAILED: { description: 'It reaches nobody, or not whom it should.' },
  } satisfies Record<CheckResultWord, object>,
});

export const Checker = builder.enumType('Checker', {
  description: 'As whom somebody checked a contact.',
  values: {
    TEAM: { description: 'Somebody who acts for the team.' },
    OFFICER: { description: 'An officer of ITU.' },
    MAILBOX: { description: 'Whoever reads the mail of the address, by the link in a reminder.' },
    ATLAS: { description: 'This Atlas: a mail server refused its reminder.' },
  } satisfies Record<CheckerWord, object>,
});

export const ContactTrust = builder.enumType('ContactTrust', {
  description: 'What the ledger says of a way to reach a contact. docs/contacts.md has the rules.',
  values: {
    VERIFIED: { description: `Confirmed within the last ${CHECK_HOLDS_DAYS} days.` },
    STALE: { description: 'Confirmed, but longer ago.' },
    FAILED: { description: 'The last check of it failed.' },
    BOUNCED: { description: 'Mail to it came back, and nobody has confirmed it since.' },
    UNCHECKED: { description: 'Nobody has checked it as it is on record.' },
  } satisfies Record<ContactTrustWord, object>,
});
