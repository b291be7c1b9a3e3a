-- Ties between organisations: one end says them, the other confirms or contests. Only confirmed ones are shown in public.
CREATE TABLE tie (
  id TEXT NOT NULL PRIMARY KEY,
  from_id TEXT NOT NULL REFERENCES organisation (id),
  to_id TEXT NOT NULL REFERENCES organisation (id),
  kind TEXT NOT NULL,
  source TEXT NOT NULL,
  since TEXT,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT,
  answered_at BIGINT,
  answered_by TEXT,
  UNIQUE (from_id, to_id, kind)
);
CREATE INDEX tie_to ON tie (to_id);
CREATE INDEX tie_maker ON tie (made_by);
CREATE INDEX tie_answerer ON tie (answered_by);
