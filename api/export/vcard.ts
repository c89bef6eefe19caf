import { channelText, keyWarnings } from './contact-checks.ts';
import type { TeamCard } from './team-card.ts';
import { factText } from './table.ts';

/** Octets of a line, its end not counted. Source: RFC 6350, section 3.2. */
const LINE = 75;

/** A team as a vCard 4.0, after RFC 6350: what an address book shows of it. */
export function vcardOf(team: TeamCard): string {
  const { name, shortName, aliases, country, website, constituencies, languages, contacts } = team;
  const known = [...(shortName === null ? [] : [shortName]), ...aliases];
  const addresses = contacts.nodes.flatMap(({ email, phone, key, hours, role }) => [
    ...(email === null ? [] : [[`EMAIL;TYPE=work;X-ROLE=${role}`, escaped(email)] as const]),
    ...(phone === null
      ? []
      : [[`TEL;VALUE=uri;TYPE=voice;X-ROLE=${role}`, `tel:${phone}`] as const]),
    ...(hours === null ? [] : [['TZ', escaped(hours.timeZone)] as const]),
    ...keysOf(key),
  ]);
  const properties: readonly (readonly [name: string, value: string])[] = [
    ['VERSION', '4.0'],
    ['KIND', 'org'],
    ['UID;VALUE=text', escaped(`cirt-atlas:team:${team.slug}`)],
    ['FN', escaped(name)],
    ['ORG', escaped(name)],
    ...listed('NICKNAME', known),
    // Post office box, extended address, street, place, region and code are not on record.
    ...(country === null ? [] : [['ADR', `;;;;;;${escaped(country.name)}`] as const]),
    ...addresses,
    ...(website === null ? [] : [['URL', website.replaceAll(/\s/g, '%20')] as const]),
    ...languages.map((language) => ['LANG', language] as const),
    ...listed('CATEGORIES', [team.kind, ...constituencies]),
    ['NOTE', escaped(`Status ${team.status}. ${factText(team)}`)],
    ...checksOf(contacts.nodes),
  ];
  const lines = [['BEGIN', 'VCARD'] as const, ...properties, ['END', 'VCARD'] as const].map(
    ([property, value]) => folded(`${property}:${value}`),
  );
  return lines.join('');
}

type Contact = TeamCard['contacts']['nodes'][number];

/** The key itself, else where it is; none that is not to be used. */
function keysOf(key: Contact['key']): readonly (readonly [name: string, value: string])[] {
  if (!key || key.isExpired === true || key.isRevoked === true) return [];
  if (key.armored !== null) {
    const data = Buffer.from(key.armored).toString('base64');
    return [['KEY', `data:application/pgp-keys;base64,${data}`]];
  }
  return key.url ? [['KEY;MEDIATYPE=application/pgp-keys', key.url]] : [];
}

/** A note of each contact that may be read: how far it is checked, and what is the matter with its key. */
const checksOf = (contacts: readonly Contact[]) =>
  contacts.flatMap(({ role, channels, key }) => {
    const warnings = (key ? keyWarnings(key) : []).map((warning) => `key ${warning}`);
    const said = [...channels.map(channelText), ...warnings];
    return said.length > 0 ? [['NOTE', escaped(`${role}: ${said.join(', ')}`)] as const] : [];
  });

const listed = (property: string, values: readonly string[]) =>
  values.length > 0 ? [[property, values.map(escaped).join(',')] as const] : [];

/** A text as the value of a property: what has a meaning there loses it. */
const escaped = (text: string): string =>
  text
    .replace(/[\\,;]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** A line, cut after so many octets, never within a letter; what goes on is led by a space. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return `${text}\r\n`;
}
