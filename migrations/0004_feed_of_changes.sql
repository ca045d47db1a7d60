-- What the columns and tables of the migration before hold for what is stored already. The functions are
-- this program's own, given to SQLite by its migrator (sql-functions.ts).
UPDATE `articles` SET `url_key` = onrecord_url_key(`url`), `notices` = onrecord_notices(`text`);
--> statement-breakpoint
UPDATE `article_revisions` SET `notices` = onrecord_notices(`text`);
--> statement-breakpoint
UPDATE `quotes` SET `words_hash` = onrecord_words_hash(
  (SELECT `text` FROM `articles` WHERE `articles`.`id` = `quotes`.`article_id`), `content`);
--> statement-breakpoint
INSERT INTO `outlet_names` (`outlet_id`, `name_key`, `bare_key`, `name`)
SELECT `id`, `name_key`, CASE WHEN `name_key` LIKE 'the %' THEN substr(`name_key`, 5) ELSE `name_key` END, `name`
FROM `outlets`;
--> statement-breakpoint
INSERT INTO `text_numbers` (`article_id`) SELECT `id` FROM `articles` ORDER BY `id`;
--> statement-breakpoint
INSERT OR IGNORE INTO `text_bands` (`band`, `number`)
SELECT `bands`.`value`, `text_numbers`.`number`
FROM `text_numbers` JOIN `articles` ON `articles`.`id` = `text_numbers`.`article_id`,
  json_each(onrecord_text_bands(`articles`.`text`)) AS `bands`;
--> statement-breakpoint
-- The feed of changes. `seq` grows with every change, inside the transaction that makes it: SQLite has one
-- writer at a time, so the order of `seq` is the order in which changes became visible.
INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
SELECT row_number() OVER (ORDER BY `place`, `id`), `kind`, `id`, row_number() OVER (ORDER BY `place`, `id`) FROM (
  SELECT 1 AS `place`, 'outlet' AS `kind`, `id` FROM `outlets` UNION ALL
  SELECT 2, 'article', `id` FROM `articles` UNION ALL
  SELECT 3, 'speaker', `id` FROM `speakers` UNION ALL
  SELECT 4, 'quote', `id` FROM `quotes`);
