-- Captures that wait to be judged. Times are milliseconds since 1970-01-01 UTC.
CREATE TABLE queue_entry (
  -- A number never comes back: somebody may still hold a delivery of the entry that had it.
  number   ${identity},
  identity ${text} NOT NULL, -- a digest: what need not be taken in twice has the same
  capture  ${text} NOT NULL, -- JSON
  state    ${text} NOT NULL CHECK (state IN ('WAITING', 'UNDER_WAY', 'DEAD')),
  attempt  INTEGER NOT NULL, -- deliveries so far
  due_ms   BIGINT  NOT NULL, -- deliver it then; of one under way: its lease ends; of a dead one: it died
  reason   ${text} NOT NULL  -- of the last failure; empty when it never failed
);
CREATE INDEX queue_entry_due ON queue_entry (due_ms, number) WHERE state <> 'DEAD';
CREATE INDEX queue_entry_waiting ON queue_entry (identity) WHERE state = 'WAITING';
CREATE INDEX queue_entry_dead ON queue_entry (due_ms, number) WHERE state = 'DEAD';
