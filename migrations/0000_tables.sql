CREATE TABLE `article_revisions` (
	`article_id` text NOT NULL,
	`revision` integer NOT NULL,
	`page_id` text NOT NULL,
	`headline` text,
	`published_at` text,
	`precision` text NOT NULL,
	`text` text NOT NULL,
	`sha256` text NOT NULL,
	`page_start` integer NOT NULL,
	`retrieved_at` text NOT NULL,
	PRIMARY KEY(`article_id`, `revision`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_revisions_page` ON `article_revisions` (`page_id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`page_id` text NOT NULL,
	`revision` integer NOT NULL,
	`external_id` text,
	`outlet_id` text,
	`headline` text,
	`byline` text,
	`dateline` text,
	`url` text,
	`published_at` text,
	`precision` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`sha256` text NOT NULL,
	`page_start` integer NOT NULL,
	`retrieved_at` text NOT NULL,
	FOREIGN KEY (`page_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`outlet_id`) REFERENCES `outlets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_external_id` ON `articles` (`external_id`) WHERE "articles"."external_id" is not null;--> statement-breakpoint
CREATE INDEX `articles_url` ON `articles` (`url`);--> statement-breakpoint
CREATE INDEX `articles_sha256` ON `articles` (`sha256`);--> statement-breakpoint
CREATE INDEX `articles_outlet` ON `articles` (`outlet_id`,`published_at`);--> statement-breakpoint
CREATE INDEX `articles_published_at` ON `articles` (`published_at`);--> statement-breakpoint
CREATE INDEX `articles_page` ON `articles` (`page_id`);--> statement-breakpoint
CREATE TABLE `outlets` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outlets_name_key` ON `outlets` (`name_key`);--> statement-breakpoint
CREATE TABLE `pages` (
	`id` text PRIMARY KEY NOT NULL,
	`body` blob NOT NULL,
	`media_type` text NOT NULL,
	`external_id` text,
	`url` text,
	`retrieved_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `quote_speakers` (
	`quote_id` text NOT NULL,
	`position` integer NOT NULL,
	`speaker_id` text,
	`description` text,
	`kind` text NOT NULL,
	`role` text,
	`mention` text,
	`link_confidence` real NOT NULL,
	PRIMARY KEY(`quote_id`, `position`),
	FOREIGN KEY (`quote_id`) REFERENCES `quotes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speaker_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `quote_speakers_speaker` ON `quote_speakers` (`speaker_id`,`quote_id`);--> statement-breakpoint
CREATE TABLE `quotes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`article_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`type` text NOT NULL,
	`speech_act` text NOT NULL,
	`content` text NOT NULL,
	`quoted` text NOT NULL,
	`cue` text,
	`said_to` text,
	`medium` text,
	`via` text,
	`said_on_date` text,
	`said_on_precision` text,
	`said_on_basis` text,
	`confidence` real NOT NULL,
	`rule` text NOT NULL,
	`within` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`within`) REFERENCES `quotes`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quotes_id` ON `quotes` (`id`);--> statement-breakpoint
CREATE INDEX `quotes_article` ON `quotes` (`article_id`,`ordinal`);--> statement-breakpoint
CREATE INDEX `quotes_within` ON `quotes` (`within`);--> statement-breakpoint
CREATE TABLE `speaker_aliases` (
	`speaker_id` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`sound_key` text NOT NULL,
	PRIMARY KEY(`speaker_id`, `name`),
	FOREIGN KEY (`speaker_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `speaker_aliases_name_key` ON `speaker_aliases` (`name_key`);--> statement-breakpoint
CREATE INDEX `speaker_aliases_sound_key` ON `speaker_aliases` (`sound_key`);--> statement-breakpoint
CREATE TABLE `speaker_roles` (
	`speaker_id` text NOT NULL,
	`article_id` text NOT NULL,
	`role` text NOT NULL,
	`seen_at` text NOT NULL,
	PRIMARY KEY(`speaker_id`, `article_id`, `role`),
	FOREIGN KEY (`speaker_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `speaker_roles_newest` ON `speaker_roles` (`speaker_id`,`seen_at`);--> statement-breakpoint
CREATE INDEX `speaker_roles_article` ON `speaker_roles` (`article_id`);--> statement-breakpoint
CREATE TABLE `speaker_words` (
	`word` text NOT NULL,
	`speaker_id` text NOT NULL,
	PRIMARY KEY(`word`, `speaker_id`),
	FOREIGN KEY (`speaker_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `speaker_words_speaker` ON `speaker_words` (`speaker_id`);--> statement-breakpoint
CREATE TABLE `speakers` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`kind` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `speakers_name_key` ON `speakers` (`name_key`,`id`);--> statement-breakpoint
CREATE TABLE `word_variants` (
	`variant` text NOT NULL,
	`word` text NOT NULL,
	PRIMARY KEY(`variant`, `word`)
);
