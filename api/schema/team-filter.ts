import type {
  Constituency as ConstituencyWord,
  Evidence as EvidenceWord,
  RegionCode as RegionWord,
  TeamKind as TeamKindWord,
  TeamStatus as TeamStatusWord,
} from '../../graph/words.ts';
import { builder } from '../builder.ts';
import { RegionIn } from './country-filter.ts';
import { Evidence } from './fact.ts';
import { StringIn } from './string-in.ts';
import { Constituency, TeamKind, TeamStatus } from './team-words.ts';

const TeamKindIn = builder.inputType('TeamKindIn', {
  description: 'A kind that must be among those given.',
  fields: (t) => ({
    in: t.field({ type: [TeamKind], required: true, description: 'The kinds that match.' }),
  }),
});

const TeamStatusIn = builder.inputType('TeamStatusIn', {
  description: 'A status that must be among those given.',
  fields: (t) => ({
    in: t.field({ type: [TeamStatus], required: true, description: 'The statuses that match.' }),
  }),
});

const ConstituencyIn = builder.inputType('ConstituencyIn', {
  description: 'Constituencies, of which one at least must be among those given.',
  fields: (t) => ({
    in: t.field({
      type: [Constituency],
      required: true,
      description: 'The constituencies that match.',
    }),
  }),
});

const EvidenceIn = builder.inputType('EvidenceIn', {
  description: 'Evidence that must be among those given.',
  fields: (t) => ({
    in: t.field({ type: [Evidence], required: true, description: 'The evidence that matches.' }),
  }),
});

interface TeamFilterInput {
  and?: TeamFilterInput[] | null;
  or?: TeamFilterInput[] | null;
  not?: TeamFilterInput | null;
  slug?: { in: string[] } | null;
  kind?: { in: TeamKindWord[] } | null;
  status?: { in: TeamStatusWord[] } | null;
  evidence?: { in: EvidenceWord[] } | null;
  constituency?: { in: ConstituencyWord[] } | null;
  country?: { in: string[] } | null;
  covers?: { in: string[] } | null;
  region?: { in: RegionWord[] } | null;
  sector?: { in: string[] } | null;
  network?: { in: string[] } | null;
}

export const TeamFilter = builder.inputRef<TeamFilterInput>('TeamFilter').implement({
  description: 'Which teams are wanted. Fields are joined by AND; `and`, `or`, `not` nest.',
  fields: (t) => ({
    and: t.field({ type: [TeamFilter], description: 'All of these must match.' }),
    or: t.field({ type: [TeamFilter], description: 'One of these must match.' }),
    not: t.field({ type: TeamFilter, description: 'This must not match.' }),
    slug: t.field({ type: StringIn, description: 'By slug: `in-certin`.' }),
    kind: t.field({ type: TeamKindIn, description: 'By kind.' }),
    status: t.field({ type: TeamStatusIn, description: 'By status.' }),
    evidence: t.field({ type: EvidenceIn, description: 'By evidence.' }),
    constituency: t.field({ type: ConstituencyIn, description: 'By whom they serve.' }),
    country: t.field({
      type: StringIn,
      description: 'By the country they are based in: ISO 3166-1 alpha-2 codes, upper case.',
    }),
    covers: t.field({
      type: StringIn,
      description: 'By a country they cover: ISO 3166-1 alpha-2 codes, upper case.',
    }),
    region: t.field({ type: RegionIn, description: 'By the region they are based in.' }),
    sector: t.field({ type: StringIn, description: 'By the code of a sector they serve: `ENE`.' }),
    network: t.field({
      type: StringIn,
      description: 'By the slug of a network they belong to, whatever their status there.',
    }),
  }),
});
