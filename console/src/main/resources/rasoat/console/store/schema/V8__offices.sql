-- Offices: who issues documents here, and who answers for a leak (requirement R25).
CREATE TABLE office (
  id         ${text} NOT NULL PRIMARY KEY, -- as accounts name it
  name       ${text} NOT NULL, -- as it stands on documents
  parent     ${text} NOT NULL, -- the agency above it
  place      ${text} NOT NULL, -- of the place and date line
  head_name  ${text} NOT NULL,
  head_title ${text} NOT NULL,
  contact    ${text} NOT NULL,
  valid_from ${text} NOT NULL, -- a day, 2025-07-01; empty: always was
  valid_to   ${text} NOT NULL, -- the last day; empty: still is
  names      ${text} NOT NULL  -- as written, one a line; folded ones are in office_name
);

-- Groups that an office manages (requirements R2 to R4). Days as 2025-07-01, empty: never.
CREATE TABLE managed_group (
  id              ${identity},
  office          ${text} NOT NULL,
  platform        ${text} NOT NULL,
  name            ${text} NOT NULL,
  address         ${text} NOT NULL,
  owner_unit      ${text} NOT NULL,
  admins          ${text} NOT NULL, -- YES, NO, UNKNOWN: whether its administrators are known
  approval        ${text} NOT NULL, -- whether members are let in by approval
  members_checked ${text} NOT NULL,
  reviewed        ${text} NOT NULL,
  note            ${text} NOT NULL, -- what the last review found
  notice          ${text} NOT NULL, -- version of the rules that were announced in it
  notice_on       ${text} NOT NULL
);
CREATE INDEX managed_group_of ON managed_group (office, reviewed, id);

-- Self-inspection (requirement R24): one sheet for an office and a half-year, such as 2026-2.
CREATE TABLE checklist_answer (
  office   ${text} NOT NULL,
  period   ${text} NOT NULL,
  question ${text} NOT NULL,
  answer   ${text} NOT NULL,
  note     ${text} NOT NULL,
  account  ${text} NOT NULL, -- who said so last
  at_ms    BIGINT  NOT NULL,
  PRIMARY KEY (office, period, question)
);

-- The rules were read by so many of a unit (requirement R41).
CREATE TABLE rules_read (
  office  ${text} NOT NULL,
  period  ${text} NOT NULL,
  unit    ${text} NOT NULL,
  readers INTEGER NOT NULL,
  staff   INTEGER NOT NULL,
  read_on ${text} NOT NULL, -- a day
  account ${text} NOT NULL,
  at_ms   BIGINT  NOT NULL,
  PRIMARY KEY (office, period, unit)
);

-- Which findings show a document.
CREATE INDEX finding_of_document ON finding (document, posted_at) WHERE document IS NOT NULL;
