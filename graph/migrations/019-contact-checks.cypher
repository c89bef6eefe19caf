// How contacts were checked, the reminders that are sent where nobody has for long, and what both are looked up by.
CREATE CONSTRAINT contact_check_id IF NOT EXISTS FOR (n:ContactCheck) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT reminder_id IF NOT EXISTS FOR (n:Reminder) REQUIRE n.id IS UNIQUE;

// What is to be sent.
CREATE INDEX reminder_state IF NOT EXISTS FOR (n:Reminder) ON (n.state);
