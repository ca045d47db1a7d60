ALTER TABLE `articles` ADD `published_basis` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `updated_at` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `entries` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
DROP TRIGGER `articles_changed`;
--> statement-breakpoint
CREATE TRIGGER `articles_changed` AFTER UPDATE OF `page_id`, `revision`, `external_id`, `outlet_id`, `headline`, `byline`, `dateline`, `url`, `published_at`, `precision`, `kind`, `language`, `text`, `retrieved_at`, `published_basis`, `updated_at`, `entries` ON `articles` BEGIN
  INSERT INTO `changes` (`seq`, `kind`, `id`, `first_seq`)
  SELECT (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`), 'article', NEW.`id`, (SELECT coalesce(max(`seq`), 0) + 1 FROM `changes`)
  WHERE true
  ON CONFLICT (`kind`, `id`) DO UPDATE SET `seq` = excluded.`seq`, `is_removed` = 0,
    `first_seq` = CASE WHEN `is_removed` THEN excluded.`seq` ELSE `first_seq` END;
END;
