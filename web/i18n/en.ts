import { account } from './en/account.ts';
import { atlas } from './en/atlas.ts';
import { contacts } from './en/contacts.ts';
import { country } from './en/country.ts';
import { directory } from './en/directory.ts';
import { frame } from './en/frame.ts';
import { history } from './en/history.ts';
import { network } from './en/network.ts';
import { progress } from './en/progress.ts';
import { proposals } from './en/proposals.ts';
import { sectors } from './en/sectors.ts';
import { signIn } from './en/sign-in.ts';
import { support } from './en/support.ts';
import { team } from './en/team.ts';
import { why } from './en/why.ts';
import { words } from './en/words.ts';

/** What users read, in English: the catalogue that every other language translates. */
export const en = {
  ...frame,
  ...words,
  ...atlas,
  ...network,
  ...directory,
  ...team,
  ...country,
  ...why,
  ...sectors,
  ...support,
  ...progress,
  ...account,
  ...signIn,
  ...proposals,
  ...history,
  ...contacts,
} as const;
