CREATE TABLE `import_outcomes` (
	`import_id` text NOT NULL,
	`line` integer NOT NULL,
	`external_id` text,
	`outcome` text NOT NULL,
	`article_ids` text NOT NULL,
	`quotes` integer NOT NULL,
	`code` text,
	`message` text,
	PRIMARY KEY(`import_id`, `line`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`started_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`lines` integer NOT NULL,
	`lines_sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`total_bytes` integer,
	`documents` integer NOT NULL,
	`created` integer NOT NULL,
	`revised` integer NOT NULL,
	`unchanged` integer NOT NULL,
	`failed` integer NOT NULL,
	`quotes` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `seen_documents` (
	`fingerprint` text NOT NULL,
	`article_id` text NOT NULL,
	`revision` integer NOT NULL,
	`articles` integer NOT NULL,
	PRIMARY KEY(`fingerprint`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `seen_documents_article` ON `seen_documents` (`article_id`);