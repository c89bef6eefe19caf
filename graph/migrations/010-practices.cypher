// The order that practices are paged in: title first, the key for ties.
CREATE INDEX practice_title IF NOT EXISTS FOR (n:Practice) ON (n.title, n.id);
