/** The main numbers of a published report. */
interface Headline {
  readonly covered: number;
  readonly coveredBefore: number;
  readonly absent: number;
  readonly absentBefore: number;
  readonly total: number;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What stands at a path of names in a JSON value; undefined where nothing does. */
const at = (value: unknown, [name, ...rest]: readonly string[]): unknown => {
  if (name === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return at(new Map<string, unknown>(Object.entries(value)).get(name), rest);
};

/** The main numbers in the text of a report; undefined for a text that has none such. */
export function headlineOf(text: string): Headline | undefined {
  const report = parsed(text);
  const numbers = [
    at(report, ['after', 'total', 'covered']),
    at(report, ['before', 'total', 'covered']),
    at(report, ['after', 'total', 'absent']),
    at(report, ['before', 'total', 'absent']),
    at(report, ['after', 'total', 'countries']),
  ].filter((value) => typeof value === 'number');
  const [covered, coveredBefore, absent, absentBefore, total] = numbers;
  if (
    covered === undefined ||
    coveredBefore === undefined ||
    absent === undefined ||
    absentBefore === undefined ||
    total === undefined
  ) {
    return undefined;
  }
  return { covered, coveredBefore, absent, absentBefore, total };
}

/** The text of a report with line breaks, for people; as it is where it is no JSON. */
export function indented(text: string): string {
  const report = parsed(text);
  return report === undefined ? text : JSON.stringify(report, null, 2);
}
