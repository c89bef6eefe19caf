import { describe, expect, it } from 'vitest';
import { isolated } from '../../web/i18n/isolated.ts';

describe('a name in a sentence', () => {
  it('keeps its own order where it runs against the sentence', () => {
    expect(isolated('CERT.br (ITU)', 'ar')).toBe('\u2068CERT.br (ITU)\u2069');
    expect(isolated('تونس', 'fr')).toBe('\u2068تونس\u2069');
  });

  it('is left as it is where it runs with the sentence, and where it is a number', () => {
    expect(isolated('CERT.br', 'fr')).toBe('CERT.br');
    expect(isolated('تونس', 'ar')).toBe('تونس');
    expect(isolated('1,234', 'ar')).toBe('1,234');
  });
});
