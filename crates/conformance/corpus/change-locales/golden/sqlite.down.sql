DROP TABLE `posts_locales`;
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
DROP INDEX `posts_texts_locale_parent`;
--> statement-breakpoint
ALTER TABLE `posts_texts` DROP COLUMN `locale`;
--> statement-breakpoint
DROP INDEX `posts_numbers_locale_parent`;
--> statement-breakpoint
ALTER TABLE `posts_numbers` DROP COLUMN `locale`;
--> statement-breakpoint
DROP INDEX `posts_rels_locale_idx`;
--> statement-breakpoint
DROP INDEX `posts_rels_tags_id_idx`;
--> statement-breakpoint
DROP INDEX `posts_rels_authors_id_idx`;
--> statement-breakpoint
DROP INDEX `posts_rels_media_id_idx`;
--> statement-breakpoint
DROP INDEX `posts_rels_files_id_idx`;
--> statement-breakpoint
CREATE INDEX `posts_rels_tags_id_idx` ON `posts_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `posts_rels_authors_id_idx` ON `posts_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `posts_rels_media_id_idx` ON `posts_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `posts_rels_files_id_idx` ON `posts_rels` (`files_id`);
--> statement-breakpoint
ALTER TABLE `posts_rels` DROP COLUMN `locale`;
--> statement-breakpoint
ALTER TABLE `posts` ADD `text` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `textarea` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `email` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `number` numeric;
--> statement-breakpoint
ALTER TABLE `posts` ADD `checkbox` integer;
--> statement-breakpoint
ALTER TABLE `posts` ADD `date` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `zoned_date` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `code` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `json` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `rich_text` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `select` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `radio` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `point` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `tag_id` integer REFERENCES tags(id);
--> statement-breakpoint
ALTER TABLE `posts` ADD `author_id` text REFERENCES authors(id);
--> statement-breakpoint
ALTER TABLE `posts` ADD `image_id` integer REFERENCES media(id);
--> statement-breakpoint
ALTER TABLE `posts` ADD `meta_title` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `meta_deep_no_index` integer;
--> statement-breakpoint
CREATE INDEX `posts_tag_idx` ON `posts` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `posts_author_idx` ON `posts` (`author_id`);
--> statement-breakpoint
CREATE INDEX `posts_image_idx` ON `posts` (`image_id`);