-- Ways in for programs: each is of one account, and never does more than that account may.
CREATE TABLE api_token (
  id         ${identity},
  account    BIGINT  NOT NULL REFERENCES account (id),
  name       ${text} NOT NULL, -- what it is for, in words of its maker
  scopes     ${text} NOT NULL, -- names, separated by commas
  hash       ${text} NOT NULL UNIQUE, -- SHA-256 of the token, which is nowhere kept itself
  created_at BIGINT  NOT NULL,
  expires_at BIGINT  NOT NULL,
  used_at    BIGINT  NOT NULL, -- 0: never
  revoked_at BIGINT  NOT NULL  -- 0: not
);
CREATE INDEX api_token_of_account ON api_token (account);
