/** How far a contact is checked: wherever contacts are shown, and where one is confirmed. */
export const contacts = {
  contactTrust: {
    VERIFIED: 'checked {{date}}',
    STALE: 'last confirmed {{date}}',
    FAILED: 'failed a check {{date}}',
    BOUNCED: 'mail bounced {{date}}',
    UNCHECKED: 'never checked',
    how: '{{trust}} ({{how}})',
  },
  checkMethod: {
    SIGNED_REPLY: 'signed reply',
    CALL: 'call',
    PING: 'message',
    BOUNCE: 'bounce',
    SELF_CONFIRMATION: 'confirmed by the team',
  },
  contactChannel: { EMAIL: 'E-mail address', PHONE: 'Telephone', KEY: 'Key' },
  contactKey: {
    expired: 'This key expired on {{date}}: do not use it.',
    revoked: 'This key was revoked: do not use it.',
    mismatch: 'This key does not name this address: make sure whose it is.',
    download: 'Download the key',
  },
  contactsDue: {
    label: 'Contacts overdue to be checked',
    kind: 'Contacts',
    name: 'overdue to be checked',
  },
  recordCheck: {
    title: 'Record a check',
    lead: 'What you record is added to the ledger of this contact, and never changed.',
    what: 'What was checked?',
    method: 'How?',
    result: { label: 'What came of it?', CONFIRMED: 'It is right', FAILED: 'It does not work' },
    on: 'On which day?',
    note: 'Note (no names of persons)',
    send: 'Record it',
    done: 'Recorded.',
    failed: 'Not recorded: {{why}}',
    lost: 'That did not arrive. Try again.',
  },
  confirmContact: {
    title: 'Is this still how to reach you?',
    waiting: 'Reading the link',
    onRecord: 'CIRT Atlas has this on record for {{team}}:',
    confirm: 'Yes, this is right',
    wrong: 'Something is wrong',
    page: 'Put it right on the page of the team',
    again: 'Try again',
    state: {
      OPEN: 'Nothing is recorded until you press the button.',
      CONFIRMED: 'Thank you: this contact is confirmed. There is nothing more to do.',
      CHANGED:
        'What is on record has changed since this link was made, so nothing was recorded. Look at the page of the team; the next reminder has a new link.',
      GONE: 'This contact is no longer on record. There is nothing to do.',
      EXPIRED:
        'This link is over: it held for 30 days. The next reminder has a new one; who acts for the team can also confirm it on the page of the team.',
      FORGED: 'This link is not valid: part of it may be missing. Copy all of it from the message.',
      TOO_OFTEN: 'Too many links were tried from here. Wait a minute, and try again.',
      UNREACHABLE: 'That did not arrive. Try again.',
    },
  },
} as const;
