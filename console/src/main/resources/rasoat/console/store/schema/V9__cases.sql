-- The last number given in each year: one row, changed with every case, so none is left out.
CREATE TABLE case_year (
  year INTEGER NOT NULL PRIMARY KEY,
  last INTEGER NOT NULL
);

CREATE TABLE case_file (
  number      ${text} NOT NULL PRIMARY KEY, -- year and serial, such as 2026-0001
  strength    ${text} NOT NULL,
  tier        ${text} NOT NULL,
  posted_at   BIGINT  NOT NULL, -- the first of its posts
  opened_at   BIGINT  NOT NULL,
  opened_by   ${text} NOT NULL,
  details     ${text} NOT NULL, -- JSON: what people fill in
  escalations ${text} NOT NULL, -- JSON
  closing     ${text} NOT NULL, -- JSON; empty while it is open
  version     BIGINT  NOT NULL,
  changed_at  BIGINT  NOT NULL,
  changed_by  ${text} NOT NULL,
  -- Worked out of the above with each change, for the board.
  office      ${text} NOT NULL, -- empty for no known one
  unit        ${text} NOT NULL,
  assignee    ${text} NOT NULL,
  due_at      BIGINT  NOT NULL, -- the nearest clock that is not met
  closed_at   BIGINT            -- null while it is open
);
CREATE INDEX case_file_due ON case_file (strength, closed_at, due_at, number);
CREATE INDEX case_file_of_office ON case_file (office, strength, closed_at, due_at, number);

CREATE TABLE case_finding (
  case_file ${text} NOT NULL REFERENCES case_file (number),
  place     INTEGER NOT NULL, -- in the order they were put in, from 0
  finding   ${text} NOT NULL,
  PRIMARY KEY (case_file, finding)
);
CREATE INDEX case_finding_of ON case_finding (finding, case_file);

-- What happened to a case. Rows are added, never changed.
CREATE TABLE case_event (
  case_file ${text} NOT NULL REFERENCES case_file (number),
  place     BIGINT  NOT NULL, -- the version it led to
  at_ms     BIGINT  NOT NULL,
  by_whom   ${text} NOT NULL,
  type      ${text} NOT NULL,
  changes   ${text} NOT NULL, -- JSON: what, from, to
  PRIMARY KEY (case_file, place)
);

CREATE TABLE contact (
  id      ${identity},
  kind    ${text} NOT NULL,
  name    ${text} NOT NULL,
  channel ${text} NOT NULL,
  address ${text} NOT NULL,
  office  ${text} NOT NULL, -- whose it is; empty for everybody's
  active  INTEGER NOT NULL,
  version BIGINT  NOT NULL
);

CREATE TABLE handover (
  id           ${identity},
  case_file    ${text} NOT NULL REFERENCES case_file (number),
  kind         ${text} NOT NULL,
  recipient    ${text} NOT NULL,
  reason       ${text} NOT NULL,
  text         ${text} NOT NULL, -- as drafted; empty where the program writes all of it
  requested_by ${text} NOT NULL,
  requested_at BIGINT  NOT NULL,
  state        ${text} NOT NULL,
  decided_by   ${text} NOT NULL,
  decided_at   BIGINT  NOT NULL, -- 0 until then
  refusal      ${text} NOT NULL,
  digest       ${text} NOT NULL, -- of the bytes that were approved
  delivered_at BIGINT  NOT NULL  -- 0: not sent by the program
);
CREATE INDEX handover_of ON handover (case_file, id);
CREATE INDEX handover_state ON handover (state, id);
