import { network, type NetworkRow } from '../entities/network.ts';
import { project, returning } from '../project.ts';
import { eachOf } from '../reader.ts';
import type { Expression, Place, Shape } from '../shape.ts';
import { hasPlace } from './networks.ts';
import type { Subject } from './rule.ts';

/** A network that the country lacks a place in, and how many of its neighbours have one. */
export interface JoinableNetworkRow {
  readonly countriesOfRegion: number;
  readonly [key: `network@${string}`]: NetworkRow;
}

/**
 * Of a network gap, the networks that would close it, those with most of its region first: every
 * global one, and the regional ones that other countries of its region have a place in.
 */
export function joinable({ from, below, inquiry }: Place, about: Subject): Expression {
  const { binding } = inquiry;
  const [one, peer, peers] = [binding.name('w'), binding.name('n'), binding.name('c')];
  const shape: Shape = {
    name: 'JoinableNetwork',
    fields: {
      countriesOfRegion: () => peers,
      network: ({ below: inner }) => project(network, inner, one, inquiry),
    },
  };
  const value = project(shape, below, one, inquiry);
  const kind = `CASE ${from}.kind WHEN 'GLOBAL_NETWORK' THEN 'GLOBAL' WHEN 'REGIONAL_NETWORK' THEN 'REGIONAL' END`;
  const isIn = hasPlace({ ...about, country: peer }, one, () => 'true');
  return {
    cypher:
      `COLLECT { MATCH (${one}:Network) WHERE ${one}.kind = ${kind} ` +
      `WITH ${one}, COUNT { MATCH (${about.country})-[:IN_REGION]->()<-[:IN_REGION]-(${peer}:Country) ` +
      `WHERE ${peer} <> ${about.country} AND ${isIn} } AS ${peers} ` +
      `WHERE ${peers} > 0 OR ${one}.kind = 'GLOBAL' ` +
      `WITH ${one}, ${peers} ORDER BY ${peers} DESC, ${one}.name, ${one}.id ${returning(value)} }`,
    read: eachOf(value.read),
    column: true,
  };
}
