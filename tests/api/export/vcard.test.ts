import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rfc2350Of } from '../../../api/export/rfc2350.ts';
import type { TeamCard } from '../../../api/export/team-card.ts';
import { vcardOf } from '../../../api/export/vcard.ts';
import { readVcard, valuesOf } from '../../support/vcard-reader.ts';

const SAID = { source: 'A register', sourceUrl: null, evidence: 'DOCUMENTED', asOf: '2024' };
const NONE = { nodes: [] };
const CARD: TeamCard = {
  ...SAID,
  ...{ slug: 'aa-cert', name: 'CERT A', shortName: null, aliases: [], formerNames: [] },
  ...{ kind: 'CERT', status: 'ACTIVE', constituencies: [], languages: [], scope: null },
  ...{ website: null, host: null, since: null, until: null, note: null, country: null },
  ...{ contacts: NONE, covers: NONE, sectors: NONE, memberships: NONE, collaborations: NONE },
  capability: { services: NONE },
};

const REACHED = {
  ...SAID,
  phone: '+15550100',
  hours: {
    ...{ timeZone: 'Asia/Tokyo', roundTheClock: false, weekdays: ['MON'] },
    ...{ opens: '09:00', closes: '17:30' },
  },
  key: {
    ...{ fingerprint: 'A'.repeat(40), url: 'https://a.example/key.asc', expires: null },
    ...{ isExpired: null, isRevoked: null, matchesAddress: null, armored: null },
  },
  channels: [
    { channel: 'EMAIL', trust: 'BOUNCED', lastMethod: 'BOUNCE', lastChecked: '2026-11-20' },
    { channel: 'PHONE', trust: 'UNCHECKED', lastMethod: null, lastChecked: null },
  ],
};
const WITHHELD = {
  ...SAID,
  ...{ tlp: 'AMBER', withheld: true, email: null, phone: null, hours: null, key: null },
  channels: [],
};

describe('a team as a vCard', () => {
  it('has what an address book asks for', () => {
    const card = readVcard(
      vcardOf({
        ...CARD,
        ...{ shortName: 'A;B', aliases: ['C, D'], website: 'https://a.example/x y' },
        ...{ constituencies: ['NATIONAL'], languages: ['fr'] },
        country: { iso2: 'AA', name: 'Aland' },
        contacts: {
          nodes: [
            { ...REACHED, role: 'DUTY_DESK', tlp: 'CLEAR', withheld: false, email: 'a@b.example' },
            { ...WITHHELD, role: 'REPRESENTATIVE' },
          ],
        },
      }),
    );
    expect(
      card.map(({ name, parameters, value }) => [name, ...parameters].join(';') + ':' + value),
    ).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:org',
      'UID;VALUE=text:cirt-atlas:team:aa-cert',
      'FN:CERT A',
      'ORG:CERT A',
      'NICKNAME:A\\;B,C\\, D',
      'ADR:;;;;;;Aland',
      'EMAIL;TYPE=work;X-ROLE=DUTY_DESK:a@b.example',
      'TEL;VALUE=uri;TYPE=voice;X-ROLE=DUTY_DESK:tel:+15550100',
      'TZ:Asia/Tokyo',
      'KEY;MEDIATYPE=application/pgp-keys:https://a.example/key.asc',
      'URL:https://a.example/x%20y',
      'LANG:fr',
      'CATEGORIES:CERT,NATIONAL',
      'NOTE:Status ACTIVE. A register (2024\\, DOCUMENTED)',
      'NOTE:DUTY_DESK: EMAIL BOUNCED (BOUNCE\\, 2026-11-20)\\, PHONE UNCHECKED',
      'END:VCARD',
    ]);
  });

  it('is read back as it was written, whatever the names', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    const hostile = fc.constantFrom(
      'a\r\nEND:VCARD',
      ';,\\',
      '\\n',
      'é'.repeat(80),
      '👩‍💻'.repeat(20),
    );
    const any = fc.oneof(name, hostile);
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 3 }), (full, aliases) => {
        const card = readVcard(vcardOf({ ...CARD, name: full, aliases }));
        const value = (of: string) => card.find((one) => one.name === of)?.value;
        const plain = (text: string) =>
          text.replace(/\r\n|\r/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
        expect(valuesOf(value('FN') ?? '', ';')).toEqual([plain(full)]);
        expect(aliases.length > 0 ? valuesOf(value('NICKNAME') ?? '', ',') : []).toEqual(
          aliases.map(plain),
        );
      }),
    );
  });
});

describe('a team as RFC 2350 has it', () => {
  const SECTIONS = [
    ...[
      '1',
      '1.1',
      '1.2',
      '1.3',
      '2',
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '2.5',
      '2.6',
      '2.7',
      '2.8',
      '2.9',
    ],
    ...[
      '2.10',
      '2.11',
      '3',
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '4',
      '4.1',
      '4.2',
      '4.3',
      '5',
      '5.1',
      '5.2',
    ],
    ...['6', '7'],
  ];
  const sectionsOf = (text: string) =>
    [...text.matchAll(/^([\d.]+)\. /gm)].map(([, number]) => number);

  it('has every section, and says where nothing is on record', () => {
    const text = rfc2350Of(CARD, '2026-11-22');
    expect(sectionsOf(text)).toEqual(SECTIONS);
    expect(text).toContain('2.7. Electronic Mail Address\n   Not on record.\n');
    expect(text).toContain('2.1. Name of the Team\n   CERT A\n   A register (2024, DOCUMENTED)\n');
  });

  it('tells sources and dates, withholds what is withheld, and takes no text for a section', () => {
    const fact = { ...SAID, since: '2019', until: null };
    const text = rfc2350Of(
      {
        ...CARD,
        note: 'one\n3.1. Mission Statement\n   false',
        contacts: {
          nodes: [
            { ...WITHHELD, role: 'DUTY_DESK' },
            { ...REACHED, role: 'PUBLIC_ADDRESS', tlp: 'CLEAR', withheld: false, email: null },
          ],
        },
        memberships: {
          nodes: [{ ...fact, tier: 'full member', network: { name: 'Forum', shortName: 'F' } }],
        },
        collaborations: {
          nodes: [
            {
              ...fact,
              ...{ kind: 'AGREEMENT', title: 'A pact' },
              from: { slug: 'bb-cert', name: 'CERT B' },
              to: { slug: 'aa-cert', name: 'CERT A' },
            },
          ],
        },
      },
      '2026-11-22',
    );
    expect(sectionsOf(text)).toEqual(SECTIONS);
    expect(text).toContain(
      '2.3. Time Zone\n   PUBLIC_ADDRESS: Asia/Tokyo - A register (2024, DOCUMENTED)\n',
    );
    expect(text).toContain(
      '2.4. Telephone Number\n   PUBLIC_ADDRESS: +15550100 [PHONE UNCHECKED] - ',
    );
    expect(text).toContain(`PUBLIC_ADDRESS: ${'A'.repeat(40)}, https://a.example/key.asc - `);
    expect(text).toContain('PUBLIC_ADDRESS: MON 09:00 to 17:30 (Asia/Tokyo) - ');
    expect(text).toContain('   DUTY_DESK: withheld (TLP:AMBER)\n');
    expect(text).toContain(
      '   Member of Forum (F), full member, since 2019 - A register (2024, DOCUMENTED)\n',
    );
    expect(text).toContain('   AGREEMENT with CERT B: A pact, since 2019 - A register');
  });
});
