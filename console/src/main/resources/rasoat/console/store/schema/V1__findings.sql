CREATE TABLE finding (
  id          ${text} NOT NULL PRIMARY KEY,
  kind        ${text} NOT NULL,
  list_rank   INTEGER NOT NULL, -- flagged before the others, then by severity
  severity    ${text} NOT NULL,
  strength    ${text} NOT NULL,
  secrecy     ${text} NOT NULL,
  document    ${text},
  number      ${text},
  altered     ${text} NOT NULL, -- JSON
  evidence    ${text} NOT NULL, -- JSON
  explanation ${text} NOT NULL,
  post_id     ${text} NOT NULL,
  platform    ${text} NOT NULL,
  post_group  ${text} NOT NULL,
  post_text   ${text} NOT NULL,
  post_images ${text} NOT NULL, -- JSON
  posted_at   BIGINT  NOT NULL  -- milliseconds since 1970-01-01 UTC
);
CREATE INDEX finding_in_order ON finding (list_rank, posted_at DESC, post_id, id);
CREATE INDEX finding_of_kind ON finding (kind, list_rank, posted_at DESC);

CREATE TABLE finding_picture (
  finding ${text} NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
  place   INTEGER NOT NULL, -- its order in the post, from 0
  image   ${text} NOT NULL,
  digest  ${text} NOT NULL,
  masked  INTEGER NOT NULL, -- 1: a blurred preview
  width   INTEGER NOT NULL, -- of the picture as posted
  height  INTEGER NOT NULL,
  PRIMARY KEY (finding, place)
);
CREATE INDEX finding_picture_digest ON finding_picture (digest);
