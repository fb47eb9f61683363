CREATE TABLE `_ends_v_version_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_ends_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_ends_v_version_selects_order_idx` ON `_ends_v_version_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `_ends_v_version_selects_parent_idx` ON `_ends_v_version_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_ends_v_version_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`url` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_ends_v_version_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_ends_v_version_list_links_order_idx` ON `_ends_v_version_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `_ends_v_version_list_links_parent_id_idx` ON `_ends_v_version_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_ends_v_version_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_ends_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_ends_v_version_list_order_idx` ON `_ends_v_version_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `_ends_v_version_list_parent_id_idx` ON `_ends_v_version_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_ends_v_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`tag_id` integer,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_ends_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_ends_v_blocks_hero_order_idx` ON `_ends_v_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `_ends_v_blocks_hero_parent_id_idx` ON `_ends_v_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_ends_v_blocks_hero_path_idx` ON `_ends_v_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `_ends_v_blocks_hero_tag_idx` ON `_ends_v_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `_ends_v_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_ends_v_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_ends_v_blocks_quote_kinds_order_idx` ON `_ends_v_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `_ends_v_blocks_quote_kinds_parent_idx` ON `_ends_v_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_ends_v_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`quote` text,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_ends_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_ends_v_blocks_quote_order_idx` ON `_ends_v_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `_ends_v_blocks_quote_parent_id_idx` ON `_ends_v_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_ends_v_blocks_quote_path_idx` ON `_ends_v_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE TABLE `_ends_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_text` text,
	`version_textarea` text,
	`version_email` text,
	`version_number` numeric,
	`version_checkbox` integer,
	`version_date` text,
	`version_zoned_date` text,
	`version_zoneddate_tz` text,
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
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `ends`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_ends_v_parent_idx` ON `_ends_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_ends_v_version_version_tag_idx` ON `_ends_v` (`version_tag_id`);
--> statement-breakpoint
CREATE INDEX `_ends_v_version_version_author_idx` ON `_ends_v` (`version_author_id`);
--> statement-breakpoint
CREATE INDEX `_ends_v_version_version_image_idx` ON `_ends_v` (`version_image_id`);
--> statement-breakpoint
CREATE INDEX `_ends_v_version_version_updated_at_idx` ON `_ends_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_ends_v_version_version_created_at_idx` ON `_ends_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_ends_v_version_version__status_idx` ON `_ends_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_ends_v_created_at_idx` ON `_ends_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_ends_v_updated_at_idx` ON `_ends_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_ends_v_snapshot_idx` ON `_ends_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_ends_v_published_locale_idx` ON `_ends_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_ends_v_latest_idx` ON `_ends_v` (`latest`);
--> statement-breakpoint
CREATE TABLE `_ends_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_ends_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_ends_v_texts_order_parent` ON `_ends_v_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_ends_v_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_ends_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_ends_v_numbers_order_parent_idx` ON `_ends_v_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_ends_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_ends_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_ends_v_rels_order_idx` ON `_ends_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_ends_v_rels_parent_idx` ON `_ends_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_ends_v_rels_path_idx` ON `_ends_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_ends_v_rels_tags_id_idx` ON `_ends_v_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `_ends_v_rels_authors_id_idx` ON `_ends_v_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `_ends_v_rels_media_id_idx` ON `_ends_v_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `_ends_v_rels_files_id_idx` ON `_ends_v_rels` (`files_id`);
--> statement-breakpoint
DROP TABLE `_begins_v_version_selects`;
--> statement-breakpoint
DROP TABLE `_begins_v_version_list_links`;
--> statement-breakpoint
DROP TABLE `_begins_v_version_list`;
--> statement-breakpoint
DROP TABLE `_begins_v_blocks_hero`;
--> statement-breakpoint
DROP TABLE `_begins_v_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `_begins_v_blocks_quote`;
--> statement-breakpoint
DROP TABLE `_begins_v`;
--> statement-breakpoint
DROP TABLE `_begins_v_texts`;
--> statement-breakpoint
DROP TABLE `_begins_v_numbers`;
--> statement-breakpoint
DROP TABLE `_begins_v_rels`;
--> statement-breakpoint
DROP TABLE `_home_v`;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_begins` (
	`id` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`textarea` text NOT NULL,
	`email` text NOT NULL,
	`number` numeric NOT NULL,
	`checkbox` integer DEFAULT false NOT NULL,
	`date` text NOT NULL,
	`zoned_date` text NOT NULL,
	`zoneddate_tz` text NOT NULL,
	`code` text NOT NULL,
	`json` text NOT NULL,
	`rich_text` text NOT NULL,
	`select` text NOT NULL,
	`radio` text NOT NULL,
	`point` text NOT NULL,
	`tag_id` integer NOT NULL,
	`author_id` text NOT NULL,
	`image_id` integer NOT NULL,
	`meta_title` text,
	`meta_deep_no_index` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
INSERT INTO `__new_begins`("id", "text", "textarea", "email", "number", "checkbox", "date", "zoned_date", "zoneddate_tz", "code", "json", "rich_text", "select", "radio", "point", "tag_id", "author_id", "image_id", "meta_title", "meta_deep_no_index", "updated_at", "created_at") SELECT "id", "text", "textarea", "email", "number", "checkbox", "date", "zoned_date", "zoneddate_tz", "code", "json", "rich_text", "select", "radio", "point", "tag_id", "author_id", "image_id", "meta_title", "meta_deep_no_index", "updated_at", "created_at" FROM `begins`;
--> statement-breakpoint
DROP TABLE `begins`;
--> statement-breakpoint
ALTER TABLE `__new_begins` RENAME TO `begins`;
--> statement-breakpoint
PRAGMA foreign_keys=ON;
--> statement-breakpoint
CREATE INDEX `begins_tag_idx` ON `begins` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `begins_author_idx` ON `begins` (`author_id`);
--> statement-breakpoint
CREATE INDEX `begins_image_idx` ON `begins` (`image_id`);
--> statement-breakpoint
CREATE INDEX `begins_updated_at_idx` ON `begins` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `begins_created_at_idx` ON `begins` (`created_at`);
--> statement-breakpoint
DROP INDEX `drafts__status_idx`;
--> statement-breakpoint
ALTER TABLE `drafts` DROP COLUMN `_status`;
--> statement-breakpoint
DROP INDEX `_drafts_v_version_version__status_idx`;
--> statement-breakpoint
DROP INDEX `_drafts_v_snapshot_idx`;
--> statement-breakpoint
DROP INDEX `_drafts_v_published_locale_idx`;
--> statement-breakpoint
DROP INDEX `_drafts_v_latest_idx`;
--> statement-breakpoint
DROP INDEX `_drafts_v_autosave_idx`;
--> statement-breakpoint
ALTER TABLE `_drafts_v` DROP COLUMN `version__status`;
--> statement-breakpoint
ALTER TABLE `_drafts_v` DROP COLUMN `snapshot`;
--> statement-breakpoint
ALTER TABLE `_drafts_v` DROP COLUMN `published_locale`;
--> statement-breakpoint
ALTER TABLE `_drafts_v` DROP COLUMN `latest`;
--> statement-breakpoint
ALTER TABLE `_drafts_v` DROP COLUMN `autosave`;
--> statement-breakpoint
CREATE TABLE `__new_home` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`updated_at` text,
	`created_at` text
);

--> statement-breakpoint
INSERT INTO `__new_home`("id", "title", "updated_at", "created_at") SELECT "id", "title", "updated_at", "created_at" FROM `home`;
--> statement-breakpoint
DROP TABLE `home`;
--> statement-breakpoint
ALTER TABLE `__new_home` RENAME TO `home`;
--> statement-breakpoint
CREATE TABLE `__new_begins_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`tag_id` integer,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `begins`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_begins_blocks_hero`("_order", "_parent_id", "_path", "id", "title", "tag_id", "block_name") SELECT "_order", "_parent_id", "_path", "id", "title", "tag_id", "block_name" FROM `begins_blocks_hero`;
--> statement-breakpoint
DROP TABLE `begins_blocks_hero`;
--> statement-breakpoint
ALTER TABLE `__new_begins_blocks_hero` RENAME TO `begins_blocks_hero`;
--> statement-breakpoint
CREATE INDEX `begins_blocks_hero_order_idx` ON `begins_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `begins_blocks_hero_parent_id_idx` ON `begins_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `begins_blocks_hero_path_idx` ON `begins_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `begins_blocks_hero_tag_idx` ON `begins_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `__new_ends_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text,
	`tag_id` integer,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `ends`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_ends_blocks_hero`("_order", "_parent_id", "_path", "id", "title", "tag_id", "block_name") SELECT "_order", "_parent_id", "_path", "id", "title", "tag_id", "block_name" FROM `ends_blocks_hero`;
--> statement-breakpoint
DROP TABLE `ends_blocks_hero`;
--> statement-breakpoint
ALTER TABLE `__new_ends_blocks_hero` RENAME TO `ends_blocks_hero`;
--> statement-breakpoint
CREATE INDEX `ends_blocks_hero_order_idx` ON `ends_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `ends_blocks_hero_parent_id_idx` ON `ends_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `ends_blocks_hero_path_idx` ON `ends_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `ends_blocks_hero_tag_idx` ON `ends_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `__new_drafts_locales` (
	`title` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `drafts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_drafts_locales`("title", "id", "_locale", "_parent_id") SELECT "title", "id", "_locale", "_parent_id" FROM `drafts_locales`;
--> statement-breakpoint
DROP TABLE `drafts_locales`;
--> statement-breakpoint
ALTER TABLE `__new_drafts_locales` RENAME TO `drafts_locales`;
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_locales_locale_parent_id_unique` ON `drafts_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `__new__drafts_v_locales` (
	`version_title` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_drafts_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new__drafts_v_locales`("version_title", "id", "_locale", "_parent_id") SELECT "version_title", "id", "_locale", "_parent_id" FROM `_drafts_v_locales`;
--> statement-breakpoint
DROP TABLE `_drafts_v_locales`;
--> statement-breakpoint
ALTER TABLE `__new__drafts_v_locales` RENAME TO `_drafts_v_locales`;
--> statement-breakpoint
CREATE UNIQUE INDEX `_drafts_v_locales_locale_parent_id_unique` ON `_drafts_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
ALTER TABLE `ends` ADD `_status` text DEFAULT 'draft';
--> statement-breakpoint
CREATE INDEX `ends__status_idx` ON `ends` (`_status`);