-- Pages that agencies registered as their own (requirements R12, R13). Days as 2025-07-01, empty: unknown.
CREATE TABLE official_page (
  id          ${identity},
  office      ${text} NOT NULL, -- whose it is; empty for no known one
  agency      ${text} NOT NULL,
  level       ${text} NOT NULL, -- central, province, commune; empty: unknown
  province    ${text} NOT NULL,
  platform    ${text} NOT NULL, -- empty: only the site is known, or nothing
  platform_id ${text} NOT NULL, -- empty: unknown
  name        ${text} NOT NULL,
  url         ${text} NOT NULL,
  domain      ${text} NOT NULL,
  tick        ${text} NOT NULL,
  verified_on ${text} NOT NULL, -- the day the tick was seen or given
  contact     ${text} NOT NULL,
  officer     ${text} NOT NULL,
  valid_from  ${text} NOT NULL, -- empty: always was
  valid_to    ${text} NOT NULL, -- the last day; empty: still is
  avatar      ${text} NOT NULL, -- perceptual hash, 64 hexadecimal digits
  -- Worked out of the above with each change.
  standing    ${text} NOT NULL, -- as it is while the agency exists
  folded      ${text} NOT NULL, -- the agency as names of offices are compared
  sought      ${text} NOT NULL, -- what a search looks at, without case and diacritics
  created_at  BIGINT  NOT NULL,
  created_by  ${text} NOT NULL,
  changed_at  BIGINT  NOT NULL,
  version     BIGINT  NOT NULL
);
CREATE UNIQUE INDEX official_page_known ON official_page (platform, platform_id) WHERE platform_id <> '';
CREATE INDEX official_page_by_agency ON official_page (agency, id);
CREATE INDEX official_page_of ON official_page (folded, id);

-- What happened to an official page, field by field. Rows are added, and go with the page alone.
CREATE TABLE official_page_change (
  page    BIGINT  NOT NULL REFERENCES official_page (id) ON DELETE CASCADE,
  version BIGINT  NOT NULL, -- that it led to
  place   INTEGER NOT NULL, -- within that version, from 0
  at_ms   BIGINT  NOT NULL,
  by_whom ${text} NOT NULL,
  field   ${text} NOT NULL, -- as columns of a file are called, or office; empty: it was registered
  was     ${text} NOT NULL,
  became  ${text} NOT NULL,
  PRIMARY KEY (page, version, place)
);

-- Pages somebody looked at and lets be, each until a day. Rows stay when it is over.
CREATE TABLE allowed_page (
  id          ${identity},
  office      ${text} NOT NULL, -- of whoever let it be; empty: the whole installation
  platform    ${text} NOT NULL,
  platform_id ${text} NOT NULL,
  url         ${text} NOT NULL,
  name        ${text} NOT NULL,
  reason      ${text} NOT NULL,
  note        ${text} NOT NULL,
  until_day   ${text} NOT NULL, -- the last day
  created_at  BIGINT  NOT NULL,
  created_by  ${text} NOT NULL,
  ended_at    BIGINT  NOT NULL, -- 0: not ended before its last day
  ended_by    ${text} NOT NULL
);
CREATE INDEX allowed_page_until ON allowed_page (until_day, id);
