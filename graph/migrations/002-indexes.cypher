// The orders that lists are paged in: name first, the key for ties.
CREATE INDEX country_name IF NOT EXISTS FOR (n:Country) ON (n.name, n.iso2);
CREATE INDEX team_name IF NOT EXISTS FOR (n:Team) ON (n.name, n.id);
CREATE INDEX network_name IF NOT EXISTS FOR (n:Network) ON (n.name, n.id);

// What the search box looks through. The analyzer folds accents: "cote" finds "Côte d'Ivoire".
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Country|Team|Network)
ON EACH [n.name, n.shortName, n.aliases, n.formerNames, n.host, n.iso2, n.iso3]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
