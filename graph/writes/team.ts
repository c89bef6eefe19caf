import { z } from 'zod';
import { refreshSearch } from '../search/refresh.ts';
import { refreshSectorsServedOf } from '../sectors-served.ts';
import { CONSTITUENCIES, TEAM_KINDS, TEAM_STATUSES } from '../words.ts';
import { accept } from '../writing/accept.ts';
import { change } from '../writing/change.ts';
import { forDerived } from '../writing/derived.ts';
import { invalid, RefusedWrite } from '../writing/failure.ts';
import { holdLife, lifeInput } from '../writing/life.ts';
import { linked, type Links, nodeTarget, setLinks } from '../writing/node.ts';
import { propertiesOf } from '../writing/properties.ts';
import { requireAll } from '../writing/references.ts';
import { code, factInput, keys, line, version, webAddress } from '../writing/values.ts';
import { type Writer, writing } from '../writing/writing.ts';

/** A language as BCP 47 writes it: `en`, `pt-BR`. */
const language = line(35).refine(isLanguage, 'languages as BCP 47 tags: en, pt-BR');

const changeInput = (today: string) =>
  z.object({
    team: z.string(),
    version,
    name: line().optional(),
    shortName: line(100).nullish(),
    aliases: keys(line()).nullish(),
    formerNames: keys(line()).nullish(),
    kind: z.enum(TEAM_KINDS).optional(),
    status: z.enum(TEAM_STATUSES).optional(),
    constituencies: keys(z.enum(CONSTITUENCIES)).nullish(),
    sectors: keys(code).nullish(),
    languages: keys(language).nullish(),
    website: webAddress.nullish(),
    host: line().nullish(),
    ...lifeInput,
    ...factInput(today),
  });

export type ChangeTeam = z.input<ReturnType<typeof changeInput>>;

/**
 * Changes what a team says of itself; what is not given stays as it is.
 * @returns its slug @throws RefusedWrite
 */
export async function changeTeam(writer: Writer, input: ChangeTeam): Promise<string> {
  const { today } = writer;
  const { team, version: seen, sectors, ...given } = accept(changeInput(today), input);
  const links: readonly Links[] = [
    { type: 'SERVES_SECTOR', to: 'Sector', keys: sectors, path: 'sectors' },
  ];
  await writing(writer, async (transaction) => {
    const target = { ...nodeTarget('Team', team), path: ['team'] };
    await change(transaction, target, seen, async (now) => {
      const { until } = holdLife(given, now);
      holdStatus(given.status ?? String(now['status']), until, today);
      await requireAll(transaction, linked(links));
      await setLinks(transaction, 'Team', team, links);
      const { aliases, formerNames, constituencies, languages } = given;
      const lists = { aliases, formerNames, constituencies, languages };
      return propertiesOf({ ...given, ...withoutEmpty(lists) });
    });
    // What is read from these: the words of a search, and which sectors its country has somebody for.
    await refreshSearch(forDerived(transaction), 'Team', [team]);
    await refreshSectorsServedOf(forDerived(transaction), team);
  });
  return team;
}

/** A team that ended before today is CLOSED and nothing else. */
function holdStatus(status: string, until: string | undefined, today: string): void {
  if (until === undefined || until >= today || status === 'CLOSED') return;
  throw new RefusedWrite([invalid(['status'], `CLOSED, for the team ended on ${until}`)]);
}

type Lists = Readonly<Record<string, readonly string[] | null | undefined>>;

/** A list that is empty is kept as what it is: nothing that is known. */
const withoutEmpty = (lists: Lists): Lists =>
  Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, list?.length === 0 ? null : list]),
  );

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
