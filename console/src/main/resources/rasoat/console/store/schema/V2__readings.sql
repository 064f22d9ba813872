-- What was read in posts, for judging them again. SQLite stores bytes whatever the type is called.
CREATE TABLE reading (
  id       ${text} NOT NULL PRIMARY KEY, -- of the post's finding
  content  BYTEA  NOT NULL,             -- compressed
  registry ${text} NOT NULL,             -- the state of the registry it was last judged by
  until_ms BIGINT NOT NULL              -- when to forget it, milliseconds since 1970-01-01 UTC
);
CREATE INDEX reading_judged_by ON reading (registry, id);
CREATE INDEX reading_until ON reading (until_ms);
