import { describe, expect, it } from 'vitest';
import { read, toggled, write } from '../../web/atlas/view.ts';

describe('the choices in the URL', () => {
  it('come back as they went', () => {
    const view = {
      country: 'HN',
      region: 'AMS',
      groups: ['LDC', 'SIDS'],
      states: ['ABSENT', 'UNKNOWN'],
      evidence: ['INDIRECT'],
      layout: 'table',
      asOf: '2015-04-01',
      compare: '2010-01-01',
      isEmbedded: true,
    } as const;
    expect(read(write(view))).toEqual(view);
    expect(write(view).toString()).toBe(
      'region=AMS&groups=LDC%2CSIDS&states=ABSENT%2CUNKNOWN&evidence=INDIRECT&layout=table&asOf=2015-04-01&compare=2010-01-01&country=HN&embed=1',
    );
  });

  it('are none where the URL says nothing, or rubbish', () => {
    const nothing = {
      country: undefined,
      region: undefined,
      groups: [],
      states: [],
      evidence: [],
      layout: 'map',
      asOf: undefined,
      compare: undefined,
      isEmbedded: false,
    };
    expect(read(new URLSearchParams())).toEqual(nothing);
    expect(
      read(new URLSearchParams('country=<b>&region=MARS&groups=x,,LDCS&states=absent&layout=3d')),
    ).toEqual(nothing);
    expect(read(new URLSearchParams('country=hn')).country).toBe('HN');
  });

  it('change by one entry at a time', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
