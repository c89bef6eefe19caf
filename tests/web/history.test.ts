import i18next, { type i18n as I18n } from 'i18next';
import { describe, expect, it } from 'vitest';
import { filterOf, readView, writeView } from '../../web/changes/view.ts';
import { groupsOf } from '../../web/history/groups.ts';
import { namesIn } from '../../web/history/names.ts';
import type { RevisionRow } from '../../web/history/query.ts';
import { mentionedIn, subjectOf } from '../../web/history/subject.ts';
import { fieldName, valueText } from '../../web/history/words.ts';
import { en } from '../../web/i18n/en.ts';

const change = (more: Partial<RevisionRow> = {}): RevisionRow => ({
  ...{ id: 'r1', record: 'x', kind: 'Team', key: 'own', action: 'CHANGED', role: 'OFFICER' },
  ...{ at: '2026-11-22T12:00:00.000Z', by: null, why: null, source: null, evidence: null },
  ...{ write: 'w1', changes: [] },
  ...more,
});

const i18n: I18n = i18next.createInstance();
await i18n.init({
  lng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
});
const names = namesIn({
  teams: { nodes: [{ slug: 'own', name: 'Own team', shortName: 'OWN' }] },
  countries: { nodes: [{ iso2: 'BR', name: 'Brazil' }] },
  networks: { nodes: [{ slug: 'apcert', shortName: 'APCERT' }] },
});

describe('what a change is about', () => {
  it('is told by the key of its record, part by part', () => {
    expect(subjectOf({ kind: 'Team', key: 'own' })).toEqual({ team: 'own' });
    expect(subjectOf({ kind: 'Membership', key: 'own apcert' })).toEqual({
      ...{ team: 'own', network: 'apcert' },
    });
    expect(subjectOf({ kind: 'TeamCoverage', key: 'own BR NATIONAL' })).toEqual({
      ...{ team: 'own', country: 'BR', rest: 'NATIONAL' },
    });
    expect(subjectOf({ kind: 'Contact', key: 'own-public' })).toEqual({ rest: 'own-public' });
  });

  it('says whose names are asked for, each once', () => {
    const rows = [
      change(),
      change({ kind: 'Membership', key: 'own apcert' }),
      change({
        kind: 'Claim',
        key: 'c',
        changes: [
          { field: 'country', from: null, to: 'BR' },
          { field: 'note', from: 'PT', to: null },
        ],
      }),
      change({
        kind: 'Activity',
        key: 'a',
        changes: [{ field: 'countries', from: ['BR'], to: ['BR', 'AR'] }],
      }),
    ];
    expect(mentionedIn(rows)).toEqual({
      ...{ teams: ['own'], countries: ['AR', 'BR'], networks: ['apcert'] },
    });
  });
});

describe('changes of one write', () => {
  it('stand together, in their order', () => {
    const rows = [
      change({ id: '4', write: 'b' }),
      change({ id: '3', write: 'a' }),
      change({ id: '2', write: 'a' }),
      change({ id: '1', write: 'b' }),
    ];
    const groups = groupsOf(rows).map(({ write, rows: of }) => [write, of.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['b', ['4']],
      ['a', ['3', '2']],
      ['b', ['1']],
    ]);
    expect(groupsOf([])).toEqual([]);
  });
});

describe('a field', () => {
  it('has the name that the reader knows, or none', () => {
    expect(fieldName(i18n, 'email')).toBe('E-mail');
    expect(fieldName(i18n, 'constituencies')).toBe('Serves');
    expect(fieldName(i18n, 'constituencyAsGiven')).toBeUndefined();
    expect(fieldName(i18n, 'hours.timeZone')).toBeUndefined();
  });
});

describe('a value', () => {
  const says = (kind: RevisionRow['kind'], field: string, value: unknown) =>
    valueText(i18n, { kind, field }, value, names);

  it('is told by the word of its own list', () => {
    expect(says('Team', 'status', 'PLANNED')).toBe('planned');
    expect(says('Membership', 'status', 'FORMER')).toBe('former member');
    expect(says('Contact', 'role', 'DUTY_DESK')).toBe('Duty desk');
    expect(says('TeamCoverage', 'role', 'LAST_RESORT')).toBe('last resort');
    expect(says('Team', 'constituencies', ['NATIONAL', 'MILITARY'])).toBe('national, military');
  });

  it('stays as it is where there is no word, also where it looks like a key', () => {
    expect(says('Team', 'status', 'NEW_ONE')).toBe('NEW_ONE');
    expect(says('Team', 'evidence', 'explain')).toBe('explain');
    expect(says('Team', 'host', 'A ministry')).toBe('A ministry');
  });

  it('names countries, teams, networks, languages and dates', () => {
    expect(says('Team', 'country', 'BR')).toBe('Brazil');
    expect(says('Contact', 'team', 'own')).toBe('OWN');
    expect(says('Contact', 'team', 'other')).toBe('other');
    expect(says('Team', 'languages', ['fr'])).toBe('French');
    expect(says('Team', 'since', '2008-06')).toBe('June 2008');
    // A name may be a number.
    expect(says('Team', 'name', '2008')).toBe('2008');
  });

  it('says nothing, yes and no in words, and a step of a need in one line', () => {
    expect(says('Team', 'host', null)).toBe('nothing');
    expect(says('Team', 'aliases', [])).toBe('nothing');
    expect(says('TeamCoverage', 'pointOfContact', true)).toBe('yes');
    expect(says('TeamCoverage', 'pointOfContact', false)).toBe('no');
    const step = { state: 'RAISED', role: 'OFFICE', note: 'By letter', on: '2026-11-02' };
    expect(says('Need', 'steps', [step])).toBe('raised · 2 November 2026 · By letter');
  });
});

describe('the view of all changes', () => {
  const read = (address: string) => readView(new URLSearchParams(address));

  it('comes back from its address', () => {
    const address = 'country=BR&team=br-certbr&kind=Contact&role=IMPORT&since=2026-11-20';
    expect(writeView(read(address)).toString()).toBe(address);
    expect(writeView(read('')).toString()).toBe('');
  });

  it('does not take what an address spells wrong', () => {
    const wrong = read('country=br&team=%7B&kind=Nothing&role=GOD&since=2026-02-30');
    expect(Object.values(wrong).filter((value) => value !== undefined)).toEqual([]);
  });

  it('asks the API for what is chosen only', () => {
    expect(filterOf(read('country=BR&kind=Claim'))).toEqual({
      ...{ country: { in: ['BR'] }, kind: { in: ['Claim'] } },
    });
    expect(filterOf(read('since=2026-11-20'))).toEqual({});
  });
});
