CREATE TABLE `drafted_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_selects_order_idx` ON `drafted_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `drafted_selects_parent_idx` ON `drafted_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `drafted_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `drafted_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_list_links_order_idx` ON `drafted_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `drafted_list_links_parent_id_idx` ON `drafted_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `drafted_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_list_order_idx` ON `drafted_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `drafted_list_parent_id_idx` ON `drafted_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `drafted_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text,
	`tag_id` integer,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_blocks_hero_order_idx` ON `drafted_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `drafted_blocks_hero_parent_id_idx` ON `drafted_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `drafted_blocks_hero_path_idx` ON `drafted_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `drafted_blocks_hero_tag_idx` ON `drafted_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `drafted_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `drafted_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_blocks_quote_kinds_order_idx` ON `drafted_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `drafted_blocks_quote_kinds_parent_idx` ON `drafted_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `drafted_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`quote` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_blocks_quote_order_idx` ON `drafted_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `drafted_blocks_quote_parent_id_idx` ON `drafted_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `drafted_blocks_quote_path_idx` ON `drafted_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE TABLE `drafted_l_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_l_selects_order_idx` ON `drafted_l_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `drafted_l_selects_parent_idx` ON `drafted_l_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `drafted_l_selects_locale_idx` ON `drafted_l_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `drafted_l_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `drafted_l_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_l_list_links_order_idx` ON `drafted_l_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `drafted_l_list_links_parent_id_idx` ON `drafted_l_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `drafted_l_list_links_locale_idx` ON `drafted_l_list_links` (`_locale`);
--> statement-breakpoint
CREATE TABLE `drafted_l_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_l_list_order_idx` ON `drafted_l_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `drafted_l_list_parent_id_idx` ON `drafted_l_list` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `drafted_l_list_locale_idx` ON `drafted_l_list` (`_locale`);
--> statement-breakpoint
CREATE TABLE `drafted_blocks_hero_2` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text,
	`tag_id` integer,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_blocks_hero_2_order_idx` ON `drafted_blocks_hero_2` (`_order`);
--> statement-breakpoint
CREATE INDEX `drafted_blocks_hero_2_parent_id_idx` ON `drafted_blocks_hero_2` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `drafted_blocks_hero_2_path_idx` ON `drafted_blocks_hero_2` (`_path`);
--> statement-breakpoint
CREATE INDEX `drafted_blocks_hero_2_locale_idx` ON `drafted_blocks_hero_2` (`_locale`);
--> statement-breakpoint
CREATE INDEX `drafted_blocks_hero_2_tag_idx` ON `drafted_blocks_hero_2` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `drafted_blocks_quote_2_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `drafted_blocks_quote_2`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_blocks_quote_2_kinds_order_idx` ON `drafted_blocks_quote_2_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `drafted_blocks_quote_2_kinds_parent_idx` ON `drafted_blocks_quote_2_kinds` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `drafted_blocks_quote_2_kinds_locale_idx` ON `drafted_blocks_quote_2_kinds` (`locale`);
--> statement-breakpoint
CREATE TABLE `drafted_blocks_quote_2` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`quote` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_blocks_quote_2_order_idx` ON `drafted_blocks_quote_2` (`_order`);
--> statement-breakpoint
CREATE INDEX `drafted_blocks_quote_2_parent_id_idx` ON `drafted_blocks_quote_2` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `drafted_blocks_quote_2_path_idx` ON `drafted_blocks_quote_2` (`_path`);
--> statement-breakpoint
CREATE INDEX `drafted_blocks_quote_2_locale_idx` ON `drafted_blocks_quote_2` (`_locale`);
--> statement-breakpoint
CREATE TABLE `drafted` (
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
	`lzoneddate_tz` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `drafted_tag_idx` ON `drafted` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `drafted_author_idx` ON `drafted` (`author_id`);
--> statement-breakpoint
CREATE INDEX `drafted_image_idx` ON `drafted` (`image_id`);
--> statement-breakpoint
CREATE INDEX `drafted_updated_at_idx` ON `drafted` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `drafted_created_at_idx` ON `drafted` (`created_at`);
--> statement-breakpoint
CREATE INDEX `drafted__status_idx` ON `drafted` (`_status`);
--> statement-breakpoint
CREATE TABLE `drafted_locales` (
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
	`l_tag_id` integer,
	`l_author_id` text,
	`l_image_id` integer,
	`l_meta_title` text,
	`l_meta_deep_no_index` integer,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`l_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`l_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`l_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_l_tag_idx` ON `drafted_locales` (`l_tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `drafted_l_author_idx` ON `drafted_locales` (`l_author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `drafted_l_image_idx` ON `drafted_locales` (`l_image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafted_locales_locale_parent_id_unique` ON `drafted_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `drafted_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_texts_order_parent` ON `drafted_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `drafted_texts_locale_parent` ON `drafted_texts` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `drafted_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_numbers_order_parent_idx` ON `drafted_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `drafted_numbers_locale_parent` ON `drafted_numbers` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `drafted_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_rels_order_idx` ON `drafted_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `drafted_rels_parent_idx` ON `drafted_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `drafted_rels_path_idx` ON `drafted_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `drafted_rels_locale_idx` ON `drafted_rels` (`locale`);
--> statement-breakpoint
CREATE INDEX `drafted_rels_tags_id_idx` ON `drafted_rels` (`tags_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `drafted_rels_authors_id_idx` ON `drafted_rels` (`authors_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `drafted_rels_media_id_idx` ON `drafted_rels` (`media_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `drafted_rels_files_id_idx` ON `drafted_rels` (`files_id`,`locale`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_version_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_drafted_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_version_selects_order_idx` ON `_drafted_v_version_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_selects_parent_idx` ON `_drafted_v_version_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_version_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`url` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_drafted_v_version_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_version_list_links_order_idx` ON `_drafted_v_version_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_list_links_parent_id_idx` ON `_drafted_v_version_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_version_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_drafted_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_version_list_order_idx` ON `_drafted_v_version_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_list_parent_id_idx` ON `_drafted_v_version_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`tag_id` integer,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_drafted_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_hero_order_idx` ON `_drafted_v_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_hero_parent_id_idx` ON `_drafted_v_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_hero_path_idx` ON `_drafted_v_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_hero_tag_idx` ON `_drafted_v_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_drafted_v_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_quote_kinds_order_idx` ON `_drafted_v_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_quote_kinds_parent_idx` ON `_drafted_v_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`quote` text,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_drafted_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_quote_order_idx` ON `_drafted_v_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_quote_parent_id_idx` ON `_drafted_v_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_quote_path_idx` ON `_drafted_v_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_version_l_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_drafted_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_version_l_selects_order_idx` ON `_drafted_v_version_l_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_l_selects_parent_idx` ON `_drafted_v_version_l_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_l_selects_locale_idx` ON `_drafted_v_version_l_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_version_l_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`url` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_drafted_v_version_l_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_version_l_list_links_order_idx` ON `_drafted_v_version_l_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_l_list_links_parent_id_idx` ON `_drafted_v_version_l_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_l_list_links_locale_idx` ON `_drafted_v_version_l_list_links` (`_locale`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_version_l_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_drafted_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_version_l_list_order_idx` ON `_drafted_v_version_l_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_l_list_parent_id_idx` ON `_drafted_v_version_l_list` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_l_list_locale_idx` ON `_drafted_v_version_l_list` (`_locale`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_blocks_hero_2` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`tag_id` integer,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_drafted_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_hero_2_order_idx` ON `_drafted_v_blocks_hero_2` (`_order`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_hero_2_parent_id_idx` ON `_drafted_v_blocks_hero_2` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_hero_2_path_idx` ON `_drafted_v_blocks_hero_2` (`_path`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_hero_2_locale_idx` ON `_drafted_v_blocks_hero_2` (`_locale`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_hero_2_tag_idx` ON `_drafted_v_blocks_hero_2` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_blocks_quote_2_kinds` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_drafted_v_blocks_quote_2`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_quote_2_kinds_order_idx` ON `_drafted_v_blocks_quote_2_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_quote_2_kinds_parent_idx` ON `_drafted_v_blocks_quote_2_kinds` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_quote_2_kinds_locale_idx` ON `_drafted_v_blocks_quote_2_kinds` (`locale`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_blocks_quote_2` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`quote` text,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_drafted_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_quote_2_order_idx` ON `_drafted_v_blocks_quote_2` (`_order`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_quote_2_parent_id_idx` ON `_drafted_v_blocks_quote_2` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_quote_2_path_idx` ON `_drafted_v_blocks_quote_2` (`_path`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_blocks_quote_2_locale_idx` ON `_drafted_v_blocks_quote_2` (`_locale`);
--> statement-breakpoint
CREATE TABLE `_drafted_v` (
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
	`version_lzoneddate_tz` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_parent_idx` ON `_drafted_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_version_tag_idx` ON `_drafted_v` (`version_tag_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_version_author_idx` ON `_drafted_v` (`version_author_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_version_image_idx` ON `_drafted_v` (`version_image_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_version_updated_at_idx` ON `_drafted_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_version_created_at_idx` ON `_drafted_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_version__status_idx` ON `_drafted_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_created_at_idx` ON `_drafted_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_updated_at_idx` ON `_drafted_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_snapshot_idx` ON `_drafted_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_published_locale_idx` ON `_drafted_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_latest_idx` ON `_drafted_v` (`latest`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_locales` (
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
	`version_l_tag_id` integer,
	`version_l_author_id` text,
	`version_l_image_id` integer,
	`version_l_meta_title` text,
	`version_l_meta_deep_no_index` integer,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`version_l_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_l_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_l_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_drafted_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_version_version_l_tag_idx` ON `_drafted_v_locales` (`version_l_tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_version_l_author_idx` ON `_drafted_v_locales` (`version_l_author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_version_version_l_image_idx` ON `_drafted_v_locales` (`version_l_image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_drafted_v_locales_locale_parent_id_unique` ON `_drafted_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_drafted_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_texts_order_parent` ON `_drafted_v_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_texts_locale_parent` ON `_drafted_v_texts` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_drafted_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_numbers_order_parent_idx` ON `_drafted_v_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_numbers_locale_parent` ON `_drafted_v_numbers` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_drafted_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_rels_order_idx` ON `_drafted_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_rels_parent_idx` ON `_drafted_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_rels_path_idx` ON `_drafted_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_rels_locale_idx` ON `_drafted_v_rels` (`locale`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_rels_tags_id_idx` ON `_drafted_v_rels` (`tags_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_rels_authors_id_idx` ON `_drafted_v_rels` (`authors_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_rels_media_id_idx` ON `_drafted_v_rels` (`media_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_rels_files_id_idx` ON `_drafted_v_rels` (`files_id`,`locale`);
--> statement-breakpoint
CREATE TABLE `versioned_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `versioned`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `versioned_selects_order_idx` ON `versioned_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `versioned_selects_parent_idx` ON `versioned_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `versioned_selects_locale_idx` ON `versioned_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `versioned_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `versioned_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `versioned_list_links_order_idx` ON `versioned_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `versioned_list_links_parent_id_idx` ON `versioned_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `versioned_list_links_locale_idx` ON `versioned_list_links` (`_locale`);
--> statement-breakpoint
CREATE TABLE `versioned_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `versioned`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `versioned_list_order_idx` ON `versioned_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `versioned_list_parent_id_idx` ON `versioned_list` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `versioned_list_locale_idx` ON `versioned_list` (`_locale`);
--> statement-breakpoint
CREATE TABLE `versioned_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`tag_id` integer,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `versioned`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `versioned_blocks_hero_order_idx` ON `versioned_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `versioned_blocks_hero_parent_id_idx` ON `versioned_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `versioned_blocks_hero_path_idx` ON `versioned_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `versioned_blocks_hero_locale_idx` ON `versioned_blocks_hero` (`_locale`);
--> statement-breakpoint
CREATE INDEX `versioned_blocks_hero_tag_idx` ON `versioned_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `versioned_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `versioned_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `versioned_blocks_quote_kinds_order_idx` ON `versioned_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `versioned_blocks_quote_kinds_parent_idx` ON `versioned_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `versioned_blocks_quote_kinds_locale_idx` ON `versioned_blocks_quote_kinds` (`locale`);
--> statement-breakpoint
CREATE TABLE `versioned_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`quote` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `versioned`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `versioned_blocks_quote_order_idx` ON `versioned_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `versioned_blocks_quote_parent_id_idx` ON `versioned_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `versioned_blocks_quote_path_idx` ON `versioned_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE INDEX `versioned_blocks_quote_locale_idx` ON `versioned_blocks_quote` (`_locale`);
--> statement-breakpoint
CREATE TABLE `versioned` (
	`id` integer PRIMARY KEY NOT NULL,
	`zoneddate_tz` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `versioned_updated_at_idx` ON `versioned` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `versioned_created_at_idx` ON `versioned` (`created_at`);
--> statement-breakpoint
CREATE TABLE `versioned_locales` (
	`text` text NOT NULL,
	`textarea` text NOT NULL,
	`email` text NOT NULL,
	`number` numeric NOT NULL,
	`checkbox` integer DEFAULT false NOT NULL,
	`date` text NOT NULL,
	`zoned_date` text NOT NULL,
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
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `versioned`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `versioned_tag_idx` ON `versioned_locales` (`tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `versioned_author_idx` ON `versioned_locales` (`author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `versioned_image_idx` ON `versioned_locales` (`image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `versioned_locales_locale_parent_id_unique` ON `versioned_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `versioned_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `versioned`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `versioned_texts_order_parent` ON `versioned_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `versioned_texts_locale_parent` ON `versioned_texts` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `versioned_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `versioned`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `versioned_numbers_order_parent_idx` ON `versioned_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `versioned_numbers_locale_parent` ON `versioned_numbers` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `versioned_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `versioned`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `versioned_rels_order_idx` ON `versioned_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `versioned_rels_parent_idx` ON `versioned_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `versioned_rels_path_idx` ON `versioned_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `versioned_rels_locale_idx` ON `versioned_rels` (`locale`);
--> statement-breakpoint
CREATE INDEX `versioned_rels_tags_id_idx` ON `versioned_rels` (`tags_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `versioned_rels_authors_id_idx` ON `versioned_rels` (`authors_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `versioned_rels_media_id_idx` ON `versioned_rels` (`media_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `versioned_rels_files_id_idx` ON `versioned_rels` (`files_id`,`locale`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_version_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_versioned_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_versioned_v_version_selects_order_idx` ON `_versioned_v_version_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_version_selects_parent_idx` ON `_versioned_v_version_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_version_selects_locale_idx` ON `_versioned_v_version_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_version_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`url` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_versioned_v_version_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_versioned_v_version_list_links_order_idx` ON `_versioned_v_version_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_version_list_links_parent_id_idx` ON `_versioned_v_version_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_version_list_links_locale_idx` ON `_versioned_v_version_list_links` (`_locale`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_version_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_versioned_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_versioned_v_version_list_order_idx` ON `_versioned_v_version_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_version_list_parent_id_idx` ON `_versioned_v_version_list` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_version_list_locale_idx` ON `_versioned_v_version_list` (`_locale`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`tag_id` integer,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_versioned_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_versioned_v_blocks_hero_order_idx` ON `_versioned_v_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_blocks_hero_parent_id_idx` ON `_versioned_v_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_blocks_hero_path_idx` ON `_versioned_v_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_blocks_hero_locale_idx` ON `_versioned_v_blocks_hero` (`_locale`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_blocks_hero_tag_idx` ON `_versioned_v_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_versioned_v_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_versioned_v_blocks_quote_kinds_order_idx` ON `_versioned_v_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_blocks_quote_kinds_parent_idx` ON `_versioned_v_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_blocks_quote_kinds_locale_idx` ON `_versioned_v_blocks_quote_kinds` (`locale`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`quote` text,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_versioned_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_versioned_v_blocks_quote_order_idx` ON `_versioned_v_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_blocks_quote_parent_id_idx` ON `_versioned_v_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_blocks_quote_path_idx` ON `_versioned_v_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_blocks_quote_locale_idx` ON `_versioned_v_blocks_quote` (`_locale`);
--> statement-breakpoint
CREATE TABLE `_versioned_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_zoneddate_tz` text NOT NULL,
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `versioned`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_versioned_v_parent_idx` ON `_versioned_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_version_version_updated_at_idx` ON `_versioned_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_version_version_created_at_idx` ON `_versioned_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_created_at_idx` ON `_versioned_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_updated_at_idx` ON `_versioned_v` (`updated_at`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_locales` (
	`version_text` text NOT NULL,
	`version_textarea` text NOT NULL,
	`version_email` text NOT NULL,
	`version_number` numeric NOT NULL,
	`version_checkbox` integer DEFAULT false NOT NULL,
	`version_date` text NOT NULL,
	`version_zoned_date` text NOT NULL,
	`version_code` text NOT NULL,
	`version_json` text NOT NULL,
	`version_rich_text` text NOT NULL,
	`version_select` text NOT NULL,
	`version_radio` text NOT NULL,
	`version_point` text NOT NULL,
	`version_tag_id` integer NOT NULL,
	`version_author_id` text NOT NULL,
	`version_image_id` integer NOT NULL,
	`version_meta_title` text,
	`version_meta_deep_no_index` integer,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`version_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_versioned_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_versioned_v_version_version_tag_idx` ON `_versioned_v_locales` (`version_tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_version_version_author_idx` ON `_versioned_v_locales` (`version_author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_version_version_image_idx` ON `_versioned_v_locales` (`version_image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_versioned_v_locales_locale_parent_id_unique` ON `_versioned_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_versioned_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_versioned_v_texts_order_parent` ON `_versioned_v_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_texts_locale_parent` ON `_versioned_v_texts` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_versioned_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_versioned_v_numbers_order_parent_idx` ON `_versioned_v_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_numbers_locale_parent` ON `_versioned_v_numbers` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_versioned_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_versioned_v_rels_order_idx` ON `_versioned_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_rels_parent_idx` ON `_versioned_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_rels_path_idx` ON `_versioned_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_rels_locale_idx` ON `_versioned_v_rels` (`locale`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_rels_tags_id_idx` ON `_versioned_v_rels` (`tags_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_rels_authors_id_idx` ON `_versioned_v_rels` (`authors_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_rels_media_id_idx` ON `_versioned_v_rels` (`media_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_rels_files_id_idx` ON `_versioned_v_rels` (`files_id`,`locale`);
--> statement-breakpoint
CREATE TABLE `tags` (
	`id` integer PRIMARY KEY NOT NULL,
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
	`id` integer PRIMARY KEY NOT NULL,
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
	`id` integer PRIMARY KEY NOT NULL,
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
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`data` text NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `payload_kv_key_idx` ON `payload_kv` (`key`);
--> statement-breakpoint
CREATE TABLE `users_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
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
	`id` integer PRIMARY KEY NOT NULL,
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
	`id` integer PRIMARY KEY NOT NULL,
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
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`drafted_id` integer,
	`versioned_id` integer,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`drafted_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`versioned_id`) REFERENCES `versioned`(`id`) ON UPDATE no action ON DELETE cascade,
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
CREATE INDEX `payload_locked_documents_rels_drafted_id_idx` ON `payload_locked_documents_rels` (`drafted_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_versioned_id_idx` ON `payload_locked_documents_rels` (`versioned_id`);
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
	`id` integer PRIMARY KEY NOT NULL,
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
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`users_id` integer,
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
	`id` integer PRIMARY KEY NOT NULL,
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
CREATE TABLE `settings_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `settings`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `settings_selects_order_idx` ON `settings_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `settings_selects_parent_idx` ON `settings_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `settings_selects_locale_idx` ON `settings_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `settings_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `settings_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `settings_list_links_order_idx` ON `settings_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `settings_list_links_parent_id_idx` ON `settings_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `settings_list_links_locale_idx` ON `settings_list_links` (`_locale`);
--> statement-breakpoint
CREATE TABLE `settings_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `settings`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `settings_list_order_idx` ON `settings_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `settings_list_parent_id_idx` ON `settings_list` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `settings_list_locale_idx` ON `settings_list` (`_locale`);
--> statement-breakpoint
CREATE TABLE `settings_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text,
	`tag_id` integer,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `settings`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `settings_blocks_hero_order_idx` ON `settings_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `settings_blocks_hero_parent_id_idx` ON `settings_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `settings_blocks_hero_path_idx` ON `settings_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `settings_blocks_hero_locale_idx` ON `settings_blocks_hero` (`_locale`);
--> statement-breakpoint
CREATE INDEX `settings_blocks_hero_tag_idx` ON `settings_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `settings_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `settings_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `settings_blocks_quote_kinds_order_idx` ON `settings_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `settings_blocks_quote_kinds_parent_idx` ON `settings_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `settings_blocks_quote_kinds_locale_idx` ON `settings_blocks_quote_kinds` (`locale`);
--> statement-breakpoint
CREATE TABLE `settings_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`quote` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `settings`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `settings_blocks_quote_order_idx` ON `settings_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `settings_blocks_quote_parent_id_idx` ON `settings_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `settings_blocks_quote_path_idx` ON `settings_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE INDEX `settings_blocks_quote_locale_idx` ON `settings_blocks_quote` (`_locale`);
--> statement-breakpoint
CREATE TABLE `settings` (
	`id` integer PRIMARY KEY NOT NULL,
	`zoneddate_tz` text,
	`_status` text DEFAULT 'draft',
	`updated_at` text,
	`created_at` text
);

--> statement-breakpoint
CREATE INDEX `settings__status_idx` ON `settings` (`_status`);
--> statement-breakpoint
CREATE TABLE `settings_locales` (
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
	FOREIGN KEY (`_parent_id`) REFERENCES `settings`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `settings_tag_idx` ON `settings_locales` (`tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `settings_author_idx` ON `settings_locales` (`author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `settings_image_idx` ON `settings_locales` (`image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `settings_locales_locale_parent_id_unique` ON `settings_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `settings_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `settings`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `settings_texts_order_parent` ON `settings_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `settings_texts_locale_parent` ON `settings_texts` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `settings_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `settings`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `settings_numbers_order_parent_idx` ON `settings_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `settings_numbers_locale_parent` ON `settings_numbers` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `settings_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `settings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `settings_rels_order_idx` ON `settings_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `settings_rels_parent_idx` ON `settings_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `settings_rels_path_idx` ON `settings_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `settings_rels_locale_idx` ON `settings_rels` (`locale`);
--> statement-breakpoint
CREATE INDEX `settings_rels_tags_id_idx` ON `settings_rels` (`tags_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `settings_rels_authors_id_idx` ON `settings_rels` (`authors_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `settings_rels_media_id_idx` ON `settings_rels` (`media_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `settings_rels_files_id_idx` ON `settings_rels` (`files_id`,`locale`);
--> statement-breakpoint
CREATE TABLE `_settings_v_version_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_settings_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_settings_v_version_selects_order_idx` ON `_settings_v_version_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `_settings_v_version_selects_parent_idx` ON `_settings_v_version_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_settings_v_version_selects_locale_idx` ON `_settings_v_version_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `_settings_v_version_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`url` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_settings_v_version_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_settings_v_version_list_links_order_idx` ON `_settings_v_version_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `_settings_v_version_list_links_parent_id_idx` ON `_settings_v_version_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_settings_v_version_list_links_locale_idx` ON `_settings_v_version_list_links` (`_locale`);
--> statement-breakpoint
CREATE TABLE `_settings_v_version_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_settings_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_settings_v_version_list_order_idx` ON `_settings_v_version_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `_settings_v_version_list_parent_id_idx` ON `_settings_v_version_list` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_settings_v_version_list_locale_idx` ON `_settings_v_version_list` (`_locale`);
--> statement-breakpoint
CREATE TABLE `_settings_v_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`tag_id` integer,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_settings_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_settings_v_blocks_hero_order_idx` ON `_settings_v_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `_settings_v_blocks_hero_parent_id_idx` ON `_settings_v_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_settings_v_blocks_hero_path_idx` ON `_settings_v_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `_settings_v_blocks_hero_locale_idx` ON `_settings_v_blocks_hero` (`_locale`);
--> statement-breakpoint
CREATE INDEX `_settings_v_blocks_hero_tag_idx` ON `_settings_v_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `_settings_v_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_settings_v_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_settings_v_blocks_quote_kinds_order_idx` ON `_settings_v_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `_settings_v_blocks_quote_kinds_parent_idx` ON `_settings_v_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_settings_v_blocks_quote_kinds_locale_idx` ON `_settings_v_blocks_quote_kinds` (`locale`);
--> statement-breakpoint
CREATE TABLE `_settings_v_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`quote` text,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_settings_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_settings_v_blocks_quote_order_idx` ON `_settings_v_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `_settings_v_blocks_quote_parent_id_idx` ON `_settings_v_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_settings_v_blocks_quote_path_idx` ON `_settings_v_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE INDEX `_settings_v_blocks_quote_locale_idx` ON `_settings_v_blocks_quote` (`_locale`);
--> statement-breakpoint
CREATE TABLE `_settings_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`version_zoneddate_tz` text,
	`version__status` text DEFAULT 'draft',
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	`autosave` integer
);

--> statement-breakpoint
CREATE INDEX `_settings_v_version_version__status_idx` ON `_settings_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_settings_v_created_at_idx` ON `_settings_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_settings_v_updated_at_idx` ON `_settings_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_settings_v_snapshot_idx` ON `_settings_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_settings_v_published_locale_idx` ON `_settings_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_settings_v_latest_idx` ON `_settings_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_settings_v_autosave_idx` ON `_settings_v` (`autosave`);
--> statement-breakpoint
CREATE TABLE `_settings_v_locales` (
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
	FOREIGN KEY (`_parent_id`) REFERENCES `_settings_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_settings_v_version_version_tag_idx` ON `_settings_v_locales` (`version_tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_settings_v_version_version_author_idx` ON `_settings_v_locales` (`version_author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_settings_v_version_version_image_idx` ON `_settings_v_locales` (`version_image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_settings_v_locales_locale_parent_id_unique` ON `_settings_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_settings_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_settings_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_settings_v_texts_order_parent` ON `_settings_v_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `_settings_v_texts_locale_parent` ON `_settings_v_texts` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_settings_v_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_settings_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_settings_v_numbers_order_parent_idx` ON `_settings_v_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `_settings_v_numbers_locale_parent` ON `_settings_v_numbers` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_settings_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_settings_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_settings_v_rels_order_idx` ON `_settings_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_settings_v_rels_parent_idx` ON `_settings_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_settings_v_rels_path_idx` ON `_settings_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_settings_v_rels_locale_idx` ON `_settings_v_rels` (`locale`);
--> statement-breakpoint
CREATE INDEX `_settings_v_rels_tags_id_idx` ON `_settings_v_rels` (`tags_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `_settings_v_rels_authors_id_idx` ON `_settings_v_rels` (`authors_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `_settings_v_rels_media_id_idx` ON `_settings_v_rels` (`media_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `_settings_v_rels_files_id_idx` ON `_settings_v_rels` (`files_id`,`locale`);