import type { TeamRow } from '../../graph/entities/team.ts';
import { find } from '../../graph/queries/find.ts';
import { type ChangeTeam, changeTeam } from '../../graph/writes/team.ts';
import { builder } from '../builder.ts';
import { Constituency, TeamKind, TeamStatus } from './team-words.ts';
import { Team } from './team.ts';
import { type Made, writeField } from './write-field.ts';
import { factInput, lifeInput, versionInput } from './write-input.ts';

const makes: Made<TeamRow> = {
  name: 'team',
  type: Team,
  description: 'The team as it is now.',
  find: (key, asked) => find('Team', key, asked),
};

writeField('changeTeam', {
  by: ['TEAM', 'OFFICER'],
  description:
    'Changes what a team says of itself: its names, whom it serves, where it is found. What is left out stays as ' +
    'it is; null takes it away. Which country it is based in is not its own to say, nor is its coverage.',
  input: builder.inputRef<ChangeTeam, false>('ChangeTeamInput').implement({
    description: 'What is to be different about a team, and who says so.',
    fields: (t) => ({
      team: t.string({ required: true, description: 'The team, by its slug: `rw-csirt`.' }),
      version: versionInput(t),
      name: t.string({
        description: 'The full name, as the team writes it: one line, 200 characters at the most.',
      }),
      shortName: t.string({
        description: 'The name it is known by: `CERT-In`; 100 characters at the most.',
      }),
      aliases: t.stringList({ description: 'Other names in use: all of them.' }),
      formerNames: t.stringList({ description: 'Names it had before: all of them.' }),
      kind: t.field({ type: TeamKind, description: 'What it calls itself.' }),
      status: t.field({
        type: TeamStatus,
        description: 'Whether it works; CLOSED where `until` has passed.',
      }),
      constituencies: t.field({
        type: [Constituency],
        description: 'Whom it serves: all of them.',
      }),
      sectors: t.stringList({
        description: 'The critical sectors that it serves, by their codes: all of them, `ENE`.',
      }),
      languages: t.stringList({
        description: 'The languages it works in, as BCP 47 tags: all of them, `en`, `pt-BR`.',
      }),
      website: t.string({
        description: 'Its website: an address that starts with http:// or https://.',
      }),
      host: t.string({ description: 'The organisation that hosts it, in words.' }),
      ...lifeInput(t),
      ...factInput(t),
    }),
  }),
  makes,
  write: changeTeam,
  whose: ({ team }) => ({ of: 'TEAMS', teams: [team], path: ['team'] }),
  proposedFor: 'TEAM',
});
