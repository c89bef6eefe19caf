import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FACT, seeded } from './seeded.ts';

const ask = seeded();

const written = z.object({ written: z.object({ made: z.object({ id: z.string() }) }) });

/** Writes by a mutation, and answers the global id of what it made. */
async function write(name: string, thing: string, input: object): Promise<string> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const data = await ask(
    `mutation ($input: ${type}) { written: ${name}(input: $input) { made: ${thing} { id } } }`,
    { input },
  );
  return written.parse(data).written.made.id;
}

const OFFICE = { by: { office: 'itu-addis' } };
const need = (input: object) => write('raiseNeed', 'need', { ...OFFICE, ...input });
const activity = (input: object) =>
  write('createActivity', 'activity', { status: 'ONGOING', ...FACT, ...input });
const capability = (team: string, fact: object) =>
  write('recordCapability', 'team', { team, fact, ...FACT });

describe('CIRT Atlas', { timeout: 60_000 }, () => {
  it('helps to create or enhance a CIRT where a country asks for it', async () => {
    const id = await need({ country: 'BI', kind: 'ESTABLISH', title: 'A national CIRT' });
    const work = { kind: 'ESTABLISHMENT', title: 'The national CIRT of Burundi', since: '2026-11' };
    const answer = await activity({ ...work, countries: ['BI'], providers: ['itu'] });
    await write('linkActivityToNeed', 'need', { id, version: 1, activity: answer });
    await write('advanceNeed', 'need', { id, version: 2, state: 'ACKNOWLEDGED', ...OFFICE });
    const asked = '{ country: { iso2: { in: ["BI"] } }, kind: { in: [ESTABLISH, ENHANCE] } }';
    expect(
      await ask(`{ needs(filter: ${asked}, first: 5) { nodes {
        kind state open country { iso2 } activities { nodes { title providers { nodes { slug } } } }
      } } }`),
    ).toEqual({
      needs: {
        nodes: [
          {
            ...{ kind: 'ESTABLISH', state: 'ACKNOWLEDGED', open: true, country: { iso2: 'BI' } },
            activities: {
              nodes: [{ title: work.title, providers: { nodes: [{ slug: 'itu' }] } }],
            },
          },
        ],
      },
    });
  });

  it('has countries raise their needs with the ITU regional and area offices', async () => {
    await need({ country: 'ER', kind: 'TRAINING', title: 'Training for a first team' });
    expect(
      await ask(`{
        country(iso2: "ER") { office { slug } }
        offices(filter: { slug: { in: ["itu-addis"] } }) {
          nodes { kind needs(filter: { country: { iso2: { in: ["ER"] } } }) { nodes { title state } } }
        }
        all: offices(first: 0) { totalCount }
      }`),
    ).toEqual({
      country: { office: { slug: 'itu-addis' } },
      offices: {
        nodes: [
          {
            kind: 'REGIONAL',
            needs: { nodes: [{ title: 'Training for a first team', state: 'RAISED' }] },
          },
        ],
      },
      all: { totalCount: 14 },
    });
  });

  it('records training, awareness campaigns and drills, and the needs they answer', async () => {
    const id = await need({ country: 'LR', kind: 'AWARENESS', title: 'A campaign' });
    const campaign = { kind: 'AWARENESS_CAMPAIGN', title: 'Think before you click', since: '2026' };
    const answer = await activity({ ...campaign, countries: ['LR'], providers: ['itu'] });
    await write('linkActivityToNeed', 'need', { id, version: 1, activity: answer });
    const data = await ask(`{
      drills: activities(filter: { kind: { in: [CYBERDRILL] } }, first: 0) { totalCount }
      training: activities(filter: { kind: { in: [TRAINING] } }, first: 0) { totalCount }
      activities(filter: { kind: { in: [AWARENESS_CAMPAIGN] } }) {
        nodes { title countries { nodes { iso2 } } needs { nodes { title } } }
      }
    }`);
    const counted = z.object({ totalCount: z.number().min(1) });
    expect(z.object({ drills: counted, training: counted }).safeParse(data).success).toBe(true);
    expect(data).toMatchObject({
      activities: {
        nodes: [
          {
            title: campaign.title,
            countries: { nodes: [{ iso2: 'LR' }] },
            needs: { nodes: [{ title: 'A campaign' }] },
          },
        ],
      },
    });
  });

  it('shows where organisations do the same for a country at the same time', async () => {
    const course = {
      kind: 'TRAINING',
      countries: ['KM'],
      since: '2026-10-01',
      until: '2026-10-09',
    };
    await activity({ ...course, title: 'A course', providers: ['itu'] });
    await activity({ ...course, title: 'The same', providers: ['interpol'], since: '2026-10-05' });
    expect(
      await ask(`{ duplicateEfforts(filter: { country: { iso2: { in: ["KM"] } } }) {
        nodes { kind overlap { from to days certain }
                activity { providers { nodes { slug } } } other { providers { nodes { slug } } } }
      } }`),
    ).toMatchObject({
      duplicateEfforts: {
        nodes: [
          {
            kind: 'TRAINING',
            overlap: { from: '2026-10-05', to: '2026-10-09', days: 5, certain: true },
          },
        ],
      },
    });
  });

  it('watches whether the funding of a team is secured', async () => {
    await capability('fr-certfr', { funding: { model: 'GRANT', securedUntil: '2027-06' } });
    expect(
      await ask(`{ teams(filter: { capability: { sustainability: { in: [AT_RISK, LAPSED] } } }) {
        nodes { slug capability { sustainability funding { nodes { model securedUntil } } } }
      } }`),
    ).toEqual({
      teams: {
        nodes: [
          {
            slug: 'fr-certfr',
            capability: {
              sustainability: 'AT_RISK',
              funding: { nodes: [{ model: 'GRANT', securedUntil: '2027-06' }] },
            },
          },
        ],
      },
    });
  });

  it('knows the threats that teams focus on, and their use of technology with ethics', async () => {
    const ethicsPolicy = 'https://example.org/ethics';
    const technology = 'ARTIFICIAL_INTELLIGENCE';
    await capability('at-aconet', { threatFocus: { threat: 'RANSOMWARE' } });
    await capability('at-aconet', { emergingTechnology: { technology, ethicsPolicy } });
    expect(
      await ask(`{ teams(filter: { capability: {
          threatFocus: { some: { threat: { in: [RANSOMWARE, DENIAL_OF_SERVICE, SUPPLY_CHAIN] } } }
          emergingTechnology: { none: { ethicsPolicy: { isNull: true } } } } }) {
        nodes { slug capability {
          threatFocus { nodes { threat } } emergingTechnology { nodes { technology ethicsPolicy } }
        } }
      } }`),
    ).toEqual({
      teams: {
        nodes: [
          {
            slug: 'at-aconet',
            capability: {
              threatFocus: { nodes: [{ threat: 'RANSOMWARE' }] },
              emergingTechnology: { nodes: [{ technology, ethicsPolicy }] },
            },
          },
        ],
      },
    });
  });
});
