-- Whom the words of a letter name besides the one written to: ids of persons with blanks between, so that an erasure takes
-- their names out of these letters and of no others.
ALTER TABLE mail ADD COLUMN names TEXT;
