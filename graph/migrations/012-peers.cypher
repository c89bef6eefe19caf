// Peers are looked for by the threats that a team focuses on.
CREATE INDEX threat_focus_threat IF NOT EXISTS FOR (n:ThreatFocus) ON (n.threat);
