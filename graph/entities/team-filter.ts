import { among, type Filters, overlaps, reaches } from '../filter.ts';

export const teamFilters: Filters = {
  slug: among((item) => `${item}.id`),
  kind: among((item) => `${item}.kind`),
  status: among((item) => `${item}.status`),
  evidence: among((item) => `${item}.evidence`),
  constituency: overlaps((item) => `${item}.constituencies`),
  country: reaches((item, to) => `(${item})-[:BASED_IN]->(${to}:Country)`, 'iso2'),
  covers: reaches((item, to) => `(${item})-[:COVERS]->(${to}:Country)`, 'iso2'),
  region: reaches(
    (item, to) => `(${item})-[:BASED_IN]->(:Country)-[:IN_REGION]->(${to}:Region)`,
    'code',
  ),
  sector: reaches((item, to) => `(${item})-[:SERVES_SECTOR]->(${to}:Sector)`, 'code'),
  network: reaches((item, to) => `(${item})-[:MEMBER_OF]->(${to}:Network)`, 'id'),
};
