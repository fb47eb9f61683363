CREATE TABLE `countries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text(256) NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `countries_name_unique` ON `countries` (`name`);
--> statement-breakpoint
CREATE TABLE `cities` (
	`code` text NOT NULL,
	`country` integer,
	`people` integer DEFAULT 0,
	PRIMARY KEY(`code`, `country`),
	CONSTRAINT "people_count" CHECK("cities"."people" >= 0)
);

--> statement-breakpoint
ALTER TABLE `posts` ADD `rank` integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE `posts` ADD `extra` integer DEFAULT 7 NOT NULL;
--> statement-breakpoint
ALTER TABLE `posts` ADD `shout` text GENERATED ALWAYS AS (upper(title)) VIRTUAL;
--> statement-breakpoint
CREATE INDEX `posts_rank_idx` ON `posts` (`rank`);
--> statement-breakpoint
CREATE INDEX `posts_title_extra_idx` ON `posts` (`title`,`extra`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_some_idx` ON `posts` (`extra`) WHERE extra > 7;