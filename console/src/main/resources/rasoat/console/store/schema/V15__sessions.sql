-- Who is signed in, for all consoles of this database; the columns are those of Spring Session. Nothing here lets anybody in: the
-- cookie has a seal beside the id, and what is in a session is encrypted, both by a key that is not in the database.
CREATE TABLE browser_session (
  primary_id            ${text} NOT NULL PRIMARY KEY,
  session_id            ${text} NOT NULL UNIQUE,
  creation_time         BIGINT  NOT NULL, -- milliseconds since 1970-01-01 UTC, as the others
  last_access_time      BIGINT  NOT NULL,
  max_inactive_interval INTEGER NOT NULL, -- seconds
  expiry_time           BIGINT  NOT NULL,
  principal_name        ${text}
);
CREATE INDEX browser_session_end ON browser_session (expiry_time);

CREATE TABLE browser_session_attributes (
  session_primary_id ${text} NOT NULL REFERENCES browser_session (primary_id) ON DELETE CASCADE,
  attribute_name     ${text} NOT NULL,
  attribute_bytes    BYTEA   NOT NULL, -- SQLite keeps bytes as they are under any name
  PRIMARY KEY (session_primary_id, attribute_name)
);
