PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_posts` (
	`id` integer PRIMARY KEY NOT NULL,
	`added` text,
	`before` text,
	`between` text,
	`gone` text,
	`moved` text,
	`both` text DEFAULT 'b',
	`quoted` text,
	`default` text DEFAULT 'a',
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft'
);

--> statement-breakpoint
INSERT INTO `__new_posts`("id", "added", "before", "between", "gone", "moved", "both", "quoted", "default", "updated_at", "created_at", "_status") SELECT "id", "added", "before", "between", "gone", "moved", "both", "quoted", "default", "updated_at", "created_at", "_status" FROM `posts`;
--> statement-breakpoint
DROP TABLE `posts`;
--> statement-breakpoint
ALTER TABLE `__new_posts` RENAME TO `posts`;
--> statement-breakpoint
PRAGMA foreign_keys=ON;
--> statement-breakpoint
CREATE INDEX `posts_updated_at_idx` ON `posts` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `posts_created_at_idx` ON `posts` (`created_at`);
--> statement-breakpoint
CREATE INDEX `posts__status_idx` ON `posts` (`_status`);
--> statement-breakpoint
CREATE TABLE `__new__posts_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_added` text,
	`version_before` text,
	`version_between` text,
	`version_gone` text,
	`version_moved` text,
	`version_both` text DEFAULT 'b',
	`version_quoted` text,
	`version_default` text DEFAULT 'a',
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
INSERT INTO `__new__posts_v`("id", "parent_id", "version_added", "version_before", "version_between", "version_gone", "version_moved", "version_both", "version_quoted", "version_default", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_added", "version_before", "version_between", "version_gone", "version_moved", "version_both", "version_quoted", "version_default", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM `_posts_v`;
--> statement-breakpoint
DROP TABLE `_posts_v`;
--> statement-breakpoint
ALTER TABLE `__new__posts_v` RENAME TO `_posts_v`;
--> statement-breakpoint
CREATE INDEX `_posts_v_parent_idx` ON `_posts_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_version_updated_at_idx` ON `_posts_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_version_created_at_idx` ON `_posts_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_version__status_idx` ON `_posts_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_posts_v_created_at_idx` ON `_posts_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_posts_v_updated_at_idx` ON `_posts_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_posts_v_latest_idx` ON `_posts_v` (`latest`);