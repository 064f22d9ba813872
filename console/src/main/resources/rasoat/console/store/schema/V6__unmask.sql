-- Who sees the pictures of which finding clear, until when, and what for.
CREATE TABLE unmasking (
  account  BIGINT  NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  finding  ${text} NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
  until_ms BIGINT  NOT NULL, -- milliseconds since 1970-01-01 UTC
  reason   ${text} NOT NULL,
  PRIMARY KEY (account, finding)
);

-- Which of them were looked at since, each written once into the audit trail.
CREATE TABLE unmasking_seen (
  account BIGINT  NOT NULL,
  finding ${text} NOT NULL,
  place   INTEGER NOT NULL, -- of the picture in the finding, from 0
  PRIMARY KEY (account, finding, place),
  FOREIGN KEY (account, finding) REFERENCES unmasking (account, finding) ON DELETE CASCADE
);

-- Opening what bears a secrecy level takes two persons.
CREATE TABLE opening (
  finding     ${text} NOT NULL PRIMARY KEY REFERENCES finding (id) ON DELETE CASCADE,
  asked_by    BIGINT  NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  approved_by BIGINT  REFERENCES account (id) ON DELETE CASCADE, -- null: nobody yet
  until_ms    BIGINT  NOT NULL
);
