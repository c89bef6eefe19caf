// What was changed, by whom and when: found by its own id, by its place among all, and by what it is about.
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_position IF NOT EXISTS FOR (n:Revision) REQUIRE n.position IS UNIQUE;
CREATE INDEX revision_record IF NOT EXISTS FOR (n:Revision) ON (n.record);
CREATE INDEX revision_at IF NOT EXISTS FOR (n:Revision) ON (n.at);

// The one node that counts the positions.
CREATE CONSTRAINT revision_counter_id IF NOT EXISTS FOR (n:RevisionCounter) REQUIRE n.id IS UNIQUE;
