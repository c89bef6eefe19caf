import { describe, expect, it } from 'vitest';
import { TLP_LABELS } from '../../graph/words.ts';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

describe('a contact, to somebody who has not signed in', () => {
  it('is shown, withheld or unheard of as its label says', async () => {
    const world = new World().country('AA').team('t', { country: 'AA' });
    for (const tlp of TLP_LABELS) {
      world.contact(`c-${tlp}`, 't', {
        ...{ tlp, email: `${tlp}@example.org`, note: 'secret', phone: '+15550100' },
        ...{
          timeZone: 'Asia/Tokyo',
          weekdays: ['MON'],
          opens: '09:00',
          keyFingerprint: 'A'.repeat(40),
        },
      });
    }
    await world.build(graph);

    const { data, texts } = await execute(
      '{ team(slug: "t") { contacts { nodes { role tlp withheld email note sourceUrl phone hours { timeZone roundTheClock weekdays opens closes } key { fingerprint url } } } } }',
    );
    const withheld = {
      ...{ role: 'PUBLIC_ADDRESS', withheld: true, email: null, note: null },
      ...{ phone: null, hours: null, key: null },
    };
    const hours = {
      ...{ timeZone: 'Asia/Tokyo', roundTheClock: false, weekdays: ['MON'], opens: '09:00' },
      closes: null,
    };
    expect(data).toMatchObject({
      team: {
        contacts: {
          nodes: [
            { ...withheld, tlp: 'AMBER' },
            { ...withheld, tlp: 'AMBER_STRICT' },
            {
              ...{ tlp: 'CLEAR', withheld: false, email: 'CLEAR@example.org', note: 'secret' },
              ...{ phone: '+15550100', hours, key: { fingerprint: 'A'.repeat(40), url: null } },
            },
            { ...withheld, tlp: 'GREEN' },
          ],
        },
      },
    });
    expect(texts[0]).toContain("tlp <> 'RED'");
  });
});

describe('a membership that is not for everyone', () => {
  it('plays no part in lists, counts, filters, orders or facets', async () => {
    const world = new World().country('AA').network('first').network('egc');
    for (const tlp of TLP_LABELS) {
      world
        .team(tlp, { country: 'AA' })
        .link('MEMBER_OF', tlp, 'first', { status: 'CURRENT', tlp });
    }
    world.link('MEMBER_OF', 'CLEAR', 'egc', { status: 'CURRENT', tlp: 'RED' });
    await world.build(graph);

    const { data, errors } = await execute(`{
      network(slug: "first") { members { totalCount nodes { team { slug } } } }
      some: teams(filter: { memberships: { some: {} } }) { totalCount nodes { slug } }
      none: teams(filter: { memberships: { none: { network: { slug: { in: ["first"] } } } } }) { totalCount }
      two: teams(filter: { memberships: { count: { gte: 2 } } }) { totalCount }
      teams { facets { network { value count } } }
      networks(orderBy: { field: MEMBERS, direction: DESC }) { nodes { slug members { totalCount } } }
      empty: networks(filter: { members: { none: {} } }) { nodes { slug } }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      network: { members: { totalCount: 1, nodes: [{ team: { slug: 'CLEAR' } }] } },
      some: { totalCount: 1, nodes: [{ slug: 'CLEAR' }] },
      none: { totalCount: 4 },
      two: { totalCount: 0 },
      teams: {
        facets: {
          network: [
            { value: null, count: 4 },
            { value: 'first', count: 1 },
          ],
        },
      },
      networks: {
        nodes: [
          { slug: 'first', members: { totalCount: 1 } },
          { slug: 'egc', members: { totalCount: 0 } },
        ],
      },
      empty: { nodes: [{ slug: 'egc' }] },
    });
  });
});

describe('a contact that nobody may know of', () => {
  it('cannot be found out by a filter', async () => {
    const world = new World().country('AA');
    for (const tlp of TLP_LABELS)
      world.team(tlp, { country: 'AA' }).contact(`c-${tlp}`, tlp, { tlp });
    await world.build(graph);
    const { data, errors } = await execute(`{
      some: teams(filter: { contacts: { some: { tlp: { in: [RED, CLEAR] } } } }) { nodes { slug } }
      none: teams(filter: { contacts: { none: {} } }) { nodes { slug } }
      two: teams(filter: { contacts: { count: { gte: 1 } } }) { totalCount }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      some: { nodes: [{ slug: 'CLEAR' }] },
      none: { nodes: [{ slug: 'RED' }] },
      two: { totalCount: 4 },
    });
  });
});
