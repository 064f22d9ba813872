-- Understood by SQLite and PostgreSQL alike.
CREATE TABLE finding (
  id          TEXT    NOT NULL PRIMARY KEY,
  kind        TEXT    NOT NULL,
  list_rank   INTEGER NOT NULL, -- flagged before the others, then by severity
  severity    TEXT    NOT NULL,
  strength    TEXT    NOT NULL,
  secrecy     TEXT    NOT NULL,
  document    TEXT,
  number      TEXT,
  altered     TEXT    NOT NULL, -- JSON
  evidence    TEXT    NOT NULL, -- JSON
  explanation TEXT    NOT NULL,
  post_id     TEXT    NOT NULL,
  platform    TEXT    NOT NULL,
  post_group  TEXT    NOT NULL,
  post_text   TEXT    NOT NULL,
  post_images TEXT    NOT NULL, -- JSON
  posted_at   BIGINT  NOT NULL  -- milliseconds since 1970-01-01 UTC
);
CREATE INDEX finding_in_order ON finding (list_rank, posted_at DESC, post_id, id);
CREATE INDEX finding_of_kind ON finding (kind, list_rank, posted_at DESC);

CREATE TABLE finding_picture (
  finding TEXT    NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
  place   INTEGER NOT NULL, -- its order in the post, from 0
  image   TEXT    NOT NULL,
  digest  TEXT    NOT NULL,
  masked  INTEGER NOT NULL, -- 1: a blurred preview
  width   INTEGER NOT NULL, -- of the picture as posted
  height  INTEGER NOT NULL,
  PRIMARY KEY (finding, place)
);
CREATE INDEX finding_picture_digest ON finding_picture (digest);
