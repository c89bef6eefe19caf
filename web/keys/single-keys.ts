import { useLocalStorage } from '@mantine/hooks';

/**
 * Whether a single key does something. It can be turned off, for those whose speech or hand presses
 * keys they do not mean (WCAG 2.1.4).
 */
export const useSingleKeys = () =>
  useLocalStorage({ key: 'atlas-single-keys', defaultValue: true, getInitialValueInEffect: false });
