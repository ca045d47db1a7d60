CREATE TABLE `changes` (
	`seq` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`first_seq` integer NOT NULL,
	`is_removed` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `changes_of` ON `changes` (`kind`,`id`);--> statement-breakpoint
CREATE TABLE `outlet_domains` (
	`domain` text PRIMARY KEY NOT NULL,
	`outlet_id` text NOT NULL,
	FOREIGN KEY (`outlet_id`) REFERENCES `outlets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `outlet_domains_outlet` ON `outlet_domains` (`outlet_id`);--> statement-breakpoint
CREATE TABLE `outlet_names` (
	`outlet_id` text NOT NULL,
	`name_key` text NOT NULL,
	`bare_key` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`name_key`, `outlet_id`),
	FOREIGN KEY (`outlet_id`) REFERENCES `outlets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `outlet_names_bare_key` ON `outlet_names` (`bare_key`);--> statement-breakpoint
CREATE INDEX `outlet_names_outlet` ON `outlet_names` (`outlet_id`);--> statement-breakpoint
CREATE TABLE `outlet_redirects` (
	`id` text PRIMARY KEY NOT NULL,
	`outlet_id` text NOT NULL,
	FOREIGN KEY (`outlet_id`) REFERENCES `outlets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `outlet_redirects_outlet` ON `outlet_redirects` (`outlet_id`);--> statement-breakpoint
CREATE TABLE `revision_changes` (
	`article_id` text NOT NULL,
	`revision` integer NOT NULL,
	`quotes` text NOT NULL,
	PRIMARY KEY(`article_id`, `revision`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `text_bands` (
	`band` integer NOT NULL,
	`number` integer NOT NULL,
	PRIMARY KEY(`band`, `number`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `text_numbers` (
	`number` integer PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `text_numbers_article_id_unique` ON `text_numbers` (`article_id`);--> statement-breakpoint
CREATE TABLE `tombstones` (
	`article_id` text PRIMARY KEY NOT NULL,
	`external_id` text,
	`url` text,
	`url_key` text NOT NULL,
	`outlet_key` text NOT NULL,
	`sha256` text NOT NULL,
	`reason` text NOT NULL,
	`removed_by` text,
	`removed_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `tombstones_external_id` ON `tombstones` (`external_id`);--> statement-breakpoint
CREATE INDEX `tombstones_url_key` ON `tombstones` (`url_key`);--> statement-breakpoint
CREATE INDEX `tombstones_sha256` ON `tombstones` (`sha256`);--> statement-breakpoint
DROP INDEX `articles_url`;--> statement-breakpoint
ALTER TABLE `articles` ADD `url_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `notices` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `text_group` text;--> statement-breakpoint
CREATE INDEX `articles_url_key` ON `articles` (`url_key`) WHERE "articles"."url_key" <> '';--> statement-breakpoint
CREATE INDEX `articles_shared_url` ON `articles` (`url`) WHERE "articles"."url_key" = '';--> statement-breakpoint
CREATE INDEX `articles_text_group` ON `articles` (`text_group`) WHERE "articles"."text_group" is not null;--> statement-breakpoint
DROP INDEX `outlets_name_key`;--> statement-breakpoint
ALTER TABLE `outlets` ADD `is_edited` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `outlets_name_key` ON `outlets` (`name_key`,`id`);--> statement-breakpoint
ALTER TABLE `article_revisions` ADD `notices` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `quotes` ADD `words_hash` text DEFAULT '' NOT NULL;