-- What a figure was when its edition went to the archive: the one that its pages show from then on.
ALTER TABLE figure_snapshot ADD COLUMN at_archive BOOLEAN NOT NULL DEFAULT FALSE;
