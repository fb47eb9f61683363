DROP TABLE `pages_locales`;
--> statement-breakpoint
DROP TABLE `_pages_v_locales`;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_posts` (
	`id` integer PRIMARY KEY NOT NULL,
	`text` text,
	`textarea` text,
	`email` text,
	`number` numeric,
	`checkbox` integer,
	`date` text,
	`zoned_date` text,
	`zoneddate_tz` text,
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
	`nzoneddate_tz` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
INSERT INTO `__new_posts`("id", "text", "textarea", "email", "number", "checkbox", "date", "zoned_date", "zoneddate_tz", "code", "json", "rich_text", "select", "radio", "point", "tag_id", "author_id", "image_id", "meta_title", "meta_deep_no_index", "nzoneddate_tz", "updated_at", "created_at") SELECT "id", "text", "textarea", "email", "number", "checkbox", "date", "zoned_date", "zoneddate_tz", "code", "json", "rich_text", "select", "radio", "point", "tag_id", "author_id", "image_id", "meta_title", "meta_deep_no_index", "nzoneddate_tz", "updated_at", "created_at" FROM `posts`;
--> statement-breakpoint
DROP TABLE `posts`;
--> statement-breakpoint
ALTER TABLE `__new_posts` RENAME TO `posts`;
--> statement-breakpoint
PRAGMA foreign_keys=ON;
--> statement-breakpoint
CREATE INDEX `posts_tag_idx` ON `posts` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `posts_author_idx` ON `posts` (`author_id`);
--> statement-breakpoint
CREATE INDEX `posts_image_idx` ON `posts` (`image_id`);
--> statement-breakpoint
CREATE INDEX `posts_updated_at_idx` ON `posts` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `posts_created_at_idx` ON `posts` (`created_at`);
--> statement-breakpoint
CREATE TABLE `__new_posts_locales` (
	`n_text` text,
	`n_textarea` text,
	`n_email` text,
	`n_number` numeric,
	`n_checkbox` integer,
	`n_date` text,
	`n_zoned_date` text,
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
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`n_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`n_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`n_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_posts_locales`("n_text", "n_textarea", "n_email", "n_number", "n_checkbox", "n_date", "n_zoned_date", "n_code", "n_json", "n_rich_text", "n_select", "n_radio", "n_point", "n_tag_id", "n_author_id", "n_image_id", "n_meta_title", "n_meta_deep_no_index", "id", "_locale", "_parent_id") SELECT "n_text", "n_textarea", "n_email", "n_number", "n_checkbox", "n_date", "n_zoned_date", "n_code", "n_json", "n_rich_text", "n_select", "n_radio", "n_point", "n_tag_id", "n_author_id", "n_image_id", "n_meta_title", "n_meta_deep_no_index", "id", "_locale", "_parent_id" FROM `posts_locales`;
--> statement-breakpoint
DROP TABLE `posts_locales`;
--> statement-breakpoint
ALTER TABLE `__new_posts_locales` RENAME TO `posts_locales`;
--> statement-breakpoint
CREATE INDEX `posts_n_tag_idx` ON `posts_locales` (`n_tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_n_author_idx` ON `posts_locales` (`n_author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_n_image_idx` ON `posts_locales` (`n_image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_locales_locale_parent_id_unique` ON `posts_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
DROP INDEX `posts_selects_locale_idx`;
--> statement-breakpoint
ALTER TABLE `posts_selects` DROP COLUMN `locale`;
--> statement-breakpoint
DROP INDEX `posts_list_links_locale_idx`;
--> statement-breakpoint
ALTER TABLE `posts_list_links` DROP COLUMN `_locale`;
--> statement-breakpoint
DROP INDEX `posts_list_locale_idx`;
--> statement-breakpoint
ALTER TABLE `posts_list` DROP COLUMN `_locale`;
--> statement-breakpoint
DROP INDEX `posts_blocks_hero_locale_idx`;
--> statement-breakpoint
ALTER TABLE `posts_blocks_hero` DROP COLUMN `_locale`;
--> statement-breakpoint
DROP INDEX `posts_blocks_quote_kinds_locale_idx`;
--> statement-breakpoint
ALTER TABLE `posts_blocks_quote_kinds` DROP COLUMN `locale`;
--> statement-breakpoint
DROP INDEX `posts_blocks_quote_locale_idx`;
--> statement-breakpoint
ALTER TABLE `posts_blocks_quote` DROP COLUMN `_locale`;
--> statement-breakpoint
DROP INDEX `pages_selects_locale_idx`;
--> statement-breakpoint
ALTER TABLE `pages_selects` DROP COLUMN `locale`;
--> statement-breakpoint
DROP INDEX `pages_list_links_locale_idx`;
--> statement-breakpoint
ALTER TABLE `pages_list_links` DROP COLUMN `_locale`;
--> statement-breakpoint
DROP INDEX `pages_list_locale_idx`;
--> statement-breakpoint
ALTER TABLE `pages_list` DROP COLUMN `_locale`;
--> statement-breakpoint
DROP INDEX `pages_blocks_hero_locale_idx`;
--> statement-breakpoint
ALTER TABLE `pages_blocks_hero` DROP COLUMN `_locale`;
--> statement-breakpoint
DROP INDEX `pages_blocks_quote_kinds_locale_idx`;
--> statement-breakpoint
ALTER TABLE `pages_blocks_quote_kinds` DROP COLUMN `locale`;
--> statement-breakpoint
DROP INDEX `pages_blocks_quote_locale_idx`;
--> statement-breakpoint
ALTER TABLE `pages_blocks_quote` DROP COLUMN `_locale`;
--> statement-breakpoint
DROP INDEX `pages_texts_locale_parent`;
--> statement-breakpoint
ALTER TABLE `pages_texts` DROP COLUMN `locale`;
--> statement-breakpoint
DROP INDEX `pages_numbers_locale_parent`;
--> statement-breakpoint
ALTER TABLE `pages_numbers` DROP COLUMN `locale`;
--> statement-breakpoint
DROP INDEX `pages_rels_locale_idx`;
--> statement-breakpoint
DROP INDEX `pages_rels_tags_id_idx`;
--> statement-breakpoint
DROP INDEX `pages_rels_authors_id_idx`;
--> statement-breakpoint
DROP INDEX `pages_rels_media_id_idx`;
--> statement-breakpoint
DROP INDEX `pages_rels_files_id_idx`;
--> statement-breakpoint
CREATE INDEX `pages_rels_tags_id_idx` ON `pages_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `pages_rels_authors_id_idx` ON `pages_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `pages_rels_media_id_idx` ON `pages_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `pages_rels_files_id_idx` ON `pages_rels` (`files_id`);
--> statement-breakpoint
ALTER TABLE `pages_rels` DROP COLUMN `locale`;
--> statement-breakpoint
DROP INDEX `_pages_v_version_selects_locale_idx`;
--> statement-breakpoint
ALTER TABLE `_pages_v_version_selects` DROP COLUMN `locale`;
--> statement-breakpoint
DROP INDEX `_pages_v_version_list_links_locale_idx`;
--> statement-breakpoint
ALTER TABLE `_pages_v_version_list_links` DROP COLUMN `_locale`;
--> statement-breakpoint
DROP INDEX `_pages_v_version_list_locale_idx`;
--> statement-breakpoint
ALTER TABLE `_pages_v_version_list` DROP COLUMN `_locale`;
--> statement-breakpoint
DROP INDEX `_pages_v_blocks_hero_locale_idx`;
--> statement-breakpoint
ALTER TABLE `_pages_v_blocks_hero` DROP COLUMN `_locale`;
--> statement-breakpoint
DROP INDEX `_pages_v_blocks_quote_kinds_locale_idx`;
--> statement-breakpoint
ALTER TABLE `_pages_v_blocks_quote_kinds` DROP COLUMN `locale`;
--> statement-breakpoint
DROP INDEX `_pages_v_blocks_quote_locale_idx`;
--> statement-breakpoint
ALTER TABLE `_pages_v_blocks_quote` DROP COLUMN `_locale`;
--> statement-breakpoint
DROP INDEX `_pages_v_texts_locale_parent`;
--> statement-breakpoint
ALTER TABLE `_pages_v_texts` DROP COLUMN `locale`;
--> statement-breakpoint
DROP INDEX `_pages_v_numbers_locale_parent`;
--> statement-breakpoint
ALTER TABLE `_pages_v_numbers` DROP COLUMN `locale`;
--> statement-breakpoint
DROP INDEX `_pages_v_rels_locale_idx`;
--> statement-breakpoint
DROP INDEX `_pages_v_rels_tags_id_idx`;
--> statement-breakpoint
DROP INDEX `_pages_v_rels_authors_id_idx`;
--> statement-breakpoint
DROP INDEX `_pages_v_rels_media_id_idx`;
--> statement-breakpoint
DROP INDEX `_pages_v_rels_files_id_idx`;
--> statement-breakpoint
CREATE INDEX `_pages_v_rels_tags_id_idx` ON `_pages_v_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `_pages_v_rels_authors_id_idx` ON `_pages_v_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `_pages_v_rels_media_id_idx` ON `_pages_v_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `_pages_v_rels_files_id_idx` ON `_pages_v_rels` (`files_id`);
--> statement-breakpoint
ALTER TABLE `_pages_v_rels` DROP COLUMN `locale`;
--> statement-breakpoint
ALTER TABLE `posts_n_selects` ADD `locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `posts_n_selects_locale_idx` ON `posts_n_selects` (`locale`);
--> statement-breakpoint
ALTER TABLE `posts_n_list_links` ADD `_locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `posts_n_list_links_locale_idx` ON `posts_n_list_links` (`_locale`);
--> statement-breakpoint
ALTER TABLE `posts_n_list` ADD `_locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `posts_n_list_locale_idx` ON `posts_n_list` (`_locale`);
--> statement-breakpoint
ALTER TABLE `posts_blocks_hero_2` ADD `_locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `posts_blocks_hero_2_locale_idx` ON `posts_blocks_hero_2` (`_locale`);
--> statement-breakpoint
ALTER TABLE `posts_blocks_quote_2_kinds` ADD `locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_2_kinds_locale_idx` ON `posts_blocks_quote_2_kinds` (`locale`);
--> statement-breakpoint
ALTER TABLE `posts_blocks_quote_2` ADD `_locale` text NOT NULL;
--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_2_locale_idx` ON `posts_blocks_quote_2` (`_locale`);
--> statement-breakpoint
ALTER TABLE `pages` ADD `text` text;
--> statement-breakpoint
ALTER TABLE `pages` ADD `textarea` text;
--> statement-breakpoint
ALTER TABLE `pages` ADD `email` text;
--> statement-breakpoint
ALTER TABLE `pages` ADD `number` numeric;
--> statement-breakpoint
ALTER TABLE `pages` ADD `checkbox` integer;
--> statement-breakpoint
ALTER TABLE `pages` ADD `date` text;
--> statement-breakpoint
ALTER TABLE `pages` ADD `zoned_date` text;
--> statement-breakpoint
ALTER TABLE `pages` ADD `code` text;
--> statement-breakpoint
ALTER TABLE `pages` ADD `json` text;
--> statement-breakpoint
ALTER TABLE `pages` ADD `rich_text` text;
--> statement-breakpoint
ALTER TABLE `pages` ADD `select` text;
--> statement-breakpoint
ALTER TABLE `pages` ADD `radio` text;
--> statement-breakpoint
ALTER TABLE `pages` ADD `point` text;
--> statement-breakpoint
ALTER TABLE `pages` ADD `tag_id` integer REFERENCES tags(id);
--> statement-breakpoint
ALTER TABLE `pages` ADD `author_id` text REFERENCES authors(id);
--> statement-breakpoint
ALTER TABLE `pages` ADD `image_id` integer REFERENCES media(id);
--> statement-breakpoint
ALTER TABLE `pages` ADD `meta_title` text;
--> statement-breakpoint
ALTER TABLE `pages` ADD `meta_deep_no_index` integer;
--> statement-breakpoint
CREATE INDEX `pages_tag_idx` ON `pages` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `pages_author_idx` ON `pages` (`author_id`);
--> statement-breakpoint
CREATE INDEX `pages_image_idx` ON `pages` (`image_id`);
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_text` text;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_textarea` text;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_email` text;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_number` numeric;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_checkbox` integer;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_date` text;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_zoned_date` text;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_code` text;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_json` text;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_rich_text` text;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_select` text;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_radio` text;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_point` text;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_tag_id` integer REFERENCES tags(id);
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_author_id` text REFERENCES authors(id);
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_image_id` integer REFERENCES media(id);
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_meta_title` text;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_meta_deep_no_index` integer;
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_tag_idx` ON `_pages_v` (`version_tag_id`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_author_idx` ON `_pages_v` (`version_author_id`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_image_idx` ON `_pages_v` (`version_image_id`);