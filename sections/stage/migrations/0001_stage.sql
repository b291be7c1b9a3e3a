-- What the audience of a session, or of one item of it, is shown from afar. `shown` is what they see; `problem` says why the
-- live picture was left, and `left_at` when. `revision` counts the switches, `content` the changes of what can be shown.
CREATE TABLE stage_broadcast (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  code TEXT NOT NULL,
  session_id TEXT NOT NULL,
  item_id TEXT,
  shown TEXT NOT NULL,
  problem TEXT,
  left_at BIGINT,
  slates TEXT NOT NULL,
  slate_file TEXT,
  revision BIGINT NOT NULL,
  content BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, id),
  UNIQUE (forum_id, code)
);
CREATE INDEX stage_broadcast_session ON stage_broadcast (forum_id, session_id);
CREATE INDEX stage_broadcast_shown ON stage_broadcast (shown);
-- Where pictures and sound come from, one row for each language: an address elsewhere, or a file kept here.
CREATE TABLE stage_source (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  id TEXT NOT NULL,
  broadcast_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  form TEXT NOT NULL,
  language TEXT NOT NULL,
  address TEXT,
  file_id TEXT,
  position BIGINT NOT NULL,
  PRIMARY KEY (forum_id, id)
);
CREATE INDEX stage_source_broadcast ON stage_source (forum_id, broadcast_id, position);
-- Captions of a recording in one language, as WebVTT written anew from what was read.
CREATE TABLE stage_captions (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  broadcast_id TEXT NOT NULL,
  language TEXT NOT NULL,
  cues BIGINT NOT NULL,
  text TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (forum_id, broadcast_id, language)
);
