import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ANONYMOUS, viewer, type Viewer } from '../../graph/viewer.ts';
import { TLP_LABELS } from '../../graph/words.ts';
import { testApi } from '../support/execute.ts';
import { UNLIMITED } from '../support/unlimited.ts';
import { PARTS } from './labelled-world.ts';
import { STUB } from './part.ts';
import { type Question, QUESTIONS } from './questions.ts';
import { partsSeen, worldOf } from './sight.ts';

const { graph, execute } = testApi(undefined, UNLIMITED);

const team = (slug: string) => viewer('TEAM', `for ${slug}`, { teams: [slug] });

const VIEWERS: Readonly<Record<string, Viewer>> = {
  'nobody known': ANONYMOUS,
  'a partner': viewer('PARTNER', 'a tool'),
  'the team itself': team('own'),
  'the other owner': team('two'),
  'a team that shares a network': team('mate-clear'),
  'a team that shares one by an AMBER membership': team('mate-amber'),
  'a team that shares one by a RED membership only': team('mate-red'),
  'a team that shares one by an AMBER_STRICT membership only': team('mate-amber_strict'),
  'a team of a network that the owner has left': team('exmate'),
  'a team that shares a network with the other owner': team('stranger'),
  'a team that shares nothing': team('foreign'),
  'a team that works with both': team('away'),
  'a team of which next to nothing is known': team('hidden'),
  'an officer': viewer('OFFICER', 'an officer', { offices: 'ALL' }),
  'an officer of one office': viewer('OFFICER', 'another officer', { offices: ['itu-x'] }),
  'an admin': viewer('ADMIN', 'an admin'),
};

/** Nobody is this: who sees everything asks for what there is in a world that lacks what must not be seen. */
const ALL_SEEING: Viewer = { ...ANONYMOUS, role: 'OFFICER', labels: TLP_LABELS };

type Answers = readonly unknown[];

async function askAll(as: Viewer): Promise<Answers> {
  const answers: unknown[] = [];
  for (const { query, variables } of QUESTIONS) {
    const { data, errors } = await execute(query, variables, as);
    answers.push({ data, errors: errors.map(({ message }) => message) });
  }
  return answers;
}

/** An answer about a world in which stubs stand for contacts that are withheld, as if they were withheld. */
function withStubs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withStubs);
  if (typeof value !== 'object' || value === null) return value;
  const row = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withStubs(one)]));
  if (typeof row['source'] !== 'string' || !row['source'].startsWith(STUB)) return row;
  const [, howToAsk, source] = row['source'].split(':');
  return { ...row, source, withheld: true, howToAsk };
}

/** What a list without an order holds, in one order: what two teams share. */
const UNORDERED = ['networks', 'threats'];
const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (key, one: unknown) =>
    UNORDERED.includes(key) && Array.isArray(one)
      ? one.map((each) => JSON.stringify(each)).sort()
      : one,
  );

/** All texts of an answer, and what its cursors and ids are made of. */
function textsOf(answer: unknown): string {
  const texts: string[] = [];
  JSON.stringify(answer, (_key, value: unknown) => {
    if (typeof value === 'string') {
      texts.push(value, Buffer.from(value, 'base64url').toString('utf8'));
    }
    return value;
  });
  return texts.join('\n');
}

const sightOf = (one: Viewer) =>
  partsSeen(one)
    .map(({ mark }) => mark)
    .join();

describe('what a viewer is told', () => {
  /** By what is seen, for several viewers see the same. */
  const expected = new Map<string, Answers>();
  const actual = new Map<Viewer, Answers>();

  beforeAll(async () => {
    await worldOf(PARTS).build(graph);
    for (const one of Object.values(VIEWERS)) actual.set(one, await askAll(one));
    for (const one of Object.values(VIEWERS)) {
      if (expected.has(sightOf(one))) continue;
      await worldOf(partsSeen(one)).build(graph);
      expected.set(sightOf(one), (await askAll(ALL_SEEING)).map(withStubs));
    }
  }, 600_000);

  it('is asked for in many ways, each of which has an answer', () => {
    expect(QUESTIONS.length).toBeGreaterThan(200);
    const failed = [...actual.values()]
      .flat()
      .flatMap((answer) => z.object({ errors: z.array(z.string()) }).parse(answer).errors);
    expect(failed).toEqual([]);
  });

  it.each(Object.entries(VIEWERS))('is what there is without what is hidden: %s', (_name, one) => {
    const should = expected.get(sightOf(one)) ?? [];
    const is = actual.get(one) ?? [];
    const wrong = QUESTIONS.flatMap((question: Question, index) =>
      inOneOrder(is[index]) === inOneOrder(should[index])
        ? []
        : [{ question, is: is[index], should: should[index] }],
    );
    expect(wrong).toEqual([]);
    expect(is).toHaveLength(QUESTIONS.length);
  });

  it.each(Object.entries(VIEWERS))('has no word of what is hidden: %s', (_name, one) => {
    const seen = partsSeen(one);
    const hidden = PARTS.filter((part) => !seen.includes(part));
    const leaks = (actual.get(one) ?? []).flatMap((answer, index) => {
      const texts = textsOf(answer);
      return hidden
        .filter(({ mark }) => texts.includes(mark))
        .map(({ mark }) => ({ mark, question: QUESTIONS[index] }));
    });
    expect(leaks).toEqual([]);
  });

  it('has a word of everything that is seen, so that the search above can find one', () => {
    for (const one of Object.values(VIEWERS)) {
      const texts = textsOf(actual.get(one));
      expect(partsSeen(one).filter(({ mark }) => !texts.includes(mark))).toEqual([]);
    }
  });
});
