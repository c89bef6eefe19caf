import { type Condition, mayBeRead } from '../visibility.ts';

/** Whether a check is of a contact that the viewer may read. */
export const checkMayBeSeen: Condition = (item, inquiry) =>
  `EXISTS { MATCH (${item}k:Contact)-[:HAS_CHECK]->(${item}) WHERE ${mayBeRead(`${item}k`, inquiry)} }`;

/** Whether the viewer keeps the directory, or acts for the team that is reached. */
export const isOfViewer: Condition = (item, { teams, keeps, binding }) => {
  const isKept = binding.param(keeps);
  if (teams === undefined) return isKept;
  const team = `${item}t`;
  return (
    `(${isKept} OR EXISTS { MATCH (${item})<-[:HAS_CHECK]-()<-[:HAS_CONTACT]-(${team}:Team) ` +
    `WHERE ${team}.id IN ${binding.param(teams)} })`
  );
};
