-- Pages that speak for an authority, or seem to: what was seen of each, and what people said of it.
CREATE TABLE suspect_page (
  id            ${identity},
  platform      ${text} NOT NULL, -- empty: unknown
  name          ${text} NOT NULL, -- as shown when last seen
  page          ${text} NOT NULL, -- JSON: all that anybody can see of it
  verdict       ${text} NOT NULL, -- JSON: what it was found to be, with the evidence
  claims        ${text} NOT NULL, -- the agency it claims to be; empty: none
  claims_folded ${text} NOT NULL, -- as in office_name
  words         ${text} NOT NULL, -- name, claimed agency and address, folded, to look for
  harms         ${text} NOT NULL, -- names, a blank before and after each
  flagged       INTEGER NOT NULL, -- 1: a person must see it
  origin        ${text} NOT NULL, -- how it first came here
  reference     ${text} NOT NULL, -- the post, search, list or tip it came by
  first_seen    BIGINT  NOT NULL,
  last_seen     BIGINT  NOT NULL, -- when it was last there
  next_look     BIGINT  NOT NULL, -- when it is due to be looked at again
  standing      ${text} NOT NULL, -- UP, RENAMED, UNREACHABLE, GONE
  state         ${text} NOT NULL, -- what people said
  analysis      ${text} NOT NULL, -- JSON: what people wrote of it (requirement R15)
  version       BIGINT  NOT NULL, -- counts what people did to it
  -- Worked out of the above with each change, for the queue.
  listed        INTEGER NOT NULL, -- 1: stands in the queue
  list_rank     INTEGER NOT NULL, -- 0: nobody decided yet
  list_light    INTEGER NOT NULL, -- the smaller, the graver
  due_at        BIGINT            -- the nearest clock that runs; null: none does
);
-- A page of the queue is one walk along one of these.
CREATE INDEX suspect_page_open ON suspect_page (listed, list_rank, list_light, first_seen, id);
CREATE INDEX suspect_page_in_state ON suspect_page (state, list_rank, list_light, first_seen, id);
CREATE INDEX suspect_page_due ON suspect_page (next_look, id);

-- What a page is known by: its id on a platform, its address; its name where nothing else is known.
CREATE TABLE suspect_key (
  known_by ${text} NOT NULL PRIMARY KEY,
  suspect  BIGINT  NOT NULL REFERENCES suspect_page (id)
);
CREATE INDEX suspect_key_of ON suspect_key (suspect);

-- How it stood whenever that changed, and whenever it was looked at again. Rows are added.
CREATE TABLE suspect_observation (
  id       ${identity},
  suspect  BIGINT  NOT NULL REFERENCES suspect_page (id),
  at_ms    BIGINT  NOT NULL,
  standing ${text} NOT NULL,
  name     ${text} NOT NULL, -- which it had then
  score    INTEGER NOT NULL, -- in thousandths
  account  ${text} NOT NULL, -- who saw it; empty: the program
  note     ${text} NOT NULL
);
CREATE INDEX suspect_observation_of ON suspect_observation (suspect, at_ms, id);

-- What people decided, in order; rows are added, never changed.
CREATE TABLE suspect_decision (
  id           ${identity},
  suspect      BIGINT  NOT NULL REFERENCES suspect_page (id),
  version      BIGINT  NOT NULL, -- of the page afterwards: two never make the same one
  act          ${text} NOT NULL,
  state        ${text} NOT NULL,
  state_before ${text} NOT NULL,
  reason       ${text} NOT NULL, -- empty: none of the list
  note         ${text} NOT NULL,
  account      ${text} NOT NULL,
  at_ms        BIGINT  NOT NULL,
  UNIQUE (suspect, version)
);

-- Whom it was reported to, and what came of it.
CREATE TABLE suspect_sending (
  id          ${identity},
  suspect     BIGINT  NOT NULL REFERENCES suspect_page (id),
  handover    BIGINT  NOT NULL, -- by which it was approved; 0 where nothing left this desk
  kind        ${text} NOT NULL, -- PA05, PLATFORM, AGENCY, CULTURE_DESK
  urgent      INTEGER NOT NULL,
  channel     ${text} NOT NULL,
  receiver    ${text} NOT NULL,
  sent_at     BIGINT  NOT NULL,
  account     ${text} NOT NULL, -- who noted it
  answer      ${text} NOT NULL,
  answered_at BIGINT  NOT NULL, -- 0: not yet
  met_at      BIGINT  NOT NULL  -- when the page was found gone; 0: not yet
);
CREATE INDEX suspect_sending_of ON suspect_sending (suspect, sent_at, id);

-- An agency's own page lost, faked or abused (requirement R16).
CREATE TABLE account_incident (
  id               ${identity},
  agency           ${text} NOT NULL,
  agency_folded    ${text} NOT NULL, -- as in office_name
  platform         ${text} NOT NULL,
  name             ${text} NOT NULL,
  address          ${text} NOT NULL,
  kind             ${text} NOT NULL, -- LOST, FAKED, ABUSED
  noticed_at       BIGINT  NOT NULL,
  authority        ${text} NOT NULL, -- who was told
  authority_at     BIGINT  NOT NULL, -- 0: not yet
  provider         ${text} NOT NULL,
  provider_at      BIGINT  NOT NULL, -- 0: not yet
  ended_at         BIGINT  NOT NULL, -- 0: not yet
  note             ${text} NOT NULL,
  suspect          BIGINT  NOT NULL, -- the page it is about; 0: none of the queue
  account          ${text} NOT NULL, -- who wrote last
  version          BIGINT  NOT NULL
);
CREATE INDEX account_incident_open ON account_incident (ended_at, noticed_at, id);

ALTER TABLE handover ADD COLUMN suspect BIGINT NOT NULL DEFAULT 0; -- the page it is about; 0: none
CREATE INDEX handover_of_suspect ON handover (suspect, id) WHERE suspect <> 0;
