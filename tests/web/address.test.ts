import { describe, expect, it } from 'vitest';
import { addressOf, embedCode, tableAddress } from '../../web/atlas/export/address.ts';
import { read } from '../../web/atlas/view.ts';

const view = read(new URLSearchParams('region=AFR&asOf=2015-04-01&country=TG&lang=fr'));

describe('what is shared', () => {
  it('opens as it was, in the language of the reader', () => {
    expect(addressOf(view, 'https://atlas.example', 'fr')).toBe(
      'https://atlas.example/?region=AFR&asOf=2015-04-01&country=TG&lang=fr',
    );
  });

  it('stands in a frame that nothing can break out of', () => {
    const code = embedCode(view, 'https://atlas.example', 'fr', 'A "title"');
    expect(code).toContain(
      'src="https://atlas.example/?region=AFR&amp;asOf=2015-04-01&amp;embed=1&amp;lang=fr"',
    );
    expect(code).toContain('title="A &quot;title&quot;"');
  });

  it('is a table of the same countries on the same day', () => {
    const params = new URL(tableAddress([], view), 'https://atlas.example').searchParams;
    expect(params.get('filter')).toBe('{"iso2":{"in":[]}}');
    expect(params.get('asOf')).toBe('2015-04-01');
  });
});
