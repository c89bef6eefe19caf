/** What the page says where one signs in. */
export const signIn = {
  signIn: {
    title: 'Sign in',
    lead: 'The directory is open to all. Teams, partners and officers sign in to see what is for them, and to change what is theirs.',
    already: 'You are signed in as {{name}}.',
    back: 'Go back to where you were',
    withAccount: 'With your account',
    withAccountLead: 'You sign in at your organisation’s provider, and come back here.',
    atProvider: 'Sign in with your account',
    withToken: 'With a token',
    token: 'Your token',
    byToken: 'Sign in with this token',
    getToken:
      'A tool’s token comes from an admin of this Atlas. On a machine of your own, <0>npm run token -- --role officer</0> prints one.',
    pasted: {
      refused:
        'This token is not valid: it may be cut off, over or revoked. Copy all of it, or ask for a new one.',
      tooOften: 'Too many wrong tokens were tried. Wait a minute.',
      failed: 'That did not arrive. Try again.',
    },
    lasts:
      'A session ends after 12 hours, or after two hours without use. It ends at once when your token is revoked or your role is taken away.',
    stranger: 'Tell an admin that you are:',
    problem: {
      DENIED:
        'The provider did not let you in, or you said no there. Try again, or sign in with a token.',
      LATE: 'That took too long, or began in another browser. Start again below.',
      NO_PROVIDER: 'This Atlas knows no provider where one could sign in. Use a token.',
      NO_ROLE:
        'The provider knows you, but you have no role in this Atlas yet. Ask an admin of this Atlas for one.',
      REFUSED:
        'What the provider sent does not fit what was asked of it, so nobody was signed in. Start again below.',
      UNREACHABLE:
        'The provider or the database cannot be reached at the moment. Try again in a minute, or sign in with a token.',
    },
  },
} as const;
