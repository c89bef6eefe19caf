// Needs that countries raise, and the steps of each.
CREATE CONSTRAINT need_id IF NOT EXISTS FOR (n:Need) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT need_step_id IF NOT EXISTS FOR (n:NeedStep) REQUIRE n.id IS UNIQUE;

// The order that the list of needs is paged in.
CREATE INDEX need_raised IF NOT EXISTS FOR (n:Need) ON (n.raisedOn, n.id);
