import { z } from 'zod';
import { channel, CHANNELS, key, KEY } from './contact-checks.ts';
import { fact, maybe, nodesOf, text, texts } from './table.ts';

const FACT = 'source sourceUrl evidence asOf';

/** Asks for all that a page about one team says. */
export const TEAM_CARD = `query TeamCard($slug: String!) {
  team(slug: $slug) {
    slug name shortName aliases formerNames kind status constituencies languages scope website host since
    until note ${FACT}
    country { iso2 name }
    contacts {
      nodes {
        role tlp withheld email phone
        hours { timeZone roundTheClock weekdays opens closes } ${KEY} ${CHANNELS} ${FACT}
      }
    }
    covers { nodes { role country { iso2 name } since until ${FACT} } }
    sectors { nodes { name } }
    memberships(filter: { status: { in: [CURRENT] } }) { nodes { tier since network { name shortName } ${FACT} } }
    collaborations { nodes { kind title since until from { slug name } to { slug name } ${FACT} } }
    capability { services { nodes { since until service { code name } ${FACT} } } }
  }
}`;

const said = fact.extend({ sourceUrl: maybe });
const named = z.object({ slug: text, name: text });
const lived = said.extend({ since: maybe, until: maybe });

/** What comes back of it. */
export const teamCard = said.extend({
  ...{ slug: text, name: text, shortName: maybe, aliases: texts, formerNames: texts, kind: text },
  ...{ status: text, constituencies: texts, languages: texts, scope: maybe, website: maybe },
  ...{ host: maybe, since: maybe, until: maybe, note: maybe },
  country: z.object({ iso2: text, name: text }).nullable(),
  contacts: nodesOf(
    said.extend({
      ...{ role: text, tlp: text, withheld: z.boolean(), email: maybe, phone: maybe },
      hours: z
        .object({
          ...{ timeZone: text, roundTheClock: z.boolean(), weekdays: texts },
          ...{ opens: maybe, closes: maybe },
        })
        .nullable(),
      key: key.nullable(),
      channels: z.array(channel),
    }),
  ),
  covers: nodesOf(lived.extend({ role: text, country: z.object({ iso2: text, name: text }) })),
  sectors: nodesOf(z.object({ name: text })),
  memberships: nodesOf(
    said.extend({
      ...{ tier: maybe, since: maybe },
      network: z.object({ name: text, shortName: text }),
    }),
  ),
  collaborations: nodesOf(lived.extend({ kind: text, title: text, from: named, to: named })),
  capability: z.object({
    services: nodesOf(lived.extend({ service: z.object({ code: text, name: text }) })),
  }),
});
export type TeamCard = z.infer<typeof teamCard>;
