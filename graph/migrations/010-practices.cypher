// The orders that practices and organisations are paged in: title or name first, the key for ties.
CREATE INDEX practice_title IF NOT EXISTS FOR (n:Practice) ON (n.title, n.id);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name, n.id);
