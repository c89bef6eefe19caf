import type { Cell } from './csv.ts';
import type { ProgressGroup, WholeProgress } from './whole-progress.ts';

type Row = readonly Cell[];

const HEADER: Row = ['part', 'date', 'key', 'name', 'measure', 'value'];

/** A progress report as a table of one value a row, so that a spreadsheet can turn it as it likes. */
export const progressTable = (report: WholeProgress): readonly Row[] => [
  HEADER,
  ...[report.before, report.after].flatMap(({ asOf, total, regions, developmentGroups }) => [
    ...groupRows('total', asOf, total),
    ...regions.flatMap((group) => groupRows('region', asOf, group)),
    ...developmentGroups.flatMap((group) => groupRows('developmentGroup', asOf, group)),
  ]),
  ...changeRows('newlyCovered', report),
  ...changeRows('noLongerCovered', report),
  ...report.absent.nodes.map(({ iso2, name }): Row => ['absent', report.to, iso2, name, null, 1]),
  ...membershipRows('gained', report),
  ...membershipRows('lost', report),
  ...valueRows('needs', report.to, report.needs),
  ...activityRows(report),
  ...Object.entries(report.caveats).flatMap(([doubt, values]) =>
    valueRows('caveats', report.to, values, doubt),
  ),
];

const valueRows = (
  part: string,
  date: string | null,
  values: Readonly<Record<string, Cell>>,
  key: string | null = null,
  name: string | null = null,
): Row[] =>
  Object.entries(values).map(([measure, value]) => [part, date, key, name, measure, value]);

function groupRows(part: string, date: string, { key, name, states, ...counts }: ProgressGroup) {
  const ofStates = states.map(({ state, countries }): [string, number] => [state, countries]);
  return valueRows(part, date, { ...counts, ...Object.fromEntries(ofStates) }, key, name);
}

const changeRows = (part: 'newlyCovered' | 'noLongerCovered', report: WholeProgress): Row[] =>
  report[part].nodes.flatMap(({ country, nature, before, after }) => {
    const values = { before: before.state, after: after.state, nature };
    return valueRows(part, report.to, values, country.iso2, country.name);
  });

const membershipRows = (which: 'gained' | 'lost', { memberships }: WholeProgress): Row[] =>
  memberships[which].nodes.map(({ since, until, team, network }) => {
    const date = which === 'gained' ? since : until;
    return [`membership ${which}`, date, team.slug, team.name, network.slug, network.shortName];
  });

const activityRows = ({ to, activities }: WholeProgress): Row[] => [
  ...activities.byKind.flatMap(({ kind, ...counts }) =>
    valueRows('activitiesByKind', to, counts, kind),
  ),
  ...activities.byProvider.flatMap(({ slug, name, ...counts }) =>
    valueRows('activitiesByProvider', to, counts, slug, name),
  ),
  ['activities', to, null, null, 'awarenessCampaigns', activities.awarenessCampaigns],
];
