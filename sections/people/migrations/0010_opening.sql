-- The words of an edition's theme, which things carry; and figures as they stood when somebody fixed them.
ALTER TABLE forum ADD COLUMN tracks TEXT NOT NULL DEFAULT '[]';
ALTER TABLE forum ADD COLUMN country TEXT;
CREATE TABLE figure_snapshot (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  name TEXT NOT NULL,
  as_of BIGINT NOT NULL,
  value BIGINT NOT NULL,
  cells TEXT NOT NULL,
  by_person TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (forum_id, name, as_of)
);
