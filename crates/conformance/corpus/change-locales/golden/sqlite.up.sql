CREATE TABLE `posts_locales` (
	`text` text,
	`textarea` text,
	`email` text,
	`number` numeric,
	`checkbox` integer,
	`date` text,
	`zoned_date` text,
	`code` text,
	`json` text,
	`rich_text` text,
	`select` text,
	`radio` text,
	`point` text,
	`tag_id` integer,
	`author_id` text,
	`image_id` integer,
	`meta_title` text,
	`meta_deep_no_index` integer,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_tag_idx` ON `posts_locales` (`tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_author_idx` ON `posts_locales` (`author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_image_idx` ON `posts_locales` (`image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_locales_locale_parent_id_unique` ON `posts_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_posts` (
	`id` integer PRIMARY KEY NOT NULL,
	`zoneddate_tz` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
INSERT INTO `__new_posts`("id", "zoneddate_tz", "updated_at", "created_at") SELECT "id", "zoneddate_tz", "updated_at", "created_at" FROM `posts`;
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
DROP INDEX `posts_rels_tags_id_idx`;
--> statement-breakpoint
DROP INDEX `posts_rels_authors_id_idx`;
--> statement-breakpoint
DROP INDEX `posts_rels_media_id_idx`;
--> statement-breakpoint
DROP INDEX `posts_rels_files_id_idx`;
--> statement-breakpoint
ALTER TABLE `posts_rels` ADD `locale` text;
--> statement-breakpoint
CREATE INDEX `posts_rels_locale_idx` ON `posts_rels` (`locale`);
--> statement-breakpoint
CREATE INDEX `posts_rels_tags_id_idx` ON `posts_rels` (`tags_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `posts_rels_authors_id_idx` ON `posts_rels` (`authors_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `posts_rels_media_id_idx` ON `posts_rels` (`media_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `posts_rels_files_id_idx` ON `posts_rels` (`files_id`,`locale`);
--> statement-breakpoint
ALTER TABLE `posts_selects` ADD `locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `posts_selects_locale_idx` ON `posts_selects` (`locale`);
--> statement-breakpoint
ALTER TABLE `posts_list_links` ADD `_locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `posts_list_links_locale_idx` ON `posts_list_links` (`_locale`);
--> statement-breakpoint
ALTER TABLE `posts_list` ADD `_locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `posts_list_locale_idx` ON `posts_list` (`_locale`);
--> statement-breakpoint
ALTER TABLE `posts_blocks_hero` ADD `_locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `posts_blocks_hero_locale_idx` ON `posts_blocks_hero` (`_locale`);
--> statement-breakpoint
ALTER TABLE `posts_blocks_quote_kinds` ADD `locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_kinds_locale_idx` ON `posts_blocks_quote_kinds` (`locale`);
--> statement-breakpoint
ALTER TABLE `posts_blocks_quote` ADD `_locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_locale_idx` ON `posts_blocks_quote` (`_locale`);
--> statement-breakpoint
ALTER TABLE `posts_texts` ADD `locale` text;
--> statement-breakpoint
CREATE INDEX `posts_texts_locale_parent` ON `posts_texts` (`locale`,`parent_id`);
--> statement-breakpoint
ALTER TABLE `posts_numbers` ADD `locale` text;
--> statement-breakpoint
CREATE INDEX `posts_numbers_locale_parent` ON `posts_numbers` (`locale`,`parent_id`);