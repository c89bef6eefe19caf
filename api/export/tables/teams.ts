import { z } from 'zod';
import { channel, CHANNELS, channelText } from '../contact-checks.ts';
import { fact, maybe, nodesOf, type Table, tableOf, text, texts } from '../table.ts';

/** The directory. */
export const teams: Table = tableOf({
  field: 'teams',
  parameters: { filter: 'TeamFilter', search: 'String', orderBy: '[TeamOrder!]' },
  selection: `slug name shortName kind status constituencies languages scope website host since until
    source sourceUrl evidence asOf country { iso2 name } sectors { nodes { code } }
    memberships(filter: { status: { in: [CURRENT] } }) { nodes { network { slug } } }
    contacts { nodes { email role ${CHANNELS} } }`,
  node: fact.extend({
    ...{ slug: text, name: text, shortName: maybe, kind: text, status: text },
    ...{ constituencies: texts, languages: texts, scope: maybe, website: maybe, host: maybe },
    ...{ since: maybe, until: maybe, sourceUrl: maybe },
    country: z.object({ iso2: text, name: text }).nullable(),
    sectors: nodesOf(z.object({ code: text })),
    memberships: nodesOf(z.object({ network: z.object({ slug: text }) })),
    contacts: nodesOf(z.object({ email: maybe, role: text, channels: z.array(channel) })),
  }),
  columns: {
    slug: (team) => team.slug,
    name: (team) => team.name,
    shortName: (team) => team.shortName,
    kind: (team) => team.kind,
    status: (team) => team.status,
    constituencies: (team) => team.constituencies,
    country: (team) => team.country?.iso2 ?? null,
    countryName: (team) => team.country?.name ?? null,
    scope: (team) => team.scope,
    sectors: (team) => team.sectors.nodes.map(({ code }) => code),
    networks: (team) => team.memberships.nodes.map(({ network }) => network.slug),
    languages: (team) => team.languages,
    emails: (team) => team.contacts.nodes.flatMap(({ email }) => email ?? []),
    contactChecks: (team) =>
      team.contacts.nodes.flatMap(({ role, channels }) =>
        channels.map((one) => `${role} ${channelText(one)}`),
      ),
    website: (team) => team.website,
    host: (team) => team.host,
    since: (team) => team.since,
    until: (team) => team.until,
    source: (team) => team.source,
    sourceUrl: (team) => team.sourceUrl,
    evidence: (team) => team.evidence,
    asOf: (team) => team.asOf,
  },
});
