CREATE TABLE `pages_locales` (
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
	FOREIGN KEY (`_parent_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `pages_tag_idx` ON `pages_locales` (`tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `pages_author_idx` ON `pages_locales` (`author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `pages_image_idx` ON `pages_locales` (`image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `pages_locales_locale_parent_id_unique` ON `pages_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_pages_v_locales` (
	`version_text` text,
	`version_textarea` text,
	`version_email` text,
	`version_number` numeric,
	`version_checkbox` integer,
	`version_date` text,
	`version_zoned_date` text,
	`version_code` text,
	`version_json` text,
	`version_rich_text` text,
	`version_select` text,
	`version_radio` text,
	`version_point` text,
	`version_tag_id` integer,
	`version_author_id` text,
	`version_image_id` integer,
	`version_meta_title` text,
	`version_meta_deep_no_index` integer,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`version_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_pages_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_tag_idx` ON `_pages_v_locales` (`version_tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_author_idx` ON `_pages_v_locales` (`version_author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_image_idx` ON `_pages_v_locales` (`version_image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_pages_v_locales_locale_parent_id_unique` ON `_pages_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_posts` (
	`id` integer PRIMARY KEY NOT NULL,
	`zoneddate_tz` text,
	`n_text` text,
	`n_textarea` text,
	`n_email` text,
	`n_number` numeric,
	`n_checkbox` integer,
	`n_date` text,
	`n_zoned_date` text,
	`nzoneddate_tz` text,
	`n_code` text,
	`n_json` text,
	`n_rich_text` text,
	`n_select` text,
	`n_radio` text,
	`n_point` text,
	`n_tag_id` integer,
	`n_author_id` text,
	`n_image_id` integer,
	`n_meta_title` text,
	`n_meta_deep_no_index` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`n_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`n_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`n_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
INSERT INTO `__new_posts`("id", "zoneddate_tz", "n_text", "n_textarea", "n_email", "n_number", "n_checkbox", "n_date", "n_zoned_date", "nzoneddate_tz", "n_code", "n_json", "n_rich_text", "n_select", "n_radio", "n_point", "n_tag_id", "n_author_id", "n_image_id", "n_meta_title", "n_meta_deep_no_index", "updated_at", "created_at") SELECT "id", "zoneddate_tz", "n_text", "n_textarea", "n_email", "n_number", "n_checkbox", "n_date", "n_zoned_date", "nzoneddate_tz", "n_code", "n_json", "n_rich_text", "n_select", "n_radio", "n_point", "n_tag_id", "n_author_id", "n_image_id", "n_meta_title", "n_meta_deep_no_index", "updated_at", "created_at" FROM `posts`;
--> statement-breakpoint
DROP TABLE `posts`;
--> statement-breakpoint
ALTER TABLE `__new_posts` RENAME TO `posts`;
--> statement-breakpoint
PRAGMA foreign_keys=ON;
--> statement-breakpoint
CREATE INDEX `posts_n_tag_idx` ON `posts` (`n_tag_id`);
--> statement-breakpoint
CREATE INDEX `posts_n_author_idx` ON `posts` (`n_author_id`);
--> statement-breakpoint
CREATE INDEX `posts_n_image_idx` ON `posts` (`n_image_id`);
--> statement-breakpoint
CREATE INDEX `posts_updated_at_idx` ON `posts` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `posts_created_at_idx` ON `posts` (`created_at`);
--> statement-breakpoint
CREATE TABLE `__new_posts_locales` (
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
INSERT INTO `__new_posts_locales`("text", "textarea", "email", "number", "checkbox", "date", "zoned_date", "code", "json", "rich_text", "select", "radio", "point", "tag_id", "author_id", "image_id", "meta_title", "meta_deep_no_index", "id", "_locale", "_parent_id") SELECT "text", "textarea", "email", "number", "checkbox", "date", "zoned_date", "code", "json", "rich_text", "select", "radio", "point", "tag_id", "author_id", "image_id", "meta_title", "meta_deep_no_index", "id", "_locale", "_parent_id" FROM `posts_locales`;
--> statement-breakpoint
DROP TABLE `posts_locales`;
--> statement-breakpoint
ALTER TABLE `__new_posts_locales` RENAME TO `posts_locales`;
--> statement-breakpoint
CREATE INDEX `posts_tag_idx` ON `posts_locales` (`tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_author_idx` ON `posts_locales` (`author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_image_idx` ON `posts_locales` (`image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_locales_locale_parent_id_unique` ON `posts_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `__new_pages` (
	`id` integer PRIMARY KEY NOT NULL,
	`zoneddate_tz` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft'
);

--> statement-breakpoint
INSERT INTO `__new_pages`("id", "zoneddate_tz", "updated_at", "created_at", "_status") SELECT "id", "zoneddate_tz", "updated_at", "created_at", "_status" FROM `pages`;
--> statement-breakpoint
DROP TABLE `pages`;
--> statement-breakpoint
ALTER TABLE `__new_pages` RENAME TO `pages`;
--> statement-breakpoint
CREATE INDEX `pages_updated_at_idx` ON `pages` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `pages_created_at_idx` ON `pages` (`created_at`);
--> statement-breakpoint
CREATE INDEX `pages__status_idx` ON `pages` (`_status`);
--> statement-breakpoint
CREATE TABLE `__new__pages_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_zoneddate_tz` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
INSERT INTO `__new__pages_v`("id", "parent_id", "version_zoneddate_tz", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_zoneddate_tz", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM `_pages_v`;
--> statement-breakpoint
DROP TABLE `_pages_v`;
--> statement-breakpoint
ALTER TABLE `__new__pages_v` RENAME TO `_pages_v`;
--> statement-breakpoint
CREATE INDEX `_pages_v_parent_idx` ON `_pages_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_updated_at_idx` ON `_pages_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_created_at_idx` ON `_pages_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version__status_idx` ON `_pages_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_pages_v_created_at_idx` ON `_pages_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_pages_v_updated_at_idx` ON `_pages_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_pages_v_snapshot_idx` ON `_pages_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_pages_v_published_locale_idx` ON `_pages_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_pages_v_latest_idx` ON `_pages_v` (`latest`);
--> statement-breakpoint
DROP INDEX `posts_n_selects_locale_idx`;
--> statement-breakpoint
ALTER TABLE `posts_n_selects` DROP COLUMN `locale`;
--> statement-breakpoint
DROP INDEX `posts_n_list_links_locale_idx`;
--> statement-breakpoint
ALTER TABLE `posts_n_list_links` DROP COLUMN `_locale`;
--> statement-breakpoint
DROP INDEX `posts_n_list_locale_idx`;
--> statement-breakpoint
ALTER TABLE `posts_n_list` DROP COLUMN `_locale`;
--> statement-breakpoint
DROP INDEX `posts_blocks_hero_2_locale_idx`;
--> statement-breakpoint
ALTER TABLE `posts_blocks_hero_2` DROP COLUMN `_locale`;
--> statement-breakpoint
DROP INDEX `posts_blocks_quote_2_kinds_locale_idx`;
--> statement-breakpoint
ALTER TABLE `posts_blocks_quote_2_kinds` DROP COLUMN `locale`;
--> statement-breakpoint
DROP INDEX `posts_blocks_quote_2_locale_idx`;
--> statement-breakpoint
ALTER TABLE `posts_blocks_quote_2` DROP COLUMN `_locale`;
--> statement-breakpoint
DROP INDEX `pages_rels_tags_id_idx`;
--> statement-breakpoint
DROP INDEX `pages_rels_authors_id_idx`;
--> statement-breakpoint
DROP INDEX `pages_rels_media_id_idx`;
--> statement-breakpoint
DROP INDEX `pages_rels_files_id_idx`;
--> statement-breakpoint
ALTER TABLE `pages_rels` ADD `locale` text;
--> statement-breakpoint
CREATE INDEX `pages_rels_locale_idx` ON `pages_rels` (`locale`);
--> statement-breakpoint
CREATE INDEX `pages_rels_tags_id_idx` ON `pages_rels` (`tags_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `pages_rels_authors_id_idx` ON `pages_rels` (`authors_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `pages_rels_media_id_idx` ON `pages_rels` (`media_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `pages_rels_files_id_idx` ON `pages_rels` (`files_id`,`locale`);
--> statement-breakpoint
DROP INDEX `_pages_v_rels_tags_id_idx`;
--> statement-breakpoint
DROP INDEX `_pages_v_rels_authors_id_idx`;
--> statement-breakpoint
DROP INDEX `_pages_v_rels_media_id_idx`;
--> statement-breakpoint
DROP INDEX `_pages_v_rels_files_id_idx`;
--> statement-breakpoint
ALTER TABLE `_pages_v_rels` ADD `locale` text;
--> statement-breakpoint
CREATE INDEX `_pages_v_rels_locale_idx` ON `_pages_v_rels` (`locale`);
--> statement-breakpoint
CREATE INDEX `_pages_v_rels_tags_id_idx` ON `_pages_v_rels` (`tags_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `_pages_v_rels_authors_id_idx` ON `_pages_v_rels` (`authors_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `_pages_v_rels_media_id_idx` ON `_pages_v_rels` (`media_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `_pages_v_rels_files_id_idx` ON `_pages_v_rels` (`files_id`,`locale`);
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
ALTER TABLE `pages_selects` ADD `locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `pages_selects_locale_idx` ON `pages_selects` (`locale`);
--> statement-breakpoint
ALTER TABLE `pages_list_links` ADD `_locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `pages_list_links_locale_idx` ON `pages_list_links` (`_locale`);
--> statement-breakpoint
ALTER TABLE `pages_list` ADD `_locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `pages_list_locale_idx` ON `pages_list` (`_locale`);
--> statement-breakpoint
ALTER TABLE `pages_blocks_hero` ADD `_locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `pages_blocks_hero_locale_idx` ON `pages_blocks_hero` (`_locale`);
--> statement-breakpoint
ALTER TABLE `pages_blocks_quote_kinds` ADD `locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `pages_blocks_quote_kinds_locale_idx` ON `pages_blocks_quote_kinds` (`locale`);
--> statement-breakpoint
ALTER TABLE `pages_blocks_quote` ADD `_locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `pages_blocks_quote_locale_idx` ON `pages_blocks_quote` (`_locale`);
--> statement-breakpoint
ALTER TABLE `pages_texts` ADD `locale` text;
--> statement-breakpoint
CREATE INDEX `pages_texts_locale_parent` ON `pages_texts` (`locale`,`parent_id`);
--> statement-breakpoint
ALTER TABLE `pages_numbers` ADD `locale` text;
--> statement-breakpoint
CREATE INDEX `pages_numbers_locale_parent` ON `pages_numbers` (`locale`,`parent_id`);
--> statement-breakpoint
ALTER TABLE `_pages_v_version_selects` ADD `locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `_pages_v_version_selects_locale_idx` ON `_pages_v_version_selects` (`locale`);
--> statement-breakpoint
ALTER TABLE `_pages_v_version_list_links` ADD `_locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `_pages_v_version_list_links_locale_idx` ON `_pages_v_version_list_links` (`_locale`);
--> statement-breakpoint
ALTER TABLE `_pages_v_version_list` ADD `_locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `_pages_v_version_list_locale_idx` ON `_pages_v_version_list` (`_locale`);
--> statement-breakpoint
ALTER TABLE `_pages_v_blocks_hero` ADD `_locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `_pages_v_blocks_hero_locale_idx` ON `_pages_v_blocks_hero` (`_locale`);
--> statement-breakpoint
ALTER TABLE `_pages_v_blocks_quote_kinds` ADD `locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `_pages_v_blocks_quote_kinds_locale_idx` ON `_pages_v_blocks_quote_kinds` (`locale`);
--> statement-breakpoint
ALTER TABLE `_pages_v_blocks_quote` ADD `_locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `_pages_v_blocks_quote_locale_idx` ON `_pages_v_blocks_quote` (`_locale`);
--> statement-breakpoint
ALTER TABLE `_pages_v_texts` ADD `locale` text;
--> statement-breakpoint
CREATE INDEX `_pages_v_texts_locale_parent` ON `_pages_v_texts` (`locale`,`parent_id`);
--> statement-breakpoint
ALTER TABLE `_pages_v_numbers` ADD `locale` text;
--> statement-breakpoint
CREATE INDEX `_pages_v_numbers_locale_parent` ON `_pages_v_numbers` (`locale`,`parent_id`);