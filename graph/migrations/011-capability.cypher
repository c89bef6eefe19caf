// What teams are capable of: each fact a node with a key of its own.
CREATE CONSTRAINT maturity_assessment_id IF NOT EXISTS FOR (n:MaturityAssessment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT plan_integration_id IF NOT EXISTS FOR (n:PlanIntegration) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT threat_focus_id IF NOT EXISTS FOR (n:ThreatFocus) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT technology_use_id IF NOT EXISTS FOR (n:TechnologyUse) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT funding_id IF NOT EXISTS FOR (n:Funding) REQUIRE n.id IS UNIQUE;
