import { join } from 'node:path';

/** The folder of the project's own data. */
export const DATA = join(import.meta.dirname, '../../seed/data');

/** How many nodes and relationships of each kind the data becomes. */
export const COUNTS = {
  Region: 6,
  Country: 203,
  Office: 14,
  Network: 14,
  Sector: 23,
  Team: 379,
  Contact: 150,
  Source: 175,
  Claim: 456,
  Organization: 8,
  Activity: 147,
  PublishedTotal: 7,
  ServiceCategory: 14,
  Service: 85,
  Practice: 40,
  MaturityAssessment: 0,
  PlanIntegration: 0,
  ThreatFocus: 0,
  TechnologyUse: 0,
  Funding: 0,
  SERVES: 211,
  COVERS: 235,
  MEMBER_OF: 351,
  TAKES_PART_IN: 81,
  COLLABORATES_WITH: 116,
  OFFERS: 0,
};
