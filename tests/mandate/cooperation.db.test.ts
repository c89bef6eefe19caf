import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FACT, seeded } from './seeded.ts';

const ask = seeded();

const INTRODUCE = `{
  peers(team: "ke-kecirt", first: 1) { nodes { reasons { code } } }
  introduction(from: "ke-kecirt", to: "br-certbr", maxMembers: 100) {
    steps excluded { slug } ways { hops { kind } }
  }
}`;

describe('CIRT Atlas', { timeout: 60_000 }, () => {
  it('knows the networks of CIRTs, who is in them since when, and who could join', async () => {
    const data = await ask(`{
      network(slug: "first") {
        members(filter: { team: { slug: { in: ["jp-jpcert"] } } }) { nodes { tier status since } }
      }
      csirtamericas: network(slug: "csirtamericas") { members { totalCount } }
      gaps(filter: { kind: { in: [REGIONAL_NETWORK] }, country: { iso2: { in: ["AF"] } } }) {
        nodes { networks { network { slug tiers } countriesOfRegion } }
      }
    }`);
    expect(data).toMatchObject({
      network: { members: { nodes: [{ tier: 'full member', status: 'CURRENT' }] } },
      csirtamericas: { members: { totalCount: 18 } },
      gaps: {
        nodes: [
          {
            networks: expect.arrayContaining([
              expect.objectContaining({
                network: expect.objectContaining({ slug: 'apcert' }) as unknown,
              }),
            ]) as unknown,
          },
        ],
      },
    });
  });

  it('shows how CIRTs work together, within a country and across', async () => {
    const data = await ask(`{
      teams(filter: { collaborations: { some: {} } }, first: 200) {
        totalCount
        nodes {
          country { iso2 }
          memberships(filter: { status: { in: [CURRENT] } }) { totalCount }
          collaborations { nodes { kind from { country { iso2 } } to { country { iso2 } } } }
        }
      }
    }`);
    const end = z.object({ country: z.object({ iso2: z.string() }).nullable() });
    const { teams } = z
      .object({
        teams: z.object({
          totalCount: z.number(),
          nodes: z.array(
            z.object({
              collaborations: z.object({
                nodes: z.array(z.object({ kind: z.string(), from: end, to: end })).min(1),
              }),
            }),
          ),
        }),
      })
      .parse(data);
    expect(teams.totalCount).toBe(102);
    const all = teams.nodes.flatMap(({ collaborations }) => collaborations.nodes);
    const kinds = new Set(all.map(({ kind }) => kind));
    expect(kinds).toContain('AGREEMENT');
    expect(kinds).toContain('INFORMATION_SHARING');
    const isWithin = all.map(({ from, to }) => from.country?.iso2 === to.country?.iso2);
    expect(new Set(isWithin)).toEqual(new Set([true, false]));

    const input = {
      ...{ from: 'ke-kecirt', to: 'br-certbr', kind: 'JOINT_EXERCISE', title: 'An exercise' },
      ...FACT,
    };
    const before = await ask(INTRODUCE);
    expect(before).toMatchObject({
      peers: { nodes: [{ reasons: expect.arrayContaining([{ code: 'REGION' }]) as unknown }] },
      introduction: { steps: 4, excluded: [{ slug: 'first' }] },
    });
    const written = await ask(
      'mutation ($input: CreateCollaborationInput!) { createCollaboration(input: $input) { errors { message } } }',
      { input },
    );
    expect(written).toEqual({ createCollaboration: { errors: [] } });
    expect(await ask(INTRODUCE)).toMatchObject({
      introduction: { steps: 1, ways: [{ hops: [{ kind: 'COLLABORATION' }] }] },
    });
  });

  it('offers best practices where they help, services of X.1060 and plans for crises', async () => {
    const data = await ask(`{
      gaps(filter: { kind: { in: [NATIONAL_TEAM] }, country: { iso2: { in: ["BI"] } } }) {
        nodes { practices(filter: { publisher: { startsWith: "ITU" } }) { nodes { slug url } } }
      }
      practices(filter: { topic: { in: [BUSINESS_CONTINUITY, CRISIS_MANAGEMENT] } }) {
        nodes { slug }
      }
      services(filter: { framework: { in: [X1060] } }, first: 0) { totalCount }
      team(slug: "fr-certfr") {
        capability { bcmIntegrated { integrated } crisisPlanIntegrated { integrated }
                     services { totalCount } }
      }
    }`);
    expect(data).toMatchObject({
      gaps: {
        nodes: [
          {
            practices: {
              nodes: expect.arrayContaining([
                expect.objectContaining({ slug: 'itu-cirt-programme' }),
                expect.objectContaining({ slug: 'itu-x1060-2026' }),
              ]) as unknown,
            },
          },
        ],
      },
      practices: {
        nodes: expect.arrayContaining([
          { slug: 'iso-22301-2019' },
          { slug: 'enisa-crisis-2024' },
        ]) as unknown,
      },
      services: { totalCount: 64 },
      team: {
        capability: {
          ...{ bcmIntegrated: null, crisisPlanIntegrated: null },
          services: { totalCount: 0 },
        },
      },
    });
  });
});
