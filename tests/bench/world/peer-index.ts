/** What the peer searches through: the index that a user of it would make. The product has its own. */
export const PEER_INDEX =
  'CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Country|Team|Network) ' +
  'ON EACH [n.name, n.shortName, n.aliases, n.formerNames, n.host, n.iso2, n.iso3] ' +
  "OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }";
