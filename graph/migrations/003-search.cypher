// What a search looks through: words and their beginnings as graph/search/names.ts writes them,
// folded there, so the index only cuts them apart. It takes the place of the index over the names themselves.
DROP INDEX names IF EXISTS;
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Country|Team|Network)
ON EACH [n.searchWords, n.searchBeginnings]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
