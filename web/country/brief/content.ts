import { byWeight } from '../by-weight.ts';
import type {
  Activity,
  CountryState,
  Cover,
  Gap,
  Helper,
  JoinableNetwork,
  Need,
} from '../answers.ts';
import { byYear } from '../by-year.ts';
import { contactsFor } from '../contacts-for.ts';
import type { CountryAnswers } from '../useCountry.ts';
import type { Said } from '../../fragments/from.ts';
import { Footnotes } from './footnotes.ts';

/** How much of each list two pages of paper have room for. */
const ROOM = {
  reasons: 5,
  contacts: 4,
  addresses: 2,
  teams: 10,
  activities: 8,
  needs: 5,
  networks: 4,
};

/** Something that the brief says, with the number of its source. */
interface Noted<T> {
  readonly what: T;
  readonly note: number;
}

/** What stands in the brief, in the order in which it is read, so that sources are numbered in that order. */
export interface BriefContent {
  readonly reasons: readonly Noted<CountryState['coverage']['reasons'][number]>[];
  readonly contacts: {
    readonly single: readonly Contact[];
    readonly governments: readonly Contact[];
    readonly others: readonly Contact[];
  };
  readonly teams: readonly string[];
  readonly moreTeams: number;
  readonly gaps: readonly { readonly gap: Gap; readonly notes: readonly number[] }[];
  readonly networks: readonly Noted<JoinableNetwork>[];
  readonly helpers: readonly Helper[];
  readonly needs: readonly Need[];
  readonly moreNeeds: number;
  readonly activities: readonly Noted<Activity>[];
  readonly moreActivities: number;
  readonly sources: Footnotes['all'];
}

export interface Contact {
  readonly cover: Cover;
  readonly addresses: readonly Noted<string>[];
}

/** Chooses for the brief from what has arrived so far. */
export function briefContent(country: CountryState, answers: CountryAnswers): BriefContent {
  const footnotes = new Footnotes();
  const noted = <T extends Said>(what: T): Noted<T> => ({ what, note: footnotes.numberOf(what) });
  const contact = (cover: Cover): Contact => ({
    cover,
    addresses: cover.team.contacts.nodes
      .flatMap(({ email, ...said }) =>
        email ? [{ what: email, note: footnotes.numberOf(said) }] : [],
      )
      .slice(0, ROOM.addresses),
  });
  const reasons = country.coverage.reasons.slice(0, ROOM.reasons).map(noted);
  const { single, governments, others } = contactsFor(
    answers.teams[0].data?.country?.coveredBy.nodes ?? [],
  );
  const contacts = {
    single: single.map(contact),
    governments: governments.map(contact),
    others: others.slice(0, ROOM.contacts).map(contact),
  };
  const teams = (answers.teams[0].data?.country?.teams.nodes ?? []).filter(
    ({ status }) => status !== 'CLOSED',
  );
  const gaps = (answers.gaps[0].data?.country?.gaps ?? []).toSorted(byWeight).map((gap) => ({
    gap,
    notes: factsOf(answers, gap).map((said) => footnotes.numberOf(said)),
  }));
  const networks = joinable(answers).slice(0, ROOM.networks);
  const { needs, activities } = answers.work[0].data?.country ?? {};
  const newest = byYear(activities?.nodes ?? []).flatMap(({ entries }) => entries);
  return {
    reasons,
    contacts,
    teams: teams.slice(0, ROOM.teams).map(({ shortName, name }) => shortName ?? name),
    moreTeams: Math.max(0, teams.length - ROOM.teams),
    gaps: gaps.map(({ gap, notes }) => ({ gap, notes: [...new Set(notes)] })),
    networks: networks.map((entry) => ({ what: entry, note: footnotes.numberOf(entry.network) })),
    helpers: answers.helpers[0].data?.priorities.nodes[0]?.helpers ?? [],
    needs: needs?.nodes.slice(0, ROOM.needs) ?? [],
    moreNeeds: Math.max(0, (needs?.totalCount ?? 0) - ROOM.needs),
    activities: newest.slice(0, ROOM.activities).map(noted),
    moreActivities: Math.max(0, newest.length - ROOM.activities),
    sources: footnotes.all,
  };
}

/** The facts that state a gap and say where they come from; a need is the country's own word. */
function factsOf(answers: CountryAnswers, { kind }: Gap): readonly Said[] {
  const facts =
    answers.gapFacts[0].data?.country?.gaps.find((gap) => gap.kind === kind)?.facts ?? [];
  return facts.flatMap((fact) => (fact.__typename === 'Need' ? [] : [fact]));
}

const joinable = (answers: CountryAnswers) =>
  (answers.gapNetworks[0].data?.country?.gaps ?? []).flatMap(({ networks }) =>
    networks.slice(0, 2),
  );
