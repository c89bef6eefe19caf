// Progress reports as they were published.
CREATE CONSTRAINT published_report_id IF NOT EXISTS FOR (n:PublishedReport) REQUIRE n.id IS UNIQUE;
