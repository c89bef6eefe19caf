import { channelText, keyWarnings } from './contact-checks.ts';
import { factText } from './table.ts';
import type { TeamCard } from './team-card.ts';

const NOTHING = 'Not on record.';

/** A team as the text that RFC 2350 expects of it: what is known, with who says so, and where nothing is. */
export function rfc2350Of(team: TeamCard, today: string): string {
  const { contacts, covers, memberships, collaborations, capability, sectors } = team;
  const rows = <Row>(list: readonly Row[], write: (row: Row) => string) => list.map(write);
  const addresses = contacts.nodes.map((contact) =>
    contact.withheld
      ? `${contact.role}: withheld (TLP:${contact.tlp})`
      : `${contact.role}: ${contact.email ?? NOTHING}${checkOf(contact, 'EMAIL')} - ${factText(contact)}`,
  );
  /** What is on record of the contacts, each with its role. */
  const ofContacts = (say: (contact: Contact) => string | null) =>
    contacts.nodes.flatMap((contact) => {
      const text = say(contact);
      return text === null ? [] : [`${contact.role}: ${text} - ${factText(contact)}`];
    });
  const others = collaborations.nodes.map((one) => {
    const other = one.from.slug === team.slug ? one.to : one.from;
    return `${one.kind} with ${other.name}: ${one.title}${spanOf(one)} - ${factText(one)}`;
  });
  const services = rows(
    capability.services.nodes,
    (one) => `${one.service.code} ${one.service.name}${spanOf(one)} - ${factText(one)}`,
  );
  const apart = services.length > 0 ? ['The services under 5 are not told apart on record.'] : [];
  const sections: readonly Section[] = [
    ['1', 'Document Information'],
    ['1.1', 'Date of Last Update', [`Written on ${today} from what CIRT Atlas has on record.`]],
    ['1.2', 'Distribution List for Notifications'],
    [
      '1.3',
      'Locations where this Document May Be Found',
      [`/export/teams/${team.slug}.rfc2350.txt`],
    ],
    ['2', 'Contact Information'],
    ['2.1', 'Name of the Team', [namesOf(team), factText(team)]],
    ['2.2', 'Address', team.country ? [team.country.name] : []],
    ['2.3', 'Time Zone', ofContacts(({ hours }) => hours?.timeZone ?? null)],
    ['2.4', 'Telephone Number', ofContacts(phoneText)],
    ['2.5', 'Facsimile Number'],
    ['2.6', 'Other Telecommunication', team.website === null ? [] : [team.website]],
    ['2.7', 'Electronic Mail Address', addresses],
    ['2.8', 'Public Keys and Other Encryption Information', ofContacts(keyText)],
    ['2.9', 'Team Members', ['CIRT Atlas has roles on record, never persons.']],
    ['2.10', 'Other Information', team.note === null ? [] : [team.note]],
    ['2.11', 'Points of Customer Contact', ofContacts(hoursText)],
    ['3', 'Charter'],
    ['3.1', 'Mission Statement'],
    [
      '3.2',
      'Constituency',
      [
        ...(team.constituencies.length > 0 ? [team.constituencies.join(', ')] : []),
        ...(team.scope === null ? [] : [team.scope]),
        ...rows(sectors.nodes, ({ name }) => `Sector: ${name}`),
        ...rows(
          covers.nodes,
          (one) => `${one.role}: ${one.country.name}${spanOf(one)} - ${factText(one)}`,
        ),
      ],
    ],
    [
      '3.3',
      'Sponsorship and/or Affiliation',
      [
        ...(team.host === null ? [] : [`Host: ${team.host}`]),
        ...rows(memberships.nodes, ({ network, tier, since, ...says }) => {
          const as = tier === null ? '' : `, ${tier}`;
          const start = since === null ? '' : `, since ${since}`;
          return `Member of ${network.name} (${network.shortName})${as}${start} - ${factText(says)}`;
        }),
      ],
    ],
    ['3.4', 'Authority'],
    ['4', 'Policies'],
    ['4.1', 'Types of Incidents and Level of Support'],
    ['4.2', 'Co-operation, Interaction and Disclosure of Information', others],
    ['4.3', 'Communication and Authentication'],
    ['5', 'Services', services],
    ['5.1', 'Incident Response', apart],
    ['5.2', 'Proactive Activities', apart],
    ['6', 'Incident Reporting Forms'],
    [
      '7',
      'Disclaimers',
      [
        'This text was put together from public sources; the team itself has not written or approved it.',
      ],
    ],
  ];
  return `RFC 2350 view of ${namesOf(team)}\n\n${sections.map(written).join('\n')}`;
}

type Contact = TeamCard['contacts']['nodes'][number];

/** How far one of its channels is checked, as it stands behind that. */
function checkOf({ channels }: Contact, name: string): string {
  const found = channels.find(({ channel }) => channel === name);
  return found ? ` [${channelText(found)}]` : '';
}

const phoneText = (contact: Contact): string | null =>
  contact.phone === null ? null : `${contact.phone}${checkOf(contact, 'PHONE')}`;

function keyText(contact: Contact): string | null {
  const { key } = contact;
  if (!key) return null;
  const known = [key.fingerprint, key.url].filter((text) => typeof text === 'string');
  const warnings = keyWarnings(key);
  const warned = warnings.length > 0 ? ` [${warnings.join(', ')}]` : '';
  return known.length > 0 ? `${known.join(', ')}${checkOf(contact, 'KEY')}${warned}` : null;
}

/** When a contact answers, as far as that is on record. */
function hoursText({ hours }: Contact): string | null {
  if (!hours) return null;
  if (hours.roundTheClock) return 'at any hour of any day';
  const { weekdays, opens, closes, timeZone } = hours;
  const days = weekdays.join(', ');
  const times = opens !== null && closes !== null ? `${opens} to ${closes}` : '';
  const known = [days, times].filter((text) => text !== '');
  return known.length > 0 ? `${known.join(' ')} (${timeZone})` : null;
}

/** A section: its number and title, and what is known; chapters have none of their own. */
type Section = readonly [number: string, title: string, lines?: readonly string[]];

/** Chapters that only hold sections. */
const CHAPTERS = ['1', '2', '3', '4'];

function written([number, title, lines = []]: Section): string {
  const heading = `${number}. ${title}\n`;
  if (CHAPTERS.includes(number)) return heading;
  const said = lines.length > 0 ? lines : [NOTHING];
  return `${heading}${said.map((line) => `   ${oneLine(line)}\n`).join('')}`;
}

/** What a source wrote cannot look like a section of its own. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

const namesOf = ({ name, shortName }: TeamCard) =>
  shortName === null ? name : `${name} (${shortName})`;

const spanOf = ({ since, until }: { since: string | null; until: string | null }) =>
  (since === null ? '' : `, since ${since}`) + (until === null ? '' : `, until ${until}`);
