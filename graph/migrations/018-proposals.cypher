// What somebody proposes to change, and mistakes that somebody reports.
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mistake_report_id IF NOT EXISTS FOR (n:MistakeReport) REQUIRE n.id IS UNIQUE;

// Whose proposals are open.
CREATE INDEX proposal_proposer IF NOT EXISTS FOR (n:Proposal) ON (n.proposer);
