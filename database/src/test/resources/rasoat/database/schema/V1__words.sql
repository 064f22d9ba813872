CREATE TABLE word (
  number ${identity},
  word   ${text} NOT NULL UNIQUE
);
CREATE TABLE total (
  amount INTEGER NOT NULL
);
INSERT INTO total (amount) VALUES (0);
