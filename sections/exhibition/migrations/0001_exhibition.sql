-- Presence at an edition: stands, who shows at them, and which offers are shown. Measures are decimetres from the hall's
-- corner.
CREATE TABLE stand (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  code TEXT NOT NULL,
  hall TEXT NOT NULL,
  x BIGINT NOT NULL,
  y BIGINT NOT NULL,
  w BIGINT NOT NULL,
  h BIGINT NOT NULL,
  PRIMARY KEY (forum_id, code)
);
CREATE TABLE exhibitor (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  stand_code TEXT NOT NULL,
  PRIMARY KEY (forum_id, organisation_id)
);
CREATE INDEX exhibitor_stand ON exhibitor (forum_id, stand_code);
CREATE INDEX exhibitor_organisation ON exhibitor (organisation_id);
CREATE TABLE exhibit (
  forum_id TEXT NOT NULL REFERENCES forum (id),
  listing_id TEXT NOT NULL REFERENCES listing (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  stand_code TEXT NOT NULL,
  name TEXT,
  first_shown_at BIGINT,
  PRIMARY KEY (forum_id, listing_id)
);
CREATE INDEX exhibit_stand ON exhibit (forum_id, stand_code);
CREATE INDEX exhibit_organisation ON exhibit (forum_id, organisation_id);
CREATE INDEX exhibit_listing ON exhibit (listing_id);
