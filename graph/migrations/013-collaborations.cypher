// A collaboration is found by its id, and all of them are paged by title, the id for ties.
CREATE INDEX collaboration_id IF NOT EXISTS FOR ()-[r:COLLABORATES_WITH]-() ON (r.id);
CREATE INDEX collaboration_title IF NOT EXISTS FOR ()-[r:COLLABORATES_WITH]-() ON (r.title, r.id);
