-- What crawlers remember. Understood by SQLite and PostgreSQL alike, but for the numbers.
CREATE TABLE source (
  id TEXT    NOT NULL PRIMARY KEY,
  cursor_text TEXT    NOT NULL, -- only the source understands it
  begun_ms BIGINT,           -- of a visit that goes on; null when none does
  next_try_ms BIGINT  NOT NULL,
  failures INTEGER NOT NULL  -- visits failed or stopped since one was completed
);

CREATE TABLE visit (
  number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, -- PostgreSQL: BIGINT GENERATED ALWAYS AS IDENTITY
  source TEXT    NOT NULL REFERENCES source (id),
  begun_ms BIGINT  NOT NULL,
  ended_ms BIGINT  NOT NULL,
  outcome TEXT    NOT NULL,
  reason TEXT    NOT NULL, -- empty when completed
  task TEXT    NOT NULL, -- for a person; empty unless stopped
  until_ms BIGINT  NOT NULL, -- 0 unless deferred
  added BIGINT  NOT NULL,
  edited BIGINT  NOT NULL,
  unchanged BIGINT  NOT NULL,
  gone BIGINT  NOT NULL,
  kept BIGINT  NOT NULL,
  missing BIGINT  NOT NULL,
  problems BIGINT  NOT NULL
);
CREATE INDEX visit_of_source ON visit (source, number);
CREATE INDEX visit_ended ON visit (ended_ms, number);

CREATE TABLE seen_post (
  platform TEXT    NOT NULL,
  source TEXT    NOT NULL,
  post TEXT    NOT NULL,
  revision TEXT    NOT NULL,
  state TEXT    NOT NULL,
  lacking INTEGER NOT NULL, -- attachments that could not be had, and might be had later
  first_ms BIGINT  NOT NULL, -- first seen
  last_ms BIGINT  NOT NULL, -- last seen
  expires_ms BIGINT  NOT NULL, -- when to forget it unless it is flagged
  flagged INTEGER NOT NULL, -- 1: it has a finding
  PRIMARY KEY (platform, source, post)
);
CREATE INDEX seen_post_expires ON seen_post (expires_ms) WHERE flagged = 0;

-- The bytes that were kept for a post, of all its revisions.
CREATE TABLE seen_bytes (
  platform TEXT    NOT NULL,
  source TEXT    NOT NULL,
  post TEXT    NOT NULL,
  digest TEXT    NOT NULL,
  PRIMARY KEY (platform, source, post, digest),
  FOREIGN KEY (platform, source, post) REFERENCES seen_post (platform, source, post) ON DELETE CASCADE
);
CREATE INDEX seen_bytes_digest ON seen_bytes (digest);

CREATE TABLE deletion (
  number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, -- PostgreSQL: BIGINT GENERATED ALWAYS AS IDENTITY
  post_key TEXT    NOT NULL, -- a digest
  revision TEXT    NOT NULL, -- the last one, to know it by when it comes again
  at_ms BIGINT  NOT NULL,
  reason TEXT    NOT NULL,
  digest_count INTEGER NOT NULL,
  digests TEXT    NOT NULL  -- separated by spaces
);
CREATE INDEX deletion_of ON deletion (post_key, number);
CREATE INDEX deletion_at ON deletion (at_ms, number);

-- The last word of a platform on each post.
CREATE TABLE hint (
  platform TEXT    NOT NULL,
  source TEXT    NOT NULL,
  post TEXT    NOT NULL,
  change_kind TEXT    NOT NULL,
  at_ms BIGINT  NOT NULL, -- by the platform's clock
  waiting INTEGER NOT NULL, -- 0: it was acted on
  PRIMARY KEY (platform, source, post)
);
CREATE INDEX hint_waiting ON hint (platform, source, at_ms) WHERE waiting = 1;

-- Captures whose pictures could not be had yet.
CREATE TABLE unfinished (
  platform TEXT    NOT NULL,
  place TEXT    NOT NULL, -- the source as its platform names it
  post TEXT    NOT NULL,
  source TEXT    NOT NULL, -- as the settings name it
  capture TEXT    NOT NULL, -- JSON
  tries INTEGER NOT NULL,
  retry_ms BIGINT  NOT NULL,
  PRIMARY KEY (platform, place, post)
);
CREATE INDEX unfinished_due ON unfinished (source, retry_ms);

CREATE TABLE canary (
  id TEXT    NOT NULL PRIMARY KEY,
  planted_ms BIGINT  NOT NULL,
  arrived_ms BIGINT            -- null until then
);
