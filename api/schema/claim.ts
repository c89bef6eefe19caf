import type { ClaimRow } from '../../graph/entities/claim.ts';
import type { SourceRow } from '../../graph/entities/source.ts';
import type { ClaimStatement as ClaimStatementWord } from '../../graph/words.ts';
import { builder } from '../builder.ts';
import { related } from '../select.ts';
import { connectionOf, paging } from './connection.ts';
import { Country } from './country.ts';
import { Fact } from './fact.ts';
import { Node } from './node.ts';

const ClaimStatement = builder.enumType('ClaimStatement', {
  description: 'What a source says about the national CIRT of a country.',
  values: {
    EXISTS: { description: 'There is one.' },
    ESTABLISHING: { description: 'One is being set up.' },
    NONE: { description: 'There is none.' },
    UNCLEAR: { description: 'The source says something, but nothing clear.' },
  } satisfies Record<ClaimStatementWord, object>,
});

export const Claim = builder.objectRef<ClaimRow>('Claim');
export const ClaimConnection = connectionOf('Claim', Claim);
const Source = builder.objectRef<SourceRow>('Source');

Claim.implement({
  description: 'What one source says about a country, with its date. Claims may disagree.',
  interfaces: [Node, Fact],
  fields: (t) => ({
    statement: t.expose('statement', { type: ClaimStatement, description: 'What it says.' }),
    country: t.field({
      type: Country,
      description: 'The country it is about.',
      resolve: related('country'),
    }),
    madeBy: t.field({ type: Source, description: 'Who says so.', resolve: related('madeBy') }),
  }),
});

Source.implement({
  description: 'Who makes claims about countries.',
  interfaces: [Node],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the source.' }),
    claims: t.field({
      type: ClaimConnection,
      description: 'What it says, newest first.',
      args: paging,
      resolve: related('claims'),
    }),
  }),
});
