CREATE TABLE `statement_keys` (
	`key` integer NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`key`, `seq`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `statement_pairs` (
	`seq` integer NOT NULL,
	`other` integer NOT NULL,
	PRIMARY KEY(`seq`, `other`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `statement_quotes` (
	`seq` integer PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	FOREIGN KEY (`seq`) REFERENCES `quotes`(`seq`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `statement_quotes_statement` ON `statement_quotes` (`statement_id`);--> statement-breakpoint
CREATE TABLE `statement_redirects` (
	`id` text PRIMARY KEY NOT NULL,
	`quote_id` text NOT NULL,
	FOREIGN KEY (`quote_id`) REFERENCES `quotes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `statement_redirects_quote` ON `statement_redirects` (`quote_id`);--> statement-breakpoint
CREATE TABLE `statements_to_find` (
	`seq` integer PRIMARY KEY NOT NULL
);
--> statement-breakpoint
-- What is stored already is compared at the next opening: fill-statements.ts.
INSERT INTO `statements_to_find` (`seq`) SELECT `seq` FROM `quotes`;
