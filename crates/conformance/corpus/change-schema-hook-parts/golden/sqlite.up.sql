PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_checked` (
	`a` integer NOT NULL,
	`b` integer NOT NULL,
	`c` integer NOT NULL,
	CONSTRAINT "stays" CHECK("__new_checked"."a" > 0),
	CONSTRAINT "changes" CHECK("__new_checked"."a" < 200),
	CONSTRAINT "comes" CHECK("__new_checked"."b" < 5)
);

--> statement-breakpoint
INSERT INTO `__new_checked`("a", "b", "c") SELECT "a", "b", "c" FROM `checked`;
--> statement-breakpoint
DROP TABLE `checked`;
--> statement-breakpoint
ALTER TABLE `__new_checked` RENAME TO `checked`;
--> statement-breakpoint
PRAGMA foreign_keys=ON;
--> statement-breakpoint
CREATE TABLE `__new_posts` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`shout` text GENERATED ALWAYS AS (upper(title)) VIRTUAL,
	CONSTRAINT "posts_short" CHECK(length("__new_posts"."title") < 200)
);

--> statement-breakpoint
INSERT INTO `__new_posts`("id", "title", "updated_at", "created_at", "shout") SELECT "id", "title", "updated_at", "created_at", "shout" FROM `posts`;
--> statement-breakpoint
DROP TABLE `posts`;
--> statement-breakpoint
ALTER TABLE `__new_posts` RENAME TO `posts`;
--> statement-breakpoint
CREATE INDEX `posts_updated_at_idx` ON `posts` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `posts_created_at_idx` ON `posts` (`created_at`);
--> statement-breakpoint
DROP INDEX `unique_d_unique`;
--> statement-breakpoint
DROP INDEX `unique_goes`;
--> statement-breakpoint
DROP INDEX `unique_changes`;
--> statement-breakpoint
CREATE UNIQUE INDEX `unique_e_unique` ON `unique` (`e`);
--> statement-breakpoint
CREATE UNIQUE INDEX `unique_comes` ON `unique` (`b`,`c`);
--> statement-breakpoint
CREATE UNIQUE INDEX `unique_changes` ON `unique` (`a`,`b`);
--> statement-breakpoint
CREATE TABLE `__new_keys` (
	`a` integer NOT NULL,
	`b` integer NOT NULL,
	`c` integer NOT NULL,
	PRIMARY KEY(`a`, `b`, `c`)
);

--> statement-breakpoint
INSERT INTO `__new_keys`("a", "b", "c") SELECT "a", "b", "c" FROM `keys`;
--> statement-breakpoint
DROP TABLE `keys`;
--> statement-breakpoint
ALTER TABLE `__new_keys` RENAME TO `keys`;
--> statement-breakpoint
CREATE TABLE `__new_keys_gone` (
	`a` integer NOT NULL,
	`b` integer NOT NULL,
	`c` integer NOT NULL
);

--> statement-breakpoint
INSERT INTO `__new_keys_gone`("a", "b", "c") SELECT "a", "b", "c" FROM `keys_gone`;
--> statement-breakpoint
DROP TABLE `keys_gone`;
--> statement-breakpoint
ALTER TABLE `__new_keys_gone` RENAME TO `keys_gone`;
--> statement-breakpoint
ALTER TABLE `generated` DROP COLUMN `changes`;
--> statement-breakpoint
ALTER TABLE `generated` ADD `changes` text GENERATED ALWAYS AS (upper(name)) VIRTUAL;
--> statement-breakpoint
ALTER TABLE `generated` DROP COLUMN `goes`;
--> statement-breakpoint
ALTER TABLE `generated` ADD `goes` text;
--> statement-breakpoint
ALTER TABLE `generated` DROP COLUMN `becomes`;
--> statement-breakpoint
ALTER TABLE `generated` ADD `becomes` text GENERATED ALWAYS AS (lower(name)) VIRTUAL;
--> statement-breakpoint
CREATE TABLE `__new_keys_new` (
	`a` integer NOT NULL,
	`b` integer NOT NULL,
	`c` integer NOT NULL,
	PRIMARY KEY(`a`, `b`)
);

--> statement-breakpoint
INSERT INTO `__new_keys_new`("a", "b", "c") SELECT "a", "b", "c" FROM `keys_new`;
--> statement-breakpoint
DROP TABLE `keys_new`;
--> statement-breakpoint
ALTER TABLE `__new_keys_new` RENAME TO `keys_new`;
--> statement-breakpoint
CREATE TABLE `__new_keys_named` (
	`a` integer NOT NULL,
	`b` integer NOT NULL,
	`c` integer NOT NULL,
	PRIMARY KEY(`b`, `c`)
);

--> statement-breakpoint
INSERT INTO `__new_keys_named`("a", "b", "c") SELECT "a", "b", "c" FROM `keys_named`;
--> statement-breakpoint
DROP TABLE `keys_named`;
--> statement-breakpoint
ALTER TABLE `__new_keys_named` RENAME TO `keys_named`;