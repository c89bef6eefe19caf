/** A key, and the message below `keys.does` that says what it does. */
interface Key {
  /** As it is pressed; several are pressed together. */
  readonly pressed: readonly string[];
  readonly does: 'search' | 'help' | 'leave' | 'choose' | 'closePanel' | 'layout' | 'find';
}

const EVERYWHERE: readonly Key[] = [
  { pressed: ['/'], does: 'search' },
  { pressed: ['Ctrl', 'K'], does: 'search' },
  { pressed: ['?'], does: 'help' },
  { pressed: ['Esc'], does: 'leave' },
  { pressed: ['↓', '↑', 'Enter'], does: 'choose' },
];

/** What a page adds, by its address. */
const OF_PAGES: Readonly<Record<string, readonly Key[]>> = {
  '/': [{ pressed: ['Esc'], does: 'closePanel' }],
  '/teams': [
    { pressed: ['F'], does: 'find' },
    { pressed: ['V'], does: 'layout' },
  ],
};

export const keysOf = (path: string): readonly Key[] => [...EVERYWHERE, ...(OF_PAGES[path] ?? [])];
