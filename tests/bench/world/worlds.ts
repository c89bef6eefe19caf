/** The worlds that can be measured: the seed, and how many generated teams stand beside it. */
export const WORLDS = { seed: 0, '5k': 5_000, '100k': 100_000, '1m': 1_000_000 } as const;

export type WorldName = keyof typeof WORLDS;

export const isWorldName = (name: string): name is WorldName => Object.hasOwn(WORLDS, name);
