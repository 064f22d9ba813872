-- 1: the post went on without the pictures that it still waits for.
ALTER TABLE unfinished ADD COLUMN handed_on INTEGER NOT NULL DEFAULT 0;
