/** A request that nobody means well with. */
export interface HostileRequest {
  readonly name: string;
  readonly method?: string;
  /** Behind `/graphql`. */
  readonly search?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** The `extensions.code` that the answer must carry. */
  readonly code: string;
  /** The HTTP status, where it is not 400. */
  readonly status?: number;
  /** Part of the message. */
  readonly says?: string;
}

/** What a client sends that prefers the media type of GraphQL, under which a refused request is a 400. */
const JSON_HEADERS = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json',
};

type Rest = Partial<Omit<HostileRequest, 'name' | 'code'>>;

const asked = (
  name: string,
  code: string,
  query: unknown,
  { variables, ...rest }: Rest & { variables?: unknown } = {},
): HostileRequest => ({ name, code, body: JSON.stringify({ query, variables }), ...rest });

const raw = (name: string, code: string, body: HostileRequest['body'], rest: Rest = {}) =>
  ({ name, code, ...(body !== undefined && { body }), ...rest }) satisfies HostileRequest;

const got = (name: string, code: string, search: string, rest: Rest = {}): HostileRequest => ({
  name,
  code,
  method: 'GET',
  search,
  headers: { accept: 'application/graphql-response+json' },
  ...rest,
});

const times = (count: number, text: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => text(index)).join(between);

/** Relations around in a circle, `levels` fields deep. */
function around(levels: number): string {
  const circle = ['region', 'countries(first: 1)', 'nodes'];
  const way = times(levels, (index) => circle[index % 3] ?? '', ' { ');
  return `{ country(iso2: "AA") { ${way}${levels % 3 === 2 ? ' { totalCount }' : ' { __typename }'} ${'} '.repeat(levels - 1)} } }`;
}

/** Fragments that each spread the next one twice. */
const bomb = (levels: number, last: string) =>
  `{ teams { nodes { ...F0 } } } ${times(levels, (index) => `fragment F${index} on Team { ...F${index + 1} ...F${index + 1} }`)} fragment F${levels} on Team { ${last} }`;

const nestedFilter = (levels: number): unknown =>
  levels === 0 ? { iso2: { in: ['AA'] } } : { not: nestedFilter(levels - 1) };

const P_QUERY = { version: 1 };
const SOME_HASH = 'a'.repeat(64);

