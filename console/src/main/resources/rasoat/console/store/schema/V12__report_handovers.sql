-- What leaves is about a case or about a periodic report; the case may be missing from now on.
DROP INDEX handover_of;
ALTER TABLE handover ADD COLUMN of_case ${text} REFERENCES case_file (number);
UPDATE handover SET of_case = case_file;
ALTER TABLE handover DROP COLUMN case_file;
ALTER TABLE handover RENAME COLUMN of_case TO case_file; -- null where it is about a report
ALTER TABLE handover ADD COLUMN report ${text} NOT NULL DEFAULT ''; -- its period, such as 2026-H1
ALTER TABLE handover ADD COLUMN office ${text} NOT NULL DEFAULT ''; -- of the report; empty for all
CREATE INDEX handover_of ON handover (case_file, id);
