import { describe, expect, it } from 'vitest';
import { countryName, loadCountryNames } from '../../web/i18n/country-names.ts';

describe('the name of a country', () => {
  it('is that of the language, the UN’s where lists differ, else the API’s', async () => {
    await loadCountryNames('ru');
    expect(countryName({ iso2: 'HN', name: 'Honduras' }, 'ru')).toBe('Гондурас');
    expect(countryName({ iso2: 'TW', name: 'Taiwan, Province of China' }, 'ru')).toBe(
      'Тайвань, провинция Китая',
    );
    expect(countryName({ iso2: 'QQ', name: 'Nowhere' }, 'ru')).toBe('Nowhere');
    expect(countryName({ iso2: 'TR', name: 'Türkiye' }, 'en')).toBe('Türkiye');
  });
});
