import { describe, expect, it } from 'vitest';
import { FIRST_COLUMNS } from '../../web/directory/columns.ts';
import { csvAddress } from '../../web/directory/export.ts';
import { filterOf, questionOf, searchOf, spokenOf } from '../../web/directory/filter.ts';
import {
  type DirectoryView,
  isNarrowed,
  NOTHING_CHOSEN,
  read,
  write,
} from '../../web/directory/view.ts';

const NOTHING: DirectoryView = {
  search: '',
  host: '',
  due: false,
  chosen: NOTHING_CHOSEN,
  sort: 'country',
  descending: false,
  layout: undefined,
  columns: FIRST_COLUMNS,
  pages: 1,
};

const reading = (text: string) => read(new URLSearchParams(text));

describe('the choices of the directory in the URL', () => {
  it('come back as they went', () => {
    const view: DirectoryView = {
      search: 'équipe 一',
      host: 'Ministry & Co',
      due: true,
      chosen: {
        ...NOTHING_CHOSEN,
        region: ['AFR', 'none'],
        country: ['KE', 'RW'],
        network: ['first', 'eu-csirts-network'],
        status: ['ACTIVE'],
        language: ['pt-BR'],
        freshness: ['old', 'undated'],
      },
      sort: 'asOf',
      descending: true,
      layout: 'cards',
      columns: ['country', 'since'],
      pages: 3,
    };
    expect(read(write(view))).toEqual(view);
    expect(isNarrowed(view)).toBe(true);
  });

  it('are not written where nothing is chosen', () => {
    expect(write(NOTHING).toString()).toBe('');
    expect(reading('')).toEqual(NOTHING);
    expect(isNarrowed(NOTHING)).toBe(false);
  });

  it('are none where the URL says rubbish', () => {
    const rubbish =
      'region=MARS,AFRICA&country=<b>,ken&status=active,none&kind=&network=a b,"&freshness=never&sort=mood&layout=3d&pages=-7';
    expect(reading(rubbish)).toEqual(NOTHING);
    expect(reading('pages=1e9').pages).toBe(40);
    expect(reading(`search=${'x'.repeat(900)}`).search).toHaveLength(200);
    expect(reading('columns=').columns).toEqual([]);
    expect(reading('kind=CERT,CERT').chosen.kind).toEqual(['CERT']);
  });
});

describe('what the directory asks of the API', () => {
  const today = '2026-11-22';

  it('is nothing where nothing is chosen', () => {
    expect(questionOf(NOTHING, today)).toEqual({
      filter: {},
      search: null,
      orderBy: [{ field: 'COUNTRY', direction: 'ASC' }, { field: 'NAME' }],
    });
  });

  it('is any value of a facet, and all facets', () => {
    const view = reading('region=AFR,ARB&constituency=NATIONAL,none&host= NASK ');
    expect(filterOf(view, today)).toEqual({
      and: [
        { country: { region: { in: ['AFR', 'ARB'] } } },
        { or: [{ constituency: { in: ['NATIONAL'] } }, { constituency: { isNull: true } }] },
        { host: { contains: 'NASK' } },
      ],
    });
    expect(filterOf(view, today, 'region')).toEqual({
      and: [
        { or: [{ constituency: { in: ['NATIONAL'] } }, { constituency: { isNull: true } }] },
        { host: { contains: 'NASK' } },
      ],
    });
  });

  it('asks for those of which nothing is on record alone', () => {
    expect(filterOf(reading('network=none'), today)).toEqual({
      and: [{ memberships: { none: { status: { in: ['CURRENT'] } } } }],
    });
  });

  it('divides time without a gap and without overlap', () => {
    expect(spokenOf('year', today)).toEqual({ asOf: { gte: '2025-11-22' } });
    expect(spokenOf('years', today)).toEqual({ asOf: { gte: '2023-11-22', lt: '2025-11-22' } });
    expect(spokenOf('old', today)).toEqual({ asOf: { lt: '2023-11-22' } });
    expect(spokenOf('year', '2024-02-29')).toEqual({ asOf: { gte: '2023-03-01' } });
  });

  it('looks for no text without a letter or a digit', () => {
    expect(searchOf({ ...NOTHING, search: ' -?! ' })).toBeNull();
    expect(searchOf({ ...NOTHING, search: ' cert ' })).toBe('cert');
  });
});

describe('the file of the teams', () => {
  it('is asked for with the very question of the list', () => {
    const question = questionOf(reading('status=ACTIVE&search=a%26b&sort=-asOf'), '2026-11-22');
    const { pathname, searchParams } = new URL(csvAddress(question), 'http://atlas.invalid');
    expect(pathname).toBe('/export/teams.csv');
    expect(searchParams.get('search')).toBe('a&b');
    expect(JSON.parse(searchParams.get('filter') ?? '')).toEqual(question.filter);
    expect(JSON.parse(searchParams.get('orderBy') ?? '')).toEqual(question.orderBy);
  });
});
