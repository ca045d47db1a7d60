-- To whom, through what and by which outlet first, as `GET /v1/quotes?venue=` looks it up (quote-filter.ts writes the same expression).
CREATE INDEX `quotes_venue` ON `quotes` (coalesce(`said_to`, '') || ' ' || coalesce(`medium`, '') || ' ' || coalesce(`via`, ''))
  WHERE `said_to` IS NOT NULL OR `medium` IS NOT NULL OR `via` IS NOT NULL;
