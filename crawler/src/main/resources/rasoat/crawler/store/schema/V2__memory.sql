-- What crawlers remember.
CREATE TABLE source (
  id ${text} NOT NULL PRIMARY KEY,
  cursor_text ${text} NOT NULL, -- only the source understands it
  begun_ms BIGINT,           -- of a visit that goes on; null when none does
  next_try_ms BIGINT  NOT NULL,
  failures INTEGER NOT NULL  -- visits failed or stopped since one was completed
);

CREATE TABLE visit (
  number ${identity},
  source ${text} NOT NULL REFERENCES source (id),
  begun_ms BIGINT  NOT NULL,
  ended_ms BIGINT  NOT NULL,
  outcome ${text} NOT NULL,
  reason ${text} NOT NULL, -- empty when completed
  task ${text} NOT NULL, -- for a person; empty unless stopped
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
  platform ${text} NOT NULL,
  source ${text} NOT NULL,
  post ${text} NOT NULL,
  revision ${text} NOT NULL,
  state ${text} NOT NULL,
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
  platform ${text} NOT NULL,
  source ${text} NOT NULL,
  post ${text} NOT NULL,
  digest ${text} NOT NULL,
  PRIMARY KEY (platform, source, post, digest),
  FOREIGN KEY (platform, source, post) REFERENCES seen_post (platform, source, post) ON DELETE CASCADE
);
CREATE INDEX seen_bytes_digest ON seen_bytes (digest);

CREATE TABLE deletion (
  number ${identity},
  post_key ${text} NOT NULL, -- a digest
  revision ${text} NOT NULL, -- the last one, to know it by when it comes again
  at_ms BIGINT  NOT NULL,
  reason ${text} NOT NULL,
  digest_count INTEGER NOT NULL,
  digests ${text} NOT NULL  -- separated by spaces
);
CREATE INDEX deletion_of ON deletion (post_key, number);
CREATE INDEX deletion_at ON deletion (at_ms, number);

-- The last word of a platform on each post.
CREATE TABLE hint (
  platform ${text} NOT NULL,
  source ${text} NOT NULL,
  post ${text} NOT NULL,
  change_kind ${text} NOT NULL,
  at_ms BIGINT  NOT NULL, -- by the platform's clock
  waiting INTEGER NOT NULL, -- 0: it was acted on
  PRIMARY KEY (platform, source, post)
);
CREATE INDEX hint_waiting ON hint (platform, source, at_ms) WHERE waiting = 1;

-- Captures whose pictures could not be had yet.
CREATE TABLE unfinished (
  platform ${text} NOT NULL,
  place ${text} NOT NULL, -- the source as its platform names it
  post ${text} NOT NULL,
  source ${text} NOT NULL, -- as the settings name it
  capture ${text} NOT NULL, -- JSON
  tries INTEGER NOT NULL,
  retry_ms BIGINT  NOT NULL,
  PRIMARY KEY (platform, place, post)
);
CREATE INDEX unfinished_due ON unfinished (source, retry_ms);

CREATE TABLE canary (
  id ${text} NOT NULL PRIMARY KEY,
  planted_ms BIGINT  NOT NULL,
  arrived_ms BIGINT            -- null until then
);
