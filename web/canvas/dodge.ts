import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';

/** A mark with its place on the map. */
export interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const STEPS = 80;

/**
 * Moves marks that cover each other apart, as little as it takes: neighbours stay neighbours, and
 * the same marks always end in the same places.
 */
export function dodge(marks: readonly Mark[]): ReadonlyMap<string, { x: number; y: number }> {
  const moving = marks.map((mark) => ({ ...mark, home: { x: mark.x, y: mark.y } }));
  const simulation = forceSimulation(moving)
    .force('x', forceX<(typeof moving)[number]>(({ home }) => home.x).strength(0.25))
    .force('y', forceY<(typeof moving)[number]>(({ home }) => home.y).strength(0.25))
    .force(
      'apart',
      forceCollide<(typeof moving)[number]>(({ radius }) => radius + 0.5),
    )
    .stop();
  simulation.tick(STEPS);
  return new Map(moving.map(({ id, x, y }) => [id, { x, y }]));
}