--> statement-breakpoint
CREATE TRIGGER `outlets_added` AFTER INSERT ON `outlets` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'outlet', NEW.`id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `outlets_changed` AFTER UPDATE OF `name` ON `outlets` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'outlet', NEW.`id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `outlets_removed` AFTER DELETE ON `outlets` BEGIN
  UPDATE `changes` SET `is_removed` = 1, `seq` = (SELECT max(`seq`) + 1 FROM `changes`)
  WHERE `kind` = 'outlet' AND `id` = OLD.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `articles_added` AFTER INSERT ON `articles` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'article', NEW.`id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `articles_changed` AFTER UPDATE OF `page_id`, `revision`, `external_id`, `outlet_id`, `headline`, `byline`, `dateline`, `url`, `published_at`, `precision`, `kind`, `language`, `text`, `retrieved_at` ON `articles` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'article', NEW.`id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `articles_removed` AFTER DELETE ON `articles` BEGIN
  UPDATE `changes` SET `is_removed` = 1, `seq` = (SELECT max(`seq`) + 1 FROM `changes`)
  WHERE `kind` = 'article' AND `id` = OLD.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `speakers_added` AFTER INSERT ON `speakers` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'speaker', NEW.`id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `speakers_changed` AFTER UPDATE OF `name`, `kind` ON `speakers` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'speaker', NEW.`id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `speakers_removed` AFTER DELETE ON `speakers` BEGIN
  UPDATE `changes` SET `is_removed` = 1, `seq` = (SELECT max(`seq`) + 1 FROM `changes`)
  WHERE `kind` = 'speaker' AND `id` = OLD.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `quotes_added` AFTER INSERT ON `quotes` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'quote', NEW.`id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `quotes_changed` AFTER UPDATE ON `quotes` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'quote', NEW.`id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `quotes_removed` AFTER DELETE ON `quotes` BEGIN
  UPDATE `changes` SET `is_removed` = 1, `seq` = (SELECT max(`seq`) + 1 FROM `changes`)
  WHERE `kind` = 'quote' AND `id` = OLD.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `outlet_names_added` AFTER INSERT ON `outlet_names` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'outlet', NEW.`outlet_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `outlet_names_changed` AFTER UPDATE ON `outlet_names` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'outlet', OLD.`outlet_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE EXISTS (SELECT 1 FROM `outlets` WHERE `id` = OLD.`outlet_id`)
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'outlet', NEW.`outlet_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `outlet_names_removed` AFTER DELETE ON `outlet_names` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'outlet', OLD.`outlet_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE EXISTS (SELECT 1 FROM `outlets` WHERE `id` = OLD.`outlet_id`)
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `outlet_domains_added` AFTER INSERT ON `outlet_domains` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'outlet', NEW.`outlet_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `outlet_domains_changed` AFTER UPDATE ON `outlet_domains` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'outlet', OLD.`outlet_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE EXISTS (SELECT 1 FROM `outlets` WHERE `id` = OLD.`outlet_id`)
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'outlet', NEW.`outlet_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `outlet_domains_removed` AFTER DELETE ON `outlet_domains` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'outlet', OLD.`outlet_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE EXISTS (SELECT 1 FROM `outlets` WHERE `id` = OLD.`outlet_id`)
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `outlet_redirects_added` AFTER INSERT ON `outlet_redirects` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'outlet', NEW.`outlet_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `outlet_redirects_changed` AFTER UPDATE ON `outlet_redirects` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'outlet', OLD.`outlet_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE EXISTS (SELECT 1 FROM `outlets` WHERE `id` = OLD.`outlet_id`)
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'outlet', NEW.`outlet_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `outlet_redirects_removed` AFTER DELETE ON `outlet_redirects` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'outlet', OLD.`outlet_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE EXISTS (SELECT 1 FROM `outlets` WHERE `id` = OLD.`outlet_id`)
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `speaker_aliases_added` AFTER INSERT ON `speaker_aliases` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'speaker', NEW.`speaker_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `speaker_aliases_changed` AFTER UPDATE ON `speaker_aliases` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'speaker', OLD.`speaker_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE EXISTS (SELECT 1 FROM `speakers` WHERE `id` = OLD.`speaker_id`)
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'speaker', NEW.`speaker_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `speaker_aliases_removed` AFTER DELETE ON `speaker_aliases` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'speaker', OLD.`speaker_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE EXISTS (SELECT 1 FROM `speakers` WHERE `id` = OLD.`speaker_id`)
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `speaker_roles_added` AFTER INSERT ON `speaker_roles` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'speaker', NEW.`speaker_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `speaker_roles_changed` AFTER UPDATE ON `speaker_roles` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'speaker', OLD.`speaker_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE EXISTS (SELECT 1 FROM `speakers` WHERE `id` = OLD.`speaker_id`)
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'speaker', NEW.`speaker_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `speaker_roles_removed` AFTER DELETE ON `speaker_roles` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'speaker', OLD.`speaker_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE EXISTS (SELECT 1 FROM `speakers` WHERE `id` = OLD.`speaker_id`)
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `quote_speakers_added` AFTER INSERT ON `quote_speakers` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'quote', NEW.`quote_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `quote_speakers_changed` AFTER UPDATE ON `quote_speakers` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'quote', OLD.`quote_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE EXISTS (SELECT 1 FROM `quotes` WHERE `id` = OLD.`quote_id`)
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'quote', NEW.`quote_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
--> statement-breakpoint
CREATE TRIGGER `quote_speakers_removed` AFTER DELETE ON `quote_speakers` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'quote', OLD.`quote_id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE EXISTS (SELECT 1 FROM `quotes` WHERE `id` = OLD.`quote_id`)
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
