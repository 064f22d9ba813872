-- Sources that people set in the console. What is remembered of visits to them stands in source, as of all others.
CREATE TABLE kept_source (
  id ${text} NOT NULL PRIMARY KEY,
  is_on INTEGER NOT NULL, -- 0: not visited
  keys_json ${text} NOT NULL -- JSON: the other keys of a source, as the settings file has them
);
