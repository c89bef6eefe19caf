import { Binding } from '../statement.ts';
import type { Condition } from '../visibility.ts';
import { keepsDirectory } from '../viewer.ts';
import type { Writer } from './writing.ts';

/**
 * The condition that a writer may see what stands in the variable `item`, with the values that it needs: as in a
 * question, for what nobody may know of cannot be written about either.
 */
export function sightOf(
  seen: Condition,
  item: string,
  { viewer, today }: Pick<Writer, 'viewer' | 'today'>,
): { readonly condition: string; readonly params: Readonly<Record<string, unknown>> } {
  const binding = new Binding();
  const { labels, role } = viewer;
  const teams = viewer.teams.length > 0 ? viewer.teams : undefined;
  const keeps = keepsDirectory(viewer);
  const who = { role, viewer: viewer.id, keeps };
  const condition = seen(item, { labels, teams, ...who, today, binding });
  return { condition, params: binding.params };
}
