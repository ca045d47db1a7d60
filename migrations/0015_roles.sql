-- Each role once, as articles word it, and its words: "the mayor of Kyiv" is looked up by these.
CREATE TABLE `role_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`role` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `role_texts_role_unique` ON `role_texts` (`role`);
--> statement-breakpoint
CREATE INDEX `speaker_roles_role` ON `speaker_roles` (`role`,`speaker_id`,`seen_at`);
--> statement-breakpoint
CREATE VIRTUAL TABLE `role_texts_fts` USING fts5(
  role, content='role_texts', content_rowid='id',
  tokenize='porter unicode61 remove_diacritics 2'
);
--> statement-breakpoint
-- What is deleted isn't readable in the file afterwards.
INSERT INTO `role_texts_fts` (`role_texts_fts`, `rank`) VALUES ('secure-delete', 1);
--> statement-breakpoint
INSERT INTO `role_texts` (`role`) SELECT DISTINCT `role` FROM `speaker_roles` ORDER BY `role`;
--> statement-breakpoint
INSERT INTO `role_texts_fts` (`role_texts_fts`) VALUES ('rebuild');
--> statement-breakpoint
CREATE TRIGGER `role_texts_enter` AFTER INSERT ON `speaker_roles`
WHEN NOT EXISTS (SELECT 1 FROM `role_texts` WHERE `role` = new.`role`) BEGIN
  INSERT INTO `role_texts` (`role`) VALUES (new.`role`);
  INSERT INTO `role_texts_fts` (rowid, `role`) SELECT `id`, `role` FROM `role_texts` WHERE `role` = new.`role`;
END;
--> statement-breakpoint
CREATE TRIGGER `role_texts_leave` AFTER DELETE ON `speaker_roles`
WHEN NOT EXISTS (SELECT 1 FROM `speaker_roles` WHERE `role` = old.`role`) BEGIN
  INSERT INTO `role_texts_fts` (`role_texts_fts`, rowid, `role`)
    SELECT 'delete', `id`, `role` FROM `role_texts` WHERE `role` = old.`role`;
  DELETE FROM `role_texts` WHERE `role` = old.`role`;
END;
