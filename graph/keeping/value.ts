import neo4j, { type Integer } from 'neo4j-driver';

/** A value as it stands in a backup: JSON, from which it is made again in its exact type. */
export type Written =
  | string
  | boolean
  | null
  | readonly Written[]
  | { readonly [kind: string]: readonly (string | number | null)[] };

const { Date, DateTime, Duration, LocalDateTime, LocalTime, Point, Time } = neo4j.types;

const whole = (text: unknown): Integer => neo4j.int(String(text));
const wholes = (parts: readonly unknown[]): Integer[] => parts.map(whole);

/** How the parts of each kind become the value again. */
const READ: Readonly<Record<string, (parts: readonly (string | number | null)[]) => unknown>> = {
  int: ([text]) => whole(text),
  // JSON knows no NaN, no infinity and no negative zero.
  float: ([text]) => Number(text),
  bytes: ([text]) => new Int8Array(Buffer.from(String(text), 'base64')),
  date: (parts) => {
    const [year, month, day] = three(wholes(parts));
    return new Date(year, month, day);
  },
  time: ([hour, minute, second, nano, offset]) =>
    new Time(whole(hour), whole(minute), whole(second), whole(nano), whole(offset)),
  localTime: ([hour, minute, second, nano]) =>
    new LocalTime(whole(hour), whole(minute), whole(second), whole(nano)),
  localDateTime: ([year, month, day, hour, minute, second, nano]) =>
    new LocalDateTime(
      ...three(wholes([year, month, day])),
      ...([whole(hour), whole(minute), whole(second), whole(nano)] as const),
    ),
  dateTime: ([year, month, day, hour, minute, second, nano, offset, zone]) =>
    new DateTime(
      ...three(wholes([year, month, day])),
      ...([whole(hour), whole(minute), whole(second), whole(nano)] as const),
      offset === null || offset === undefined ? undefined : whole(offset),
      typeof zone === 'string' ? zone : undefined,
    ),
  duration: ([months, days, seconds, nano]) =>
    new Duration(whole(months), whole(days), whole(seconds), whole(nano)),
  point: ([srid, x, y, z]) =>
    new Point(
      whole(srid),
      ...([Number(x), Number(y)] as const),
      z === null || z === undefined ? undefined : Number(z),
    ),
};

const three = ([one, two, last]: readonly Integer[]): [Integer, Integer, Integer] => {
  if (!one || !two || !last) throw new Error('A date has three parts.');
  return [one, two, last];
};

const float = (value: number) => (Object.is(value, -0) ? '-0' : String(value));
type Part = number | bigint | string | Integer | null | undefined;

const text = (part: Part) => (part === undefined || part === null ? null : String(part));

/** Writes a value of a property. @throws Error for one of a kind that is unknown here */
export function written(value: unknown): Written {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return { float: [float(value)] };
  if (Array.isArray(value)) return value.map(written);
  if (neo4j.isInt(value)) return { int: [value.toString()] };
  if (value instanceof Int8Array) return { bytes: [Buffer.from(value).toString('base64')] };
  if (neo4j.isDate(value)) return { date: [value.year, value.month, value.day].map(text) };
  if (neo4j.isDuration(value)) {
    return { duration: [value.months, value.days, value.seconds, value.nanoseconds].map(text) };
  }
  if (neo4j.isPoint(value)) {
    const z = value.z === undefined ? null : float(value.z);
    return { point: [text(value.srid), float(value.x), float(value.y), z] };
  }
  if (neo4j.isDateTime(value)) {
    return {
      dateTime: [
        ...day(value),
        ...clock(value),
        text(value.timeZoneOffsetSeconds),
        text(value.timeZoneId),
      ],
    };
  }
  if (neo4j.isLocalDateTime(value)) return { localDateTime: [...day(value), ...clock(value)] };
  if (neo4j.isTime(value)) return { time: [...clock(value), text(value.timeZoneOffsetSeconds)] };
  if (neo4j.isLocalTime(value)) return { localTime: clock(value) };
  throw new Error(
    `A backup knows no values of this kind: ${Object.prototype.toString.call(value)}`,
  );
}

const day = ({ year, month, day: ofMonth }: { year: Part; month: Part; day: Part }) =>
  [year, month, ofMonth].map(text);

interface Clock {
  readonly hour: Part;
  readonly minute: Part;
  readonly second: Part;
  readonly nanosecond: Part;
}
const clock = ({ hour, minute, second, nanosecond }: Clock) =>
  [hour, minute, second, nanosecond].map(text);

/** Makes the value that was written. @throws Error for what `written` never writes */
export function unwritten(value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(unwritten);
  const entries: [string, unknown][] = typeof value === 'object' ? Object.entries(value) : [];
  const [[kind, parts] = ['', undefined], ...others] = entries;
  const read = Object.hasOwn(READ, kind) ? READ[kind] : undefined;
  if (!read || !Array.isArray(parts) || others.length > 0) {
    throw new Error(`A backup has no values such as ${JSON.stringify(value)}.`);
  }
  return read(parts);
}
