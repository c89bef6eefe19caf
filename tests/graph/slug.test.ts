import { expect, it } from 'vitest';
import { slug } from '../../graph/slug.ts';

it.each([
  ['itu.int', 'itu-int'],
  ["L'Express de Madagascar (allAfrica)", 'l-express-de-madagascar-allafrica'],
  ['Côte d’Ivoire, São Tomé', 'cote-d-ivoire-sao-tome'],
  ['Digital.Report, Eurasia ICT digest', 'digital-report-eurasia-ict-digest'],
])('makes %j the key %j', (name, key) => {
  expect(slug(name)).toBe(key);
});
