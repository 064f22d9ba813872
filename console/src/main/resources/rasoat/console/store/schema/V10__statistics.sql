-- Figures of a period are one walk along these. Days are those of Vietnam, counted from 1970-01-01.
CREATE INDEX finding_found ON finding (((kept_at + 25200000) / 86400000), kind, strength);
CREATE INDEX finding_flagged_found
  ON finding (kept_at, strength, platform, post_group, issuing_body, document, cluster, posted_at)
  WHERE cluster IS NOT NULL;
CREATE INDEX decision_at ON decision (at_ms, act);
CREATE INDEX cluster_floods ON cluster (waiting_since) WHERE flood = 1;
