-- Tries in which a host did not want to be asked.
ALTER TABLE unfinished ADD COLUMN rests INTEGER NOT NULL DEFAULT 0;
-- 1: the post went on without the pictures that it still waits for.
ALTER TABLE unfinished ADD COLUMN handed_on INTEGER NOT NULL DEFAULT 0;
