-- What the planner can take: interpreters and their hours, waking hours, closed places, tables held back.
ALTER TABLE meeting_slot ADD COLUMN remote_only BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE plan_meeting ADD COLUMN interpreter_id TEXT;
ALTER TABLE meeting ADD COLUMN interpreter_id TEXT;
CREATE TABLE meeting_interpreter (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  person_id TEXT,
  name TEXT NOT NULL,
  languages TEXT NOT NULL,
  PRIMARY KEY (forum_id, id)
);
CREATE INDEX meeting_interpreter_person ON meeting_interpreter (person_id);
CREATE TABLE interpreter_away (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  interpreter_id TEXT NOT NULL,
  slot BIGINT NOT NULL,
  PRIMARY KEY (forum_id, interpreter_id, slot)
);
CREATE TABLE place_closed (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  place_id TEXT NOT NULL,
  slot BIGINT NOT NULL,
  PRIMARY KEY (forum_id, place_id, slot)
);
-- When somebody who takes part from elsewhere is awake, in minutes of the day of their zone, and whether what they starred
-- stays free.
CREATE TABLE meeting_habit (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  person_id TEXT NOT NULL,
  zone TEXT NOT NULL,
  wakes BIGINT NOT NULL,
  sleeps BIGINT NOT NULL,
  starred BOOLEAN NOT NULL,
  PRIMARY KEY (forum_id, person_id)
);
CREATE INDEX meeting_habit_person ON meeting_habit (person_id);
CREATE TABLE meeting_spare (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  percent BIGINT NOT NULL,
  PRIMARY KEY (forum_id)
);
-- What holding back so many tables would cost, as last weighed.
CREATE TABLE spare_trial (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  percent BIGINT NOT NULL,
  tables BIGINT NOT NULL,
  wanted BIGINT NOT NULL,
  placed BIGINT NOT NULL,
  objective BIGINT NOT NULL,
  bound BIGINT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, percent)
);
