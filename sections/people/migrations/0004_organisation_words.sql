-- A word of a name is forgotten by the word, so its index by organisation is not needed; lists of a country go by
-- organisation_sorted_country. Both cost a large import more than they gave.
DROP INDEX organisation_word_of;
DROP INDEX organisation_country;