const documents: HostileRequest[] = [
  asked(
    'a field a thousand times under an alias',
    'LIMIT_EXCEEDED',
    `{ ${times(1000, (i) => `a${i}: __typename`)} }`,
    { says: 'tokens: 3 002' },
  ),
  asked(
    'an alias more than allowed',
    'LIMIT_EXCEEDED',
    `{ teams(first: 1) { nodes { ${times(51, (i) => `a${i}: name`)} } } }`,
    { says: 'aliases: 51' },
  ),
  asked(
    'aliases by a fragment',
    'LIMIT_EXCEEDED',
    `{ teams { nodes { ${times(20, () => '...A')} } } } fragment A on Team { a: name b: name c: name }`,
    { says: 'aliases: 60' },
  ),
  asked(
    'too many fields of the query',
    'LIMIT_EXCEEDED',
    `{ ${times(21, (i) => `a${i}: teams { totalCount }`)} }`,
    { says: 'rootFields: 21' },
  ),
  asked(
    'root fields by a fragment',
    'LIMIT_EXCEEDED',
    `{ ${times(25, () => '...Q')} } fragment Q on Query { networks { totalCount } }`,
    { says: 'rootFields: 25' },
  ),
  asked(
    'five hundred fields',
    'LIMIT_EXCEEDED',
    `{ teams { nodes { ${times(500, () => 'name')} } } }`,
    { says: 'fields: 502' },
  ),
  asked('deep', 'LIMIT_EXCEEDED', around(14), { says: 'depth:' }),
  asked('very deep', 'LIMIT_EXCEEDED', around(45), { says: 'depth:' }),
  asked('deeper than any parser likes', 'LIMIT_EXCEEDED', '{a'.repeat(900) + '}'.repeat(900), {
    says: 'tokens:',
  }),
  asked('nested beyond reason', 'LIMIT_EXCEEDED', '{a'.repeat(300) + '}'.repeat(300), {
    says: 'nesting: 300',
  }),
  asked('brackets alone', 'LIMIT_EXCEEDED', '{'.repeat(90_000), { says: 'tokens: 90 000' }),
  asked(
    'lists in lists',
    'LIMIT_EXCEEDED',
    `{ node(id: ${'['.repeat(500)}${']'.repeat(500)}) { id } }`,
    { says: 'nesting:' },
  ),
  asked(
    'a type of lists of lists',
    'LIMIT_EXCEEDED',
    `query ($v: ${'['.repeat(400)}Int${']'.repeat(400)}) { __typename }`,
    { says: 'nesting:' },
  ),
  asked(
    'depth by fragments',
    'LIMIT_EXCEEDED',
    `{ regions: countries { nodes { ...A } } } ${times(6, (i) => `fragment ${'ABCDEF'.charAt(i)} on Country { region { countries { nodes { ${i < 5 ? `...${'ABCDEF'.charAt(i + 1)}` : 'name'} } } } }`)}`,
    { says: 'depth:' },
  ),
  asked(
    'depth by inline fragments',
    'LIMIT_EXCEEDED',
    `{ teams ${'{ ... '.repeat(60)} { totalCount } ${'}'.repeat(60)} }`,
    { says: 'nesting:' },
  ),
  asked('a fragment bomb', 'LIMIT_EXCEEDED', bomb(30, 'name'), { says: 'fields:' }),
  asked('a fragment bomb beyond all numbers', 'LIMIT_EXCEEDED', bomb(120, 'name'), {
    says: 'fields:',
  }),
  asked('a fragment bomb of aliases', 'LIMIT_EXCEEDED', bomb(20, 'a: name'), { says: 'aliases:' }),
  asked(
    'a fragment in itself',
    'GRAPHQL_VALIDATION_FAILED',
    '{ teams { nodes { ...A } } } fragment A on Team { name ...A }',
    { says: 'within itself' },
  ),
  asked(
    'fragments in a circle',
    'GRAPHQL_VALIDATION_FAILED',
    '{ teams { nodes { ...A } } } fragment A on Team { ...B } fragment B on Team { ...C } fragment C on Team { ...A }',
    { says: 'within itself' },
  ),
  asked(
    'fragments in a circle through relations',
    'GRAPHQL_VALIDATION_FAILED',
    '{ countries { nodes { ...A } } } fragment A on Country { region { countries { nodes { ...A } } } }',
    { says: 'within itself' },
  ),
  asked(
    'a hundred directives',
    'LIMIT_EXCEEDED',
    `{ __typename ${times(100, () => '@include(if: true)')} }`,
    { says: 'directives: 100' },
  ),
  asked(
    'directives that there are not',
    'LIMIT_EXCEEDED',
    `{ __typename ${times(200, (i) => `@d${i}`)} }`,
    { says: 'directives: 200' },
  ),
  asked(
    'a directive twice',
    'GRAPHQL_VALIDATION_FAILED',
    '{ __typename @skip(if: false) @skip(if: false) }',
  ),
  asked('an unknown directive', 'GRAPHQL_VALIDATION_FAILED', '{ __typename @rm }'),
  asked(
    'introspection in circles',
    'LIMIT_EXCEEDED',
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    { says: 'introspectionDepth: 3' },
  ),
  asked(
    'introspection in circles by fragments',
    'LIMIT_EXCEEDED',
    '{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { possibleTypes { interfaces { name } } }',
    { says: 'introspectionDepth: 3' },
  ),
  asked(
    'introspection of one type in circles',
    'LIMIT_EXCEEDED',
    '{ __type(name: "Team") { interfaces { possibleTypes { interfaces { name } } } } }',
    { says: 'introspectionDepth: 3' },
  ),
  asked(
    'pages of pages of pages',
    'LIMIT_EXCEEDED',
    '{ countries(first: 250) { nodes { teams(first: 100) { nodes { memberships { nodes { tier } } } } } } }',
    { says: 'countries > nodes > teams > nodes > memberships > nodes' },
  ),
  asked(
    'large pages by variables',
    'LIMIT_EXCEEDED',
    'query ($n: Int) { teams(first: $n) { nodes { memberships(first: $n) { nodes { tier } } } } }',
    { variables: { n: 500 }, says: 'cost:' },
  ),
  asked(
    'large pages by the defaults of variables',
    'LIMIT_EXCEEDED',
    'query ($n: Int = 500) { teams(last: $n) { nodes { memberships(last: $n) { nodes { tier } } } } }',
    { says: 'cost:' },
  ),
  asked(
    'large pages by fragments',
    'LIMIT_EXCEEDED',
    '{ teams(first: 500) { ...P } } fragment P on TeamConnection { nodes { memberships(first: 500) { nodes { tier } } } }',
    { says: 'cost:' },
  ),
  asked(
    'large pages by edges',
    'LIMIT_EXCEEDED',
    '{ teams(first: 500) { edges { node { memberships(first: 500) { edges { node { tier } } } } } } }',
    { says: 'cost:' },
  ),
  asked(
    'a statement too long to plan',
    'LIMIT_EXCEEDED',
    `{ countries { nodes { ${times(45, (i) => `a${i}: coverage(asOf: "20${10 + i}-01-01") { state reasons { __typename } }`)} } } }`,
    { says: 'statement:' },
  ),
  asked('a page too large', 'BAD_USER_INPUT', '{ teams(first: 501) { totalCount } }', {
    status: 200,
    says: '0 to 500',
  }),
  asked('a page of less than nothing', 'BAD_USER_INPUT', '{ teams(first: -1) { totalCount } }', {
    status: 200,
  }),
  asked(
    'a page larger than an integer',
    'GRAPHQL_VALIDATION_FAILED',
    '{ teams(first: 99999999999999999999) { totalCount } }',
  ),
  asked(
    'a page of a fraction',
    'GRAPHQL_VALIDATION_FAILED',
    '{ teams(first: 1.5) { totalCount } }',
  ),
  asked('a field a thousand times', 'LIMIT_EXCEEDED', `{ ${times(1000, () => '__typename')} }`, {
    says: 'rootFields: 1 000',
  }),
  asked(
    'relations side by side a hundred times',
    'LIMIT_EXCEEDED',
    `{ countries { nodes { ${times(150, () => 'teams(first: 1) { nodes { name } }')} } } }`,
    { says: 'fields:' },
  ),
  asked(
    'a thousand unknown fields',
    'LIMIT_EXCEEDED',
    `{ country(iso2: "AA") { ${times(1000, (i) => `x${i}`)} } }`,
    { says: 'fields:' },
  ),
  asked('an unknown field', 'GRAPHQL_VALIDATION_FAILED', '{ users { password } }'),
  asked('unknown variables', 'GRAPHQL_VALIDATION_FAILED', '{ country(iso2: $x) { name } }'),
  asked(
    'five hundred variables',
    'GRAPHQL_VALIDATION_FAILED',
    `query (${times(490, (i) => `$v${i}: Int`)}) { __typename }`,
  ),
  asked(
    'a variable twice',
    'GRAPHQL_VALIDATION_FAILED',
    'query ($a: Int, $a: Int) { teams(first: $a) { totalCount } }',
  ),
  asked(
    'a list of ten thousand',
    'LIMIT_EXCEEDED',
    `{ countries(filter: { iso2: { in: [${times(10_000, () => '"AA"')}] } }) { totalCount } }`,
    { says: 'tokens:' },
  ),
  asked(
    'a filter in a filter in a filter',
    'LIMIT_EXCEEDED',
    `{ countries(filter: ${'{not:'.repeat(300)}{}${'}'.repeat(300)}) { totalCount } }`,
    { says: 'nesting:' },
  ),
  asked('a mutation', 'GRAPHQL_VALIDATION_FAILED', 'mutation { deleteEverything }'),
  asked('a subscription', 'GRAPHQL_VALIDATION_FAILED', 'subscription { teams { totalCount } }'),
  asked('a definition of types', 'OPERATION_RESOLUTION_FAILURE', 'type Query { a: Int }'),
  asked('a fragment alone', 'OPERATION_RESOLUTION_FAILURE', 'fragment A on Team { name }'),
  asked(
    'two operations without a name',
    'OPERATION_RESOLUTION_FAILURE',
    '{ __typename } { __typename }',
  ),
  raw(
    'an operation that is not there',
    'OPERATION_RESOLUTION_FAILURE',
    JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }),
  ),
  asked('half a query', 'GRAPHQL_PARSE_FAILED', '{ teams { nodes { name'),
  asked('no query at all', 'GRAPHQL_PARSE_FAILED', 'Robert"); DROP TABLE students;--'),
  asked('a text without an end', 'GRAPHQL_PARSE_FAILED', '{ country(iso2: "AA) { name } }'),
  asked('control characters', 'GRAPHQL_PARSE_FAILED', '{ \u0000\u0007teams }'),
  asked('a surrogate alone', 'GRAPHQL_PARSE_FAILED', '{ country(iso2: "\\uD800") { name } }'),
  asked('a comment of 90 kB', 'GRAPHQL_PARSE_FAILED', `#${'x'.repeat(90_000)}`),
];

