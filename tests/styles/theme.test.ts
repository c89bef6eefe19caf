import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  convertCssVariables,
  type ConvertCSSVariablesInput,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import { expect, it } from 'vitest';
import { theme } from '../../web/theme.ts';

const plain = (css: string) =>
  css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll("'", '"')
    .replaceAll(/\s+/g, '');

/** The variables that differ from those in Mantine's own style sheet. */
const own = (
  { variables, light, dark }: ConvertCSSVariablesInput,
  usual: ConvertCSSVariablesInput,
): ConvertCSSVariablesInput => {
  const differing = (all: Record<string, string>, known: Record<string, string>) =>
    Object.fromEntries(Object.entries(all).filter(([name, value]) => known[name] !== value));
  return {
    variables: differing(variables, usual.variables),
    light: differing(light, usual.light),
    dark: differing(dark, usual.dark),
  };
};

const STYLES = join(import.meta.dirname, '..', '..', 'web', 'styles');

it('has the variables of the theme in its style sheet', async () => {
  const written = await readFile(join(STYLES, 'mantine-theme.css'), 'utf8');
  const made = own(
    defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme)),
    defaultCssVariablesResolver(DEFAULT_THEME),
  );
  expect(plain(written)).toBe(plain(convertCssVariables(made, ':root')));
});
