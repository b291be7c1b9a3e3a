-- What each company counted as when a release was made, as JSON: a company that counts elsewhere later must not be what two
-- releases differ by. Empty in releases of before.
ALTER TABLE zone_release ADD COLUMN classified TEXT NOT NULL DEFAULT '';