const bodies: HostileRequest[] = [
  raw('no body', 'BAD_REQUEST', ''),
  raw('half a body', 'BAD_REQUEST', '{"query": "{ __typename'),
  raw('a body that is no object', 'BAD_REQUEST', '"{ __typename }"'),
  raw('null for a body', 'BAD_REQUEST', 'null'),
  raw('an object without a query', 'BAD_REQUEST', '{}'),
  asked('a number for a query', 'BAD_REQUEST', 5),
  asked('an object for a query', 'BAD_REQUEST', { a: 1 }),
  asked('a list for variables', 'BAD_REQUEST', '{ __typename }', { variables: [1] }),
  asked('a text for variables', 'BAD_REQUEST', '{ __typename }', { variables: 'x' }),
  raw(
    'an unknown parameter',
    'BAD_REQUEST',
    JSON.stringify({ query: '{ __typename }', admin: true }),
  ),
  raw(
    'a list for extensions',
    'BAD_REQUEST',
    JSON.stringify({ query: '{ __typename }', extensions: [] }),
  ),
  raw(
    'a body beyond the limit',
    'LIMIT_EXCEEDED',
    JSON.stringify({ query: `{ __typename #${'x'.repeat(100_000)}\n}` }),
    { status: 413, says: 'bodyBytes:' },
  ),
  raw('a body of 5 MB', 'LIMIT_EXCEEDED', `{"query":"${'a'.repeat(5_000_000)}"}`, { status: 413 }),
  raw(
    'JSON in JSON, 40 000 times',
    'LIMIT_EXCEEDED',
    `{"query":"{ __typename }","variables":{"a":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`,
    { says: 'variableValues:' },
  ),
  raw(
    'bytes that are no UTF-8',
    'BAD_REQUEST',
    new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
  ),
  raw(
    'UTF-16',
    'BAD_REQUEST',
    new Uint8Array(Buffer.from('{"query":"{ __typename }"}', 'utf16le')),
  ),
  raw('compressed JSON', 'BAD_REQUEST', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), {
    headers: { ...JSON_HEADERS, 'content-encoding': 'gzip' },
  }),
  raw(
    'a batch',
    'BAD_REQUEST',
    JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    { says: 'one operation' },
  ),
  raw('a batch of one', 'BAD_REQUEST', '[{"query":"{ __typename }"}]', { says: 'one operation' }),
  raw(
    'a flood of a batch',
    'BAD_REQUEST',
    JSON.stringify(Array.from({ length: 3000 }, () => ({ query: '{ __typename }' }))),
    { says: 'one operation' },
  ),
  raw('an empty batch', 'BAD_REQUEST', '[]'),
];

