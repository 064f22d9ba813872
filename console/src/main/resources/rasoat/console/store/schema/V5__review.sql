-- Flagged copies of one picture, or of one pasted text, with one conclusion: read once, decided once.
CREATE TABLE cluster (
  id              ${identity},
  conclusion      ${text} NOT NULL, -- digest of what was concluded of each copy
  kind            ${text} NOT NULL,
  severity        ${text} NOT NULL, -- the gravest of the copies
  list_rank       INTEGER NOT NULL, -- 0 for the gravest severity
  strength        ${text} NOT NULL, -- of the last copy
  secrecy         ${text} NOT NULL,
  secret          INTEGER NOT NULL, -- 1: two cleared persons decide
  document        ${text} NOT NULL, -- empty: unknown
  number          ${text} NOT NULL, -- as typed when looked for; empty: none was seen
  issuing_body    ${text} NOT NULL, -- folded; empty: unknown
  size            INTEGER NOT NULL, -- how many copies; 0: all were judged otherwise since
  platforms       ${text} NOT NULL, -- names, a blank before and after each
  first_posted_at BIGINT  NOT NULL,
  last_posted_at  BIGINT  NOT NULL,
  waiting_since   BIGINT  NOT NULL, -- when its first copy was kept
  flood           INTEGER NOT NULL, -- 1: more than fifty copies came within an hour
  face            ${text} NOT NULL, -- the finding shown for all: the first post
  state           ${text} NOT NULL,
  waits           INTEGER NOT NULL, -- 1: a proposal waits for a second person
  is_open         INTEGER NOT NULL, -- 1: there is something to decide
  version         BIGINT  NOT NULL  -- counts what was done to it
);
-- A page of the queue is one walk along one of these.
CREATE INDEX cluster_open ON cluster (is_open, list_rank, waiting_since, id);
CREATE INDEX cluster_in_state ON cluster (state, list_rank, waiting_since, id);
CREATE INDEX cluster_of_kind ON cluster (kind, is_open, list_rank, waiting_since, id);
CREATE INDEX cluster_of_body ON cluster (issuing_body, is_open, list_rank, waiting_since, id);
CREATE INDEX cluster_of_document ON cluster (document);
CREATE INDEX cluster_of_number ON cluster (number);

-- What a copy is known by to the letter: digests of pictures and of pasted texts. They stay when
-- their findings are gone, so that the next copy finds what was decided.
CREATE TABLE cluster_trace (
  conclusion ${text} NOT NULL,
  trace      ${text} NOT NULL,
  cluster    BIGINT  NOT NULL REFERENCES cluster (id),
  PRIMARY KEY (conclusion, trace)
);
CREATE INDEX cluster_trace_of ON cluster_trace (cluster);

-- What a copy looks like.
CREATE TABLE cluster_look (
  id      ${identity},
  cluster BIGINT  NOT NULL REFERENCES cluster (id),
  hash    ${text} NOT NULL
);
CREATE INDEX cluster_look_of ON cluster_look (cluster);

-- Sixteen bands of each look, for finding near ones.
CREATE TABLE cluster_band (
  band BIGINT NOT NULL, -- of the conclusion, the place and the sixteen bits there
  look BIGINT NOT NULL REFERENCES cluster_look (id),
  PRIMARY KEY (band, look)
);

-- What people did, in order; rows are added, never changed.
CREATE TABLE decision (
  id           ${identity},
  cluster      BIGINT  NOT NULL REFERENCES cluster (id),
  version      BIGINT  NOT NULL, -- of the cluster afterwards: two never make the same one
  act          ${text} NOT NULL,
  state        ${text} NOT NULL, -- what was decided or proposed; where it went back to
  state_before ${text} NOT NULL,
  reason       ${text} NOT NULL, -- empty: none of the list
  note         ${text} NOT NULL,
  account      ${text} NOT NULL,
  at_ms        BIGINT  NOT NULL,
  UNIQUE (cluster, version)
);

-- By which names an office issues documents; folded as in cluster.issuing_body.
CREATE TABLE office_name (
  office ${text} NOT NULL,
  name   ${text} NOT NULL,
  PRIMARY KEY (name, office)
);
CREATE INDEX office_name_of ON office_name (office);

ALTER TABLE finding ADD COLUMN kept_at BIGINT NOT NULL DEFAULT 0; -- the first time
ALTER TABLE finding ADD COLUMN issuing_body ${text} NOT NULL DEFAULT ''; -- folded
ALTER TABLE finding ADD COLUMN cluster BIGINT REFERENCES cluster (id); -- of flagged ones
ALTER TABLE finding_picture ADD COLUMN original ${text} NOT NULL DEFAULT ''; -- digest as posted

CREATE INDEX finding_of_cluster ON finding (cluster, posted_at, id) WHERE cluster IS NOT NULL;
CREATE INDEX finding_of_body ON finding (issuing_body, kind, list_rank, posted_at DESC)
  WHERE issuing_body <> '';

UPDATE finding SET kept_at = posted_at;

-- Findings of older versions: one cluster each, until they are judged again.
INSERT INTO cluster (conclusion, kind, severity, list_rank, strength, secrecy, secret, document,
  number, issuing_body, size, platforms, first_posted_at, last_posted_at, waiting_since, flood,
  face, state, waits, is_open, version)
SELECT 'finding ' || id, kind, severity, list_rank, strength, secrecy,
  CASE WHEN secrecy <> 'NONE' OR severity = 'CRITICAL' THEN 1 ELSE 0 END, COALESCE(document, ''),
  LOWER(COALESCE(number, '')), '', 1, ' ' || platform || ' ', posted_at, posted_at, posted_at, 0,
  id, 'NEW', 0, 1, 0
FROM finding WHERE kind IN ('LEAK', 'ALTERED', 'SUSPECTED') ORDER BY posted_at, id;
CREATE INDEX cluster_face ON cluster (face);
UPDATE finding SET cluster = (SELECT c.id FROM cluster c WHERE c.face = finding.id)
WHERE kind IN ('LEAK', 'ALTERED', 'SUSPECTED');
DROP INDEX cluster_face;
