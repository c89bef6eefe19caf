import { capabilityMayBeSeen, type Condition, mayBeRead, needMayBeSeen } from '../visibility.ts';
import { isOfOwnTeam } from './proposals.ts';

/**
 * Whether the viewer may see a report of a mistake: officers, admins and the team whose it is, as far as they may see
 * what it is about. Whoever sent it is not on record, and sees it no more than others.
 */
export const mistakeReportMayBeSeen: Condition = (item, inquiry) => {
  const about = `${item}a`;
  const on = (label: string, seen: Condition) =>
    `AND NOT EXISTS { MATCH (${item})-[:REPORTS_ON]->(${about}:${label}) WHERE NOT ${seen(about, inquiry)} } `;
  return (
    `(${inquiry.binding.param(inquiry.keeps)} OR ${isOfOwnTeam(item, inquiry)}) ` +
    // What it is about is gone, and with it whose it was.
    `AND EXISTS { (${item})-[:REPORTS_ON]->() } ` +
    on('Contact', mayBeRead) +
    on('Need', needMayBeSeen) +
    on('MaturityAssessment|PlanIntegration|ThreatFocus|TechnologyUse|Funding', capabilityMayBeSeen)
  );
};
