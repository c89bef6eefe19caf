// Which memberships began, or ended, in the period of a progress report.
CREATE INDEX membership_since IF NOT EXISTS FOR ()-[m:MEMBER_OF]-() ON (m.since);
CREATE INDEX membership_until IF NOT EXISTS FOR ()-[m:MEMBER_OF]-() ON (m.until);
