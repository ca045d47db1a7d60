-- The full-text index: one row a quote (rowid = quotes.seq), contentless because the text stands in articles.
-- `speaker` holds the ids of who said it as single tokens, so that speaker AND words meets inside MATCH.
CREATE VIRTUAL TABLE `quotes_fts` USING fts5(
  content, context, headline, speaker,
  content='', contentless_delete=1,
  tokenize='porter unicode61 remove_diacritics 2'
);
--> statement-breakpoint
-- Indexed terms with how many rows have them, and each place of a term.
CREATE VIRTUAL TABLE `quotes_fts_terms` USING fts5vocab(quotes_fts, row);
--> statement-breakpoint
CREATE VIRTUAL TABLE `quotes_fts_places` USING fts5vocab(quotes_fts, instance);
