CREATE TABLE account (
  id             ${identity},
  name           ${text} NOT NULL UNIQUE, -- as signed in with, lower case
  full_name      ${text} NOT NULL,
  roles          ${text} NOT NULL, -- names, separated by commas
  cleared        INTEGER NOT NULL, -- 1: may decide on what bears a secrecy level
  office         ${text},          -- sees what concerns it alone; null: the whole installation
  state          ${text} NOT NULL,
  state_reason   ${text} NOT NULL,
  password       ${text} NOT NULL, -- Argon2id; empty: signs in elsewhere
  password_at    BIGINT  NOT NULL, -- 0: to be changed at once
  second_factor  ${text} NOT NULL, -- Base32; empty: not set up yet
  factor_step    BIGINT  NOT NULL, -- of the last code that was taken
  failures       INTEGER NOT NULL, -- since the last time it signed in
  locked_until   BIGINT  NOT NULL,
  created_at     BIGINT  NOT NULL,
  signed_in_at   BIGINT  NOT NULL, -- 0: never
  reviewed_at    BIGINT  NOT NULL, -- when somebody last said that it is still needed
  version        BIGINT  NOT NULL  -- counts changes of what it may do; its sessions end with each
);

-- Passwords an account had before, so that none comes back at once.
CREATE TABLE account_password (
  account  BIGINT  NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  password ${text} NOT NULL,
  until_ms BIGINT  NOT NULL,
  PRIMARY KEY (account, until_ms)
);
