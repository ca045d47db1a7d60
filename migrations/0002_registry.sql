CREATE TABLE `appearance_keys` (
	`key` text NOT NULL,
	`appearance_id` text NOT NULL,
	PRIMARY KEY(`key`, `appearance_id`),
	FOREIGN KEY (`appearance_id`) REFERENCES `appearances`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `appearance_keys_appearance` ON `appearance_keys` (`appearance_id`);--> statement-breakpoint
CREATE TABLE `appearances` (
	`id` text PRIMARY KEY NOT NULL,
	`speaker_id` text,
	`article_id` text,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`facts` text NOT NULL,
	`link_confidence` real NOT NULL,
	`evidence` text NOT NULL,
	FOREIGN KEY (`speaker_id`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `appearances_speaker` ON `appearances` (`speaker_id`,`name`,`article_id`);--> statement-breakpoint
CREATE INDEX `appearances_article` ON `appearances` (`article_id`);--> statement-breakpoint
CREATE TABLE `authority_entries` (
	`appearance_id` text PRIMARY KEY NOT NULL,
	`entry_key` text NOT NULL,
	`external_id` text,
	`wikidata` text,
	`description` text,
	FOREIGN KEY (`appearance_id`) REFERENCES `appearances`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `authority_entries_key` ON `authority_entries` (`entry_key`);--> statement-breakpoint
CREATE TABLE `merge_suggestions` (
	`speaker_a` text NOT NULL,
	`speaker_b` text NOT NULL,
	`confidence` real NOT NULL,
	`evidence` text NOT NULL,
	PRIMARY KEY(`speaker_a`, `speaker_b`),
	FOREIGN KEY (`speaker_a`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speaker_b`) REFERENCES `speakers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `merge_suggestions_b` ON `merge_suggestions` (`speaker_b`);--> statement-breakpoint
CREATE INDEX `merge_suggestions_confidence` ON `merge_suggestions` (`confidence`);--> statement-breakpoint
ALTER TABLE `quote_speakers` ADD `appearance_id` text REFERENCES appearances(id) ON DELETE set null;--> statement-breakpoint
CREATE INDEX `quote_speakers_appearance` ON `quote_speakers` (`appearance_id`);--> statement-breakpoint
ALTER TABLE `speakers` ADD `merged_into` text REFERENCES speakers(id) ON DELETE cascade;--> statement-breakpoint
CREATE INDEX `speakers_merged_into` ON `speakers` (`merged_into`);--> statement-breakpoint
INSERT INTO `appearances` (`id`, `speaker_id`, `article_id`, `kind`, `name`, `facts`, `link_confidence`, `evidence`)
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
	qs.`speaker_id`, q.`article_id`, s.`kind`, s.`name`,
	json_object('names', json_array(s.`name`),
		'roles', json((SELECT json_group_array(r.`role`) FROM (SELECT `role` FROM `speaker_roles` WHERE `speaker_id` = s.`id` AND `article_id` = q.`article_id` LIMIT 20) r)),
		'mentions', json_array(), 'people', json_array(), 'context', json_array(), 'countries', json_array(), 'outlet', a.`outlet_id`),
	min(qs.`link_confidence`), '[]'
FROM `quote_speakers` qs JOIN `quotes` q ON q.`id` = qs.`quote_id` JOIN `articles` a ON a.`id` = q.`article_id` JOIN `speakers` s ON s.`id` = qs.`speaker_id`
GROUP BY qs.`speaker_id`, q.`article_id`;--> statement-breakpoint
UPDATE `quote_speakers` SET `appearance_id` = (SELECT a.`id` FROM `appearances` a JOIN `quotes` q ON q.`article_id` = a.`article_id`
	WHERE q.`id` = `quote_speakers`.`quote_id` AND a.`speaker_id` = `quote_speakers`.`speaker_id`) WHERE `speaker_id` IS NOT NULL;--> statement-breakpoint
INSERT INTO `appearance_keys` (`key`, `appearance_id`) SELECT '?', `id` FROM `appearances`;