const variables: HostileRequest[] = [
  asked(
    'two thousand values',
    'LIMIT_EXCEEDED',
    'query ($f: CountryFilter) { countries(filter: $f) { totalCount } }',
    {
      variables: { f: { iso2: { in: Array.from({ length: 2000 }, () => 'AA') } } },
      says: 'variableValues:',
    },
  ),
  asked(
    'a filter in a filter',
    'LIMIT_EXCEEDED',
    'query ($f: CountryFilter) { countries(filter: $f) { totalCount } }',
    { variables: { f: nestedFilter(60) }, says: 'variableDepth:' },
  ),
  asked('values that nobody asked for', 'LIMIT_EXCEEDED', '{ __typename }', {
    variables: Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`v${i}`, i])),
    says: 'variableValues:',
  }),
  asked('a wrong type', 'BAD_USER_INPUT', 'query ($n: Int) { teams(first: $n) { totalCount } }', {
    variables: { n: 'many' },
  }),
  asked(
    'a required one left out',
    'BAD_USER_INPUT',
    'query ($c: String!) { country(iso2: $c) { name } }',
  ),
  asked(
    'an object for a text',
    'BAD_USER_INPUT',
    'query ($c: String!) { country(iso2: $c) { name } }',
    { variables: { c: { $ne: null } } },
  ),
  asked(
    'an unknown field of a filter',
    'BAD_USER_INPUT',
    'query ($f: CountryFilter) { countries(filter: $f) { totalCount } }',
    { variables: { f: { $where: '1 = 1' } } },
  ),
  asked(
    'a prototype',
    'BAD_USER_INPUT',
    'query ($f: CountryFilter) { countries(filter: $f) { totalCount } }',
    { variables: { f: { constructor: { prototype: { admin: true } } } } },
  ),
  asked(
    'an enum that is none',
    'BAD_USER_INPUT',
    'query ($by: CoverageGrouping!) { coverage(by: $by) { asOf } }',
    { variables: { by: 'REGION} RETURN 1 //' } },
  ),
  asked(
    'a date that is none',
    'BAD_USER_INPUT',
    'query ($d: Date) { coverage(by: WORLD, asOf: $d) { asOf } }',
    { variables: { d: "2020-01-01') //" } },
  ),
  asked(
    'a year of ten digits',
    'BAD_USER_INPUT',
    'query ($d: Date) { coverage(by: WORLD, asOf: $d) { asOf } }',
    { variables: { d: '9999999999-01-01' } },
  ),
  asked('an id that is none', 'BAD_USER_INPUT', '{ node(id: "Country:AA") { id } }', {
    status: 200,
  }),
  asked(
    'a cursor that is none',
    'BAD_USER_INPUT',
    '{ teams(after: "WyJhIl0=") { totalCount nodes { name } } }',
    { status: 200 },
  ),
  asked(
    'a search too long',
    'BAD_USER_INPUT',
    'query ($t: String!) { search(text: $t) { totalCount } }',
    { variables: { t: 'x'.repeat(5_000) }, status: 200 },
  ),
];

