import type {
  CoverageState as CoverageStateWord,
  DevelopmentGroup as DevelopmentGroupWord,
  RegionCode as RegionWord,
} from '../../graph/words.ts';
import { builder } from '../builder.ts';
import { CoverageState } from './coverage.ts';
import { DevelopmentGroup } from './development-group.ts';
import { RegionCode } from './region.ts';
import { StringIn } from './string-in.ts';

export const RegionIn = builder.inputType('RegionIn', {
  description: 'A region that must be among those given.',
  fields: (t) => ({
    in: t.field({ type: [RegionCode], required: true, description: 'The regions that match.' }),
  }),
});

const DevelopmentGroupIn = builder.inputType('DevelopmentGroupIn', {
  description: 'UN groups, of which one at least must be among those given.',
  fields: (t) => ({
    in: t.field({
      type: [DevelopmentGroup],
      required: true,
      description: 'The groups that match.',
    }),
  }),
});

const CoverageStateIn = builder.inputType('CoverageStateIn', {
  description: 'A coverage state that must be among those given.',
  fields: (t) => ({
    in: t.field({ type: [CoverageState], required: true, description: 'The states that match.' }),
  }),
});

const CoverageFilter = builder.inputType('CoverageFilter', {
  description: 'What coverage a country must have.',
  fields: (t) => ({
    state: t.field({
      type: CoverageStateIn,
      required: true,
      description: 'The state it must be in.',
    }),
    asOf: t.field({ type: 'Date', description: 'At which date; today without one.' }),
  }),
});

interface CountryFilterInput {
  and?: CountryFilterInput[] | null;
  or?: CountryFilterInput[] | null;
  not?: CountryFilterInput | null;
  iso2?: { in: string[] } | null;
  memberState?: boolean | null;
  developing?: boolean | null;
  region?: { in: RegionWord[] } | null;
  developmentGroup?: { in: DevelopmentGroupWord[] } | null;
  coverage?: { state: { in: CoverageStateWord[] }; asOf?: string | null } | null;
}

export const CountryFilter = builder.inputRef<CountryFilterInput>('CountryFilter').implement({
  description: 'Which countries are wanted. Fields are joined by AND; `and`, `or`, `not` nest.',
  fields: (t) => ({
    and: t.field({ type: [CountryFilter], description: 'All of these must match.' }),
    or: t.field({ type: [CountryFilter], description: 'One of these must match.' }),
    not: t.field({ type: CountryFilter, description: 'This must not match.' }),
    iso2: t.field({ type: StringIn, description: 'By ISO 3166-1 alpha-2 code, upper case.' }),
    memberState: t.boolean({ description: 'ITU Member States only, or all but them.' }),
    developing: t.boolean({ description: 'Developing countries only, or all but them.' }),
    region: t.field({ type: RegionIn, description: 'By ITU region.' }),
    developmentGroup: t.field({ type: DevelopmentGroupIn, description: 'By UN group, today.' }),
    coverage: t.field({ type: CoverageFilter, description: 'By coverage state.' }),
  }),
});
