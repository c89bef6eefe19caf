// Sessions of the pages, by the part of their cookie that is no secret; and the key that seals what a sign-in remembers on its way.
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sign_in_key_id IF NOT EXISTS FOR (n:SignInKey) REQUIRE n.id IS UNIQUE;
