CREATE TABLE `idempotent_requests` (
	`identity` text NOT NULL,
	`key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`started_at` text NOT NULL,
	`status` integer,
	`content_type` text,
	`body` text,
	PRIMARY KEY(`identity`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotent_requests_started` ON `idempotent_requests` (`started_at`);--> statement-breakpoint
CREATE TABLE `keys` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`scope` text NOT NULL,
	`secret_sha256` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text,
	`revoked_at` text,
	`last_used_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `keys_name_unique` ON `keys` (`name`);
