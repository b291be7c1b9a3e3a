-- Plans changed by hand: how often (so that two who change at once do not write over each other), from which plan one was
-- derived, each change with what it takes to undo it; and what each publication changed, kept for good.
ALTER TABLE meeting_plan ADD COLUMN revision BIGINT NOT NULL DEFAULT 0;
ALTER TABLE meeting_plan ADD COLUMN derived_from TEXT;
CREATE TABLE plan_change (
  forum_id TEXT NOT NULL,
  plan_id TEXT NOT NULL,
  number BIGINT NOT NULL,
  kind TEXT NOT NULL,
  request_id TEXT NOT NULL,
  steps TEXT NOT NULL,
  objective BIGINT NOT NULL,
  bound BIGINT NOT NULL,
  made_by TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  undone_by TEXT,
  undone_at BIGINT,
  PRIMARY KEY (forum_id, plan_id, number)
);
CREATE TABLE plan_version (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  number BIGINT NOT NULL,
  plan_id TEXT NOT NULL,
  note TEXT NOT NULL,
  published_by TEXT NOT NULL,
  published_at BIGINT NOT NULL,
  came BIGINT,
  moved BIGINT,
  went BIGINT,
  stayed BIGINT,
  PRIMARY KEY (forum_id, number)
);
CREATE UNIQUE INDEX plan_version_of ON plan_version (forum_id, plan_id);
CREATE TABLE plan_version_change (
  forum_id TEXT NOT NULL,
  number BIGINT NOT NULL,
  request_id TEXT NOT NULL,
  a_id TEXT NOT NULL,
  b_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  old_starts BIGINT,
  old_place TEXT,
  new_starts BIGINT,
  new_place TEXT,
  PRIMARY KEY (forum_id, number, request_id)
);
-- What was published before has its number; what it changed was not kept.
INSERT INTO plan_version (forum_id, number, plan_id, note, published_by, published_at)
SELECT forum_id, ROW_NUMBER() OVER (PARTITION BY forum_id ORDER BY published_at, id), id, '', made_by, published_at
FROM meeting_plan WHERE published_at IS NOT NULL;
