-- Who did what. Entries are added, never changed; each is chained to the one before it by hash.
CREATE TABLE audit_entry (
  number   INTEGER NOT NULL PRIMARY KEY, -- 1, 2, 3 ..., none left out
  at_ms    BIGINT  NOT NULL,             -- milliseconds since 1970-01-01 UTC
  account  ${text} NOT NULL,             -- empty: the system itself
  action   ${text} NOT NULL,
  subject  ${text} NOT NULL,
  details  ${text} NOT NULL,             -- JSON, keys in order
  previous ${text} NOT NULL,             -- the hash of the entry before it
  hash     ${text} NOT NULL
);
-- A page is one walk along one of these, whatever is asked for.
CREATE INDEX audit_entry_at ON audit_entry (at_ms, number);
CREATE INDEX audit_entry_of_account ON audit_entry (account, at_ms, number);
CREATE INDEX audit_entry_of_action ON audit_entry (action, at_ms, number);
CREATE INDEX audit_entry_of_both ON audit_entry (account, action, at_ms, number);
CREATE INDEX audit_entry_about ON audit_entry (subject, at_ms, number);

-- The last entry: one row, changed with every entry, so that two writers never take one number.
CREATE TABLE audit_head (
  id     INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  number INTEGER NOT NULL,
  hash   ${text} NOT NULL
);
INSERT INTO audit_head (id, number, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
