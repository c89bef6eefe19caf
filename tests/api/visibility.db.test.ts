import { describe, expect, it } from 'vitest';
import { TLP_LABELS } from '../../graph/words.ts';
import { testApi } from '../support/execute.ts';
import { World } from '../support/world.ts';

const { graph, execute } = testApi();

describe('a contact, to somebody who has not signed in', () => {
  it('is shown, withheld or unheard of as its label says', async () => {
    const world = new World().country('AA').team('t', { country: 'AA' });
    for (const tlp of TLP_LABELS) {
      world.contact(`c-${tlp}`, 't', { tlp, email: `${tlp}@example.org`, note: 'secret' });
    }
    await world.build(graph);

    const { data, texts } = await execute(
      '{ team(slug: "t") { contacts { nodes { role tlp withheld email note sourceUrl } } } }',
    );
    const withheld = { role: 'PUBLIC_ADDRESS', withheld: true, email: null, note: null };
    expect(data).toMatchObject({
      team: {
        contacts: {
          nodes: [
            { ...withheld, tlp: 'AMBER' },
            { ...withheld, tlp: 'AMBER_STRICT' },
            { tlp: 'CLEAR', withheld: false, email: 'CLEAR@example.org', note: 'secret' },
            { ...withheld, tlp: 'GREEN' },
          ],
        },
      },
    });
    expect(texts[0]).toContain("tlp <> 'RED'");
  });
});