const http: HostileRequest[] = [
  raw('a form', 'UNSUPPORTED_MEDIA_TYPE', 'query={__typename}', {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    status: 415,
  }),
  raw(
    'plain text, which any page may send',
    'UNSUPPORTED_MEDIA_TYPE',
    '{"query":"{ __typename }"}',
    { headers: { 'content-type': 'text/plain' }, status: 415 },
  ),
  raw('a bare query', 'UNSUPPORTED_MEDIA_TYPE', '{ __typename }', {
    headers: { 'content-type': 'application/graphql' },
    status: 415,
  }),
  raw(
    'an upload',
    'UNSUPPORTED_MEDIA_TYPE',
    '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
    { headers: { 'content-type': 'multipart/form-data; boundary=x' }, status: 415 },
  ),
  raw(
    'XML',
    'UNSUPPORTED_MEDIA_TYPE',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    { headers: { 'content-type': 'application/xml' }, status: 415 },
  ),
  raw('almost JSON by its name', 'UNSUPPORTED_MEDIA_TYPE', '{"query":"{ __typename }"}', {
    headers: { 'content-type': 'application/jsonp' },
    status: 415,
  }),
  raw('an answer in pictures', 'NOT_ACCEPTABLE', '{"query":"{ __typename }"}', {
    headers: { ...JSON_HEADERS, accept: 'image/png' },
    status: 406,
  }),
  raw('PUT', 'BAD_REQUEST', '{"query":"{ __typename }"}', { method: 'PUT', status: 405 }),
  raw('PATCH', 'BAD_REQUEST', '{"query":"{ __typename }"}', { method: 'PATCH', status: 405 }),
  raw('DELETE', 'BAD_REQUEST', undefined, { method: 'DELETE', status: 405 }),
  got('GET of nothing', 'BAD_REQUEST', ''),
  got('GET of a mutation', 'BAD_REQUEST', `?query=${encodeURIComponent('mutation { a }')}`, {
    status: 405,
  }),
  got('GET with variables that are no JSON', 'BAD_REQUEST', '?query={__typename}&variables={a'),
  got('GET with a list of variables', 'BAD_REQUEST', '?query={__typename}&variables=[1]'),
  got('GET with bad percent signs', 'GRAPHQL_PARSE_FAILED', '?query=%E0%A4%A'),
  got(
    'GET of an alias too many',
    'LIMIT_EXCEEDED',
    `?query=${encodeURIComponent(`{ teams { nodes { ${times(60, (i) => `a${i}: name`)} } } }`)}`,
  ),
  got(
    'a hash that nobody knows',
    'PERSISTED_QUERY_NOT_FOUND',
    `?extensions=${JSON.stringify({ persistedQuery: { ...P_QUERY, sha256Hash: SOME_HASH } })}`,
    { status: 404 },
  ),
  raw(
    'the hash of another query',
    'PERSISTED_QUERY_MISMATCH',
    JSON.stringify({
      query: '{ __typename }',
      extensions: { persistedQuery: { ...P_QUERY, sha256Hash: SOME_HASH } },
    }),
  ),
  raw(
    'a hash of the wrong form',
    'BAD_REQUEST',
    JSON.stringify({ extensions: { persistedQuery: { ...P_QUERY, sha256Hash: { a: 1 } } } }),
  ),
  raw(
    'a hash like a name of the prototype',
    'PERSISTED_QUERY_NOT_FOUND',
    JSON.stringify({ extensions: { persistedQuery: { ...P_QUERY, sha256Hash: '__proto__' } } }),
    { status: 404 },
  ),
];

/** Requests that must end with a clear error each, and do nothing else. */
export const HOSTILE: readonly HostileRequest[] = [...documents, ...bodies, ...variables, ...http];

/** The request as `fetch` sends it. */
export function sent({
  method = 'POST',
  headers = JSON_HEADERS,
  body,
}: HostileRequest): RequestInit {
  return { method, headers, ...(body !== undefined && { body }) };
}
