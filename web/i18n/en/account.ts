/** What the head of every page says of who one is. */
export const account = {
  account: {
    signIn: 'Sign in',
    signOut: 'Sign out',
    proposals: 'Proposals and reports',
    title: 'Signed in: {{name}}',
    is: 'Role',
    teams: 'Acts for',
    offices: 'Offices',
    allOffices: 'all',
    until: 'Session ends',
    sees: 'You see more than everybody does. Do not pass on what carries a label.',
    notSignedOut: 'You are still signed in: that did not arrive. Try again.',
    over: 'Your session is over. You now see what everybody sees.',
    again: 'Sign in again',
    toSee: 'Sign in to see it',
    role: {
      PARTNER: 'partner',
      TEAM: 'team',
      OFFICER: 'officer',
      ADMIN: 'admin',
    },
  },
} as const;
