import { connection, type ConnectionRow } from '../connection.ts';
import { type FactRow, factFields } from '../fact.ts';
import { type RememberedRow, rememberedFields } from '../revisions/remembered.ts';
import { type Shape, stored } from '../shape.ts';
import type { SectorAnnex } from '../words.ts';
import { teamsOfSector } from './team-list.ts';
import { team, type TeamRow } from './team.ts';

/** A critical sector. */
export interface SectorRow extends FactRow, RememberedRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly annex: SectorAnnex;
  readonly detail: string | null;
  readonly [key: `teams@${string}`]: ConnectionRow<TeamRow>;
}

export const sector: Shape = {
  name: 'Sector',
  fields: {
    ...rememberedFields('Sector'),
    ...factFields,
    id: stored('code'),
    code: stored('code'),
    name: stored('name'),
    annex: stored('annex'),
    detail: stored('detail'),
    teams: connection(() => team, teamsOfSector),
  },
};
