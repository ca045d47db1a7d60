CREATE TABLE `conflicts` (
	`id` text PRIMARY KEY NOT NULL,
	`quote_id` text NOT NULL,
	`kind` text NOT NULL,
	`revision` integer NOT NULL,
	`at` text NOT NULL,
	`decided_at` text,
	FOREIGN KEY (`quote_id`) REFERENCES `quotes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conflicts_of` ON `conflicts` (`quote_id`,`kind`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`action` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`reason` text,
	`before` text,
	`after` text,
	`speaker_id` text,
	`undoes` text,
	`undone_by` text,
	`article_id` text
);
--> statement-breakpoint
CREATE INDEX `corrections_subject` ON `corrections` (`subject_kind`,`subject_id`,`id`);--> statement-breakpoint
CREATE INDEX `corrections_speaker` ON `corrections` (`speaker_id`) WHERE "corrections"."speaker_id" is not null;--> statement-breakpoint
CREATE INDEX `corrections_article` ON `corrections` (`article_id`) WHERE "corrections"."article_id" is not null;--> statement-breakpoint
CREATE TABLE `speakers_apart` (
	`speaker_a` text NOT NULL,
	`speaker_b` text NOT NULL,
	`correction_id` text NOT NULL,
	PRIMARY KEY(`speaker_a`, `speaker_b`),
	FOREIGN KEY (`speaker_a`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speaker_b`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `speakers_apart_b` ON `speakers_apart` (`speaker_b`);--> statement-breakpoint
ALTER TABLE `appearances` ADD `pinned_to` text REFERENCES speakers(id);--> statement-breakpoint
ALTER TABLE `appearances` ADD `is_entered` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `appearances_pinned` ON `appearances` (`pinned_to`) WHERE "appearances"."pinned_to" is not null;--> statement-breakpoint
ALTER TABLE `articles` ADD `engine` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `articles_engine` ON `articles` (`engine`,`id`);--> statement-breakpoint
ALTER TABLE `quotes` ADD `status` text DEFAULT 'shown' NOT NULL;--> statement-breakpoint
ALTER TABLE `quotes` ADD `revision` integer;--> statement-breakpoint
ALTER TABLE `quotes` ADD `found` text;--> statement-breakpoint
ALTER TABLE `quotes` ADD `engine` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `quotes_hidden` ON `quotes` (`id`) WHERE "quotes"."status" <> 'shown';--> statement-breakpoint
ALTER TABLE `speakers` ADD `edits` text;--> statement-breakpoint
-- A correction is written once. What may be set later: that it was taken back; and what tells of an article's text goes
-- with the article.
CREATE TRIGGER `corrections_kept` BEFORE UPDATE ON `corrections`
WHEN NEW.`id` IS NOT OLD.`id` OR NEW.`subject_kind` IS NOT OLD.`subject_kind` OR NEW.`subject_id` IS NOT OLD.`subject_id`
  OR NEW.`action` IS NOT OLD.`action` OR NEW.`by` IS NOT OLD.`by` OR NEW.`at` IS NOT OLD.`at`
  OR NEW.`speaker_id` IS NOT OLD.`speaker_id` OR NEW.`undoes` IS NOT OLD.`undoes` OR NEW.`article_id` IS NOT OLD.`article_id`
  OR (OLD.`undone_by` IS NOT NULL AND NEW.`undone_by` IS NOT OLD.`undone_by`)
  OR (NEW.`before` IS NOT NULL AND NEW.`before` IS NOT OLD.`before`)
  OR (NEW.`after` IS NOT NULL AND NEW.`after` IS NOT OLD.`after`)
  OR (NEW.`reason` IS NOT NULL AND NEW.`reason` IS NOT OLD.`reason`)
BEGIN
  SELECT RAISE(ABORT, 'corrections are never rewritten');
END;
--> statement-breakpoint
CREATE TRIGGER `corrections_never_deleted` BEFORE DELETE ON `corrections` BEGIN
  SELECT RAISE(ABORT, 'corrections are never deleted');
END;
