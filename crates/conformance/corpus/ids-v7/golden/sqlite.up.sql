CREATE TABLE `posts_selects` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_selects_order_idx` ON `posts_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_selects_parent_idx` ON `posts_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_list_links_order_idx` ON `posts_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `posts_list_links_parent_id_idx` ON `posts_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_list` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_list_order_idx` ON `posts_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `posts_list_parent_id_idx` ON `posts_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text,
	`tag_id` text(36),
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_blocks_hero_order_idx` ON `posts_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_hero_parent_id_idx` ON `posts_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_hero_path_idx` ON `posts_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_hero_tag_idx` ON `posts_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `posts_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `posts_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_kinds_order_idx` ON `posts_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_kinds_parent_idx` ON `posts_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`quote` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_order_idx` ON `posts_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_parent_id_idx` ON `posts_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_path_idx` ON `posts_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE TABLE `posts_l_selects` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_l_selects_order_idx` ON `posts_l_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_l_selects_parent_idx` ON `posts_l_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_l_selects_locale_idx` ON `posts_l_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `posts_l_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts_l_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_l_list_links_order_idx` ON `posts_l_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `posts_l_list_links_parent_id_idx` ON `posts_l_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_l_list_links_locale_idx` ON `posts_l_list_links` (`_locale`);
--> statement-breakpoint
CREATE TABLE `posts_l_list` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_l_list_order_idx` ON `posts_l_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `posts_l_list_parent_id_idx` ON `posts_l_list` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_l_list_locale_idx` ON `posts_l_list` (`_locale`);
--> statement-breakpoint
CREATE TABLE `posts_blocks_hero_2` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text,
	`tag_id` text(36),
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_blocks_hero_2_order_idx` ON `posts_blocks_hero_2` (`_order`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_hero_2_parent_id_idx` ON `posts_blocks_hero_2` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_hero_2_path_idx` ON `posts_blocks_hero_2` (`_path`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_hero_2_locale_idx` ON `posts_blocks_hero_2` (`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_hero_2_tag_idx` ON `posts_blocks_hero_2` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `posts_blocks_quote_2_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `posts_blocks_quote_2`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_2_kinds_order_idx` ON `posts_blocks_quote_2_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_2_kinds_parent_idx` ON `posts_blocks_quote_2_kinds` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_2_kinds_locale_idx` ON `posts_blocks_quote_2_kinds` (`locale`);
--> statement-breakpoint
CREATE TABLE `posts_blocks_quote_2` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`quote` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_2_order_idx` ON `posts_blocks_quote_2` (`_order`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_2_parent_id_idx` ON `posts_blocks_quote_2` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_2_path_idx` ON `posts_blocks_quote_2` (`_path`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_2_locale_idx` ON `posts_blocks_quote_2` (`_locale`);
--> statement-breakpoint
CREATE TABLE `posts` (
	`id` text(36) PRIMARY KEY NOT NULL,
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
	`tag_id` text(36),
	`author_id` text,
	`image_id` text(36),
	`meta_title` text,
	`meta_deep_no_index` integer,
	`lzoneddate_tz` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

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
CREATE INDEX `posts__status_idx` ON `posts` (`_status`);
--> statement-breakpoint
CREATE TABLE `posts_locales` (
	`l_text` text,
	`l_textarea` text,
	`l_email` text,
	`l_number` numeric,
	`l_checkbox` integer,
	`l_date` text,
	`l_zoned_date` text,
	`l_code` text,
	`l_json` text,
	`l_rich_text` text,
	`l_select` text,
	`l_radio` text,
	`l_point` text,
	`l_tag_id` text(36),
	`l_author_id` text,
	`l_image_id` text(36),
	`l_meta_title` text,
	`l_meta_deep_no_index` integer,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`l_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`l_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`l_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_l_tag_idx` ON `posts_locales` (`l_tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_l_author_idx` ON `posts_locales` (`l_author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_l_image_idx` ON `posts_locales` (`l_image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_locales_locale_parent_id_unique` ON `posts_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_texts_order_parent` ON `posts_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_texts_locale_parent` ON `posts_texts` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_numbers_order_parent_idx` ON `posts_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_numbers_locale_parent` ON `posts_numbers` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	`tags_id` text(36),
	`authors_id` text,
	`media_id` text(36),
	`files_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_rels_order_idx` ON `posts_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_rels_parent_idx` ON `posts_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_rels_path_idx` ON `posts_rels` (`path`);
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
CREATE TABLE `_posts_v_version_selects` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_posts_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_version_selects_order_idx` ON `_posts_v_version_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_selects_parent_idx` ON `_posts_v_version_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_posts_v_version_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`url` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_posts_v_version_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_version_list_links_order_idx` ON `_posts_v_version_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_list_links_parent_id_idx` ON `_posts_v_version_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_posts_v_version_list` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_posts_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_version_list_order_idx` ON `_posts_v_version_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_list_parent_id_idx` ON `_posts_v_version_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_posts_v_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`_path` text NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`title` text,
	`tag_id` text(36),
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_posts_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_hero_order_idx` ON `_posts_v_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_hero_parent_id_idx` ON `_posts_v_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_hero_path_idx` ON `_posts_v_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_hero_tag_idx` ON `_posts_v_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `_posts_v_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_posts_v_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_quote_kinds_order_idx` ON `_posts_v_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_quote_kinds_parent_idx` ON `_posts_v_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_posts_v_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`_path` text NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`quote` text,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_posts_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_quote_order_idx` ON `_posts_v_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_quote_parent_id_idx` ON `_posts_v_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_quote_path_idx` ON `_posts_v_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE TABLE `_posts_v_version_l_selects` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_posts_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_version_l_selects_order_idx` ON `_posts_v_version_l_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_l_selects_parent_idx` ON `_posts_v_version_l_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_l_selects_locale_idx` ON `_posts_v_version_l_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `_posts_v_version_l_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`_locale` text NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`url` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_posts_v_version_l_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_version_l_list_links_order_idx` ON `_posts_v_version_l_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_l_list_links_parent_id_idx` ON `_posts_v_version_l_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_l_list_links_locale_idx` ON `_posts_v_version_l_list_links` (`_locale`);
--> statement-breakpoint
CREATE TABLE `_posts_v_version_l_list` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`_locale` text NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_posts_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_version_l_list_order_idx` ON `_posts_v_version_l_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_l_list_parent_id_idx` ON `_posts_v_version_l_list` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_l_list_locale_idx` ON `_posts_v_version_l_list` (`_locale`);
--> statement-breakpoint
CREATE TABLE `_posts_v_blocks_hero_2` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`title` text,
	`tag_id` text(36),
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_posts_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_hero_2_order_idx` ON `_posts_v_blocks_hero_2` (`_order`);
--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_hero_2_parent_id_idx` ON `_posts_v_blocks_hero_2` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_hero_2_path_idx` ON `_posts_v_blocks_hero_2` (`_path`);
--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_hero_2_locale_idx` ON `_posts_v_blocks_hero_2` (`_locale`);
--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_hero_2_tag_idx` ON `_posts_v_blocks_hero_2` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `_posts_v_blocks_quote_2_kinds` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_posts_v_blocks_quote_2`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_quote_2_kinds_order_idx` ON `_posts_v_blocks_quote_2_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_quote_2_kinds_parent_idx` ON `_posts_v_blocks_quote_2_kinds` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_quote_2_kinds_locale_idx` ON `_posts_v_blocks_quote_2_kinds` (`locale`);
--> statement-breakpoint
CREATE TABLE `_posts_v_blocks_quote_2` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`quote` text,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_posts_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_quote_2_order_idx` ON `_posts_v_blocks_quote_2` (`_order`);
--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_quote_2_parent_id_idx` ON `_posts_v_blocks_quote_2` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_quote_2_path_idx` ON `_posts_v_blocks_quote_2` (`_path`);
--> statement-breakpoint
CREATE INDEX `_posts_v_blocks_quote_2_locale_idx` ON `_posts_v_blocks_quote_2` (`_locale`);
--> statement-breakpoint
CREATE TABLE `_posts_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
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
	`version_tag_id` text(36),
	`version_author_id` text,
	`version_image_id` text(36),
	`version_meta_title` text,
	`version_meta_deep_no_index` integer,
	`version_lzoneddate_tz` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_posts_v_parent_idx` ON `_posts_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_version_tag_idx` ON `_posts_v` (`version_tag_id`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_version_author_idx` ON `_posts_v` (`version_author_id`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_version_image_idx` ON `_posts_v` (`version_image_id`);
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
CREATE INDEX `_posts_v_snapshot_idx` ON `_posts_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_posts_v_published_locale_idx` ON `_posts_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_posts_v_latest_idx` ON `_posts_v` (`latest`);
--> statement-breakpoint
CREATE TABLE `_posts_v_locales` (
	`version_l_text` text,
	`version_l_textarea` text,
	`version_l_email` text,
	`version_l_number` numeric,
	`version_l_checkbox` integer,
	`version_l_date` text,
	`version_l_zoned_date` text,
	`version_l_code` text,
	`version_l_json` text,
	`version_l_rich_text` text,
	`version_l_select` text,
	`version_l_radio` text,
	`version_l_point` text,
	`version_l_tag_id` text(36),
	`version_l_author_id` text,
	`version_l_image_id` text(36),
	`version_l_meta_title` text,
	`version_l_meta_deep_no_index` integer,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`version_l_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_l_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_l_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_posts_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_version_version_l_tag_idx` ON `_posts_v_locales` (`version_l_tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_version_l_author_idx` ON `_posts_v_locales` (`version_l_author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_version_l_image_idx` ON `_posts_v_locales` (`version_l_image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_posts_v_locales_locale_parent_id_unique` ON `_posts_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_posts_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_posts_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_texts_order_parent` ON `_posts_v_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_v_texts_locale_parent` ON `_posts_v_texts` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_posts_v_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_posts_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_numbers_order_parent_idx` ON `_posts_v_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_v_numbers_locale_parent` ON `_posts_v_numbers` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_posts_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	`tags_id` text(36),
	`authors_id` text,
	`media_id` text(36),
	`files_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_posts_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_rels_order_idx` ON `_posts_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_posts_v_rels_parent_idx` ON `_posts_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_v_rels_path_idx` ON `_posts_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_posts_v_rels_locale_idx` ON `_posts_v_rels` (`locale`);
--> statement-breakpoint
CREATE INDEX `_posts_v_rels_tags_id_idx` ON `_posts_v_rels` (`tags_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `_posts_v_rels_authors_id_idx` ON `_posts_v_rels` (`authors_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `_posts_v_rels_media_id_idx` ON `_posts_v_rels` (`media_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `_posts_v_rels_files_id_idx` ON `_posts_v_rels` (`files_id`,`locale`);
--> statement-breakpoint
CREATE TABLE `tags` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`title` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `tags_updated_at_idx` ON `tags` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `tags_created_at_idx` ON `tags` (`created_at`);
--> statement-breakpoint
CREATE TABLE `authors` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `authors_updated_at_idx` ON `authors` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `authors_created_at_idx` ON `authors` (`created_at`);
--> statement-breakpoint
CREATE TABLE `media` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`url` text,
	`thumbnail_u_r_l` text,
	`filename` text,
	`mime_type` text,
	`filesize` numeric,
	`width` numeric,
	`height` numeric,
	`focal_x` numeric,
	`focal_y` numeric
);

--> statement-breakpoint
CREATE INDEX `media_updated_at_idx` ON `media` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `media_created_at_idx` ON `media` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_filename_idx` ON `media` (`filename`);
--> statement-breakpoint
CREATE TABLE `files` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`url` text,
	`thumbnail_u_r_l` text,
	`filename` text,
	`mime_type` text,
	`filesize` numeric,
	`width` numeric,
	`height` numeric,
	`focal_x` numeric,
	`focal_y` numeric
);

--> statement-breakpoint
CREATE INDEX `files_updated_at_idx` ON `files` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `files_created_at_idx` ON `files` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `files_filename_idx` ON `files` (`filename`);
--> statement-breakpoint
CREATE TABLE `payload_kv` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`data` text NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `payload_kv_key_idx` ON `payload_kv` (`key`);
--> statement-breakpoint
CREATE TABLE `users_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `users_sessions_order_idx` ON `users_sessions` (`_order`);
--> statement-breakpoint
CREATE INDEX `users_sessions_parent_id_idx` ON `users_sessions` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`email` text NOT NULL,
	`reset_password_token` text,
	`reset_password_expiration` text,
	`salt` text,
	`hash` text,
	`reset_password_requested_at` text,
	`login_attempts` numeric DEFAULT 0,
	`lock_until` text
);

--> statement-breakpoint
CREATE INDEX `users_updated_at_idx` ON `users` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `users_created_at_idx` ON `users` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_idx` ON `users` (`email`);
--> statement-breakpoint
CREATE TABLE `payload_locked_documents` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`global_slug` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `payload_locked_documents_global_slug_idx` ON `payload_locked_documents` (`global_slug`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_updated_at_idx` ON `payload_locked_documents` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_created_at_idx` ON `payload_locked_documents` (`created_at`);
--> statement-breakpoint
CREATE TABLE `payload_locked_documents_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`posts_id` text(36),
	`tags_id` text(36),
	`authors_id` text,
	`media_id` text(36),
	`files_id` text(36),
	`users_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`posts_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_order_idx` ON `payload_locked_documents_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_parent_idx` ON `payload_locked_documents_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_path_idx` ON `payload_locked_documents_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_posts_id_idx` ON `payload_locked_documents_rels` (`posts_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_tags_id_idx` ON `payload_locked_documents_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_authors_id_idx` ON `payload_locked_documents_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_media_id_idx` ON `payload_locked_documents_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_files_id_idx` ON `payload_locked_documents_rels` (`files_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_users_id_idx` ON `payload_locked_documents_rels` (`users_id`);
--> statement-breakpoint
CREATE TABLE `payload_preferences` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`key` text,
	`value` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `payload_preferences_key_idx` ON `payload_preferences` (`key`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_updated_at_idx` ON `payload_preferences` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_created_at_idx` ON `payload_preferences` (`created_at`);
--> statement-breakpoint
CREATE TABLE `payload_preferences_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`users_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `payload_preferences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_order_idx` ON `payload_preferences_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_parent_idx` ON `payload_preferences_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_path_idx` ON `payload_preferences_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_users_id_idx` ON `payload_preferences_rels` (`users_id`);
--> statement-breakpoint
CREATE TABLE `payload_migrations` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`name` text,
	`batch` numeric,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `payload_migrations_updated_at_idx` ON `payload_migrations` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_migrations_created_at_idx` ON `payload_migrations` (`created_at`);
--> statement-breakpoint
CREATE TABLE `home` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`one_id` text(36),
	`updated_at` text,
	`created_at` text,
	FOREIGN KEY (`one_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `home_one_idx` ON `home` (`one_id`);