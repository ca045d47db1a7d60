CREATE TABLE `content_words` (
	`word` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `topic_edits` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`synonyms` text NOT NULL,
	`kinds` text NOT NULL,
	`parts` text NOT NULL,
	`is_removed` integer NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `quotes_confidence` ON `quotes` (`confidence`,`id`);