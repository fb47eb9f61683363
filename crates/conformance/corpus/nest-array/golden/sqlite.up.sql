CREATE TABLE `inside_items_selects` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `inside_items`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_items_selects_order_idx` ON `inside_items_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `inside_items_selects_parent_idx` ON `inside_items_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `inside_items_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside_items_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_items_list_links_order_idx` ON `inside_items_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_items_list_links_parent_id_idx` ON `inside_items_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `inside_items_list` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside_items`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_items_list_order_idx` ON `inside_items_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_items_list_parent_id_idx` ON `inside_items_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `inside_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`tag_id` integer,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_order_idx` ON `inside_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_parent_id_idx` ON `inside_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_path_idx` ON `inside_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_tag_idx` ON `inside_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `inside_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `inside_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_kinds_order_idx` ON `inside_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_kinds_parent_idx` ON `inside_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `inside_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`quote` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_order_idx` ON `inside_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_parent_id_idx` ON `inside_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_path_idx` ON `inside_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE TABLE `inside_items_l_selects` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `inside_items`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_items_l_selects_order_idx` ON `inside_items_l_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `inside_items_l_selects_parent_idx` ON `inside_items_l_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_items_l_selects_locale_idx` ON `inside_items_l_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `inside_items_l_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside_items_l_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_items_l_list_links_order_idx` ON `inside_items_l_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_items_l_list_links_parent_id_idx` ON `inside_items_l_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_items_l_list_links_locale_idx` ON `inside_items_l_list_links` (`_locale`);
--> statement-breakpoint
CREATE TABLE `inside_items_l_list` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside_items`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_items_l_list_order_idx` ON `inside_items_l_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_items_l_list_parent_id_idx` ON `inside_items_l_list` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_items_l_list_locale_idx` ON `inside_items_l_list` (`_locale`);
--> statement-breakpoint
CREATE TABLE `inside_blocks_hero_2` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`tag_id` integer,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_2_order_idx` ON `inside_blocks_hero_2` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_2_parent_id_idx` ON `inside_blocks_hero_2` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_2_path_idx` ON `inside_blocks_hero_2` (`_path`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_2_locale_idx` ON `inside_blocks_hero_2` (`_locale`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_2_tag_idx` ON `inside_blocks_hero_2` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `inside_blocks_quote_2_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `inside_blocks_quote_2`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_2_kinds_order_idx` ON `inside_blocks_quote_2_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_2_kinds_parent_idx` ON `inside_blocks_quote_2_kinds` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_2_kinds_locale_idx` ON `inside_blocks_quote_2_kinds` (`locale`);
--> statement-breakpoint
CREATE TABLE `inside_blocks_quote_2` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`quote` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_2_order_idx` ON `inside_blocks_quote_2` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_2_parent_id_idx` ON `inside_blocks_quote_2` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_2_path_idx` ON `inside_blocks_quote_2` (`_path`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_2_locale_idx` ON `inside_blocks_quote_2` (`_locale`);
--> statement-breakpoint
CREATE TABLE `inside_items` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
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
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_items_order_idx` ON `inside_items` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_items_parent_id_idx` ON `inside_items` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_items_tag_idx` ON `inside_items` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `inside_items_author_idx` ON `inside_items` (`author_id`);
--> statement-breakpoint
CREATE INDEX `inside_items_image_idx` ON `inside_items` (`image_id`);
--> statement-breakpoint
CREATE TABLE `inside_items_locales` (
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
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`l_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`l_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`l_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside_items`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_items_l_tag_idx` ON `inside_items_locales` (`l_tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `inside_items_l_author_idx` ON `inside_items_locales` (`l_author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `inside_items_l_image_idx` ON `inside_items_locales` (`l_image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `inside_items_locales_locale_parent_id_unique` ON `inside_items_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `inside` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `inside_updated_at_idx` ON `inside` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `inside_created_at_idx` ON `inside` (`created_at`);
--> statement-breakpoint
CREATE TABLE `inside_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_texts_order_parent` ON `inside_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_texts_locale_parent` ON `inside_texts` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `inside_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_numbers_order_parent_idx` ON `inside_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_numbers_locale_parent` ON `inside_numbers` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `inside_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_rels_order_idx` ON `inside_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `inside_rels_parent_idx` ON `inside_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_rels_path_idx` ON `inside_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `inside_rels_locale_idx` ON `inside_rels` (`locale`);
--> statement-breakpoint
CREATE INDEX `inside_rels_tags_id_idx` ON `inside_rels` (`tags_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `inside_rels_authors_id_idx` ON `inside_rels` (`authors_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `inside_rels_media_id_idx` ON `inside_rels` (`media_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `inside_rels_files_id_idx` ON `inside_rels` (`files_id`,`locale`);
--> statement-breakpoint
CREATE TABLE `localized_items_selects` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `localized_items`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `localized_items_selects_order_idx` ON `localized_items_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `localized_items_selects_parent_idx` ON `localized_items_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `localized_items_selects_locale_idx` ON `localized_items_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `localized_items_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `localized_items_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `localized_items_list_links_order_idx` ON `localized_items_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `localized_items_list_links_parent_id_idx` ON `localized_items_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `localized_items_list_links_locale_idx` ON `localized_items_list_links` (`_locale`);
--> statement-breakpoint
CREATE TABLE `localized_items_list` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `localized_items`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `localized_items_list_order_idx` ON `localized_items_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `localized_items_list_parent_id_idx` ON `localized_items_list` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `localized_items_list_locale_idx` ON `localized_items_list` (`_locale`);
--> statement-breakpoint
CREATE TABLE `localized_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`tag_id` integer,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `localized`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `localized_blocks_hero_order_idx` ON `localized_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `localized_blocks_hero_parent_id_idx` ON `localized_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `localized_blocks_hero_path_idx` ON `localized_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `localized_blocks_hero_locale_idx` ON `localized_blocks_hero` (`_locale`);
--> statement-breakpoint
CREATE INDEX `localized_blocks_hero_tag_idx` ON `localized_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `localized_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `localized_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `localized_blocks_quote_kinds_order_idx` ON `localized_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `localized_blocks_quote_kinds_parent_idx` ON `localized_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `localized_blocks_quote_kinds_locale_idx` ON `localized_blocks_quote_kinds` (`locale`);
--> statement-breakpoint
CREATE TABLE `localized_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`quote` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `localized`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `localized_blocks_quote_order_idx` ON `localized_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `localized_blocks_quote_parent_id_idx` ON `localized_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `localized_blocks_quote_path_idx` ON `localized_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE INDEX `localized_blocks_quote_locale_idx` ON `localized_blocks_quote` (`_locale`);
--> statement-breakpoint
CREATE TABLE `localized_items` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
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
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `localized`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `localized_items_order_idx` ON `localized_items` (`_order`);
--> statement-breakpoint
CREATE INDEX `localized_items_parent_id_idx` ON `localized_items` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `localized_items_locale_idx` ON `localized_items` (`_locale`);
--> statement-breakpoint
CREATE INDEX `localized_items_tag_idx` ON `localized_items` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `localized_items_author_idx` ON `localized_items` (`author_id`);
--> statement-breakpoint
CREATE INDEX `localized_items_image_idx` ON `localized_items` (`image_id`);
--> statement-breakpoint
CREATE TABLE `localized` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `localized_updated_at_idx` ON `localized` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `localized_created_at_idx` ON `localized` (`created_at`);
--> statement-breakpoint
CREATE TABLE `localized_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `localized`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `localized_texts_order_parent` ON `localized_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `localized_texts_locale_parent` ON `localized_texts` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `localized_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `localized`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `localized_numbers_order_parent_idx` ON `localized_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `localized_numbers_locale_parent` ON `localized_numbers` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `localized_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `localized`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `localized_rels_order_idx` ON `localized_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `localized_rels_parent_idx` ON `localized_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `localized_rels_path_idx` ON `localized_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `localized_rels_locale_idx` ON `localized_rels` (`locale`);
--> statement-breakpoint
CREATE INDEX `localized_rels_tags_id_idx` ON `localized_rels` (`tags_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `localized_rels_authors_id_idx` ON `localized_rels` (`authors_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `localized_rels_media_id_idx` ON `localized_rels` (`media_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `localized_rels_files_id_idx` ON `localized_rels` (`files_id`,`locale`);
--> statement-breakpoint
CREATE TABLE `required_items_selects` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `required_items`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `required_items_selects_order_idx` ON `required_items_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `required_items_selects_parent_idx` ON `required_items_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `required_items_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `required_items_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `required_items_list_links_order_idx` ON `required_items_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `required_items_list_links_parent_id_idx` ON `required_items_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `required_items_list` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `required_items`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `required_items_list_order_idx` ON `required_items_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `required_items_list_parent_id_idx` ON `required_items_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `required_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`tag_id` integer,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `required`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `required_blocks_hero_order_idx` ON `required_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `required_blocks_hero_parent_id_idx` ON `required_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `required_blocks_hero_path_idx` ON `required_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `required_blocks_hero_tag_idx` ON `required_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `required_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `required_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `required_blocks_quote_kinds_order_idx` ON `required_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `required_blocks_quote_kinds_parent_idx` ON `required_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `required_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`quote` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `required`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `required_blocks_quote_order_idx` ON `required_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `required_blocks_quote_parent_id_idx` ON `required_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `required_blocks_quote_path_idx` ON `required_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE TABLE `required_items` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
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
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `required`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `required_items_order_idx` ON `required_items` (`_order`);
--> statement-breakpoint
CREATE INDEX `required_items_parent_id_idx` ON `required_items` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `required_items_tag_idx` ON `required_items` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `required_items_author_idx` ON `required_items` (`author_id`);
--> statement-breakpoint
CREATE INDEX `required_items_image_idx` ON `required_items` (`image_id`);
--> statement-breakpoint
CREATE TABLE `required` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `required_updated_at_idx` ON `required` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `required_created_at_idx` ON `required` (`created_at`);
--> statement-breakpoint
CREATE TABLE `required_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `required`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `required_texts_order_parent` ON `required_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `required_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `required`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `required_numbers_order_parent_idx` ON `required_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `required_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `required`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `required_rels_order_idx` ON `required_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `required_rels_parent_idx` ON `required_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `required_rels_path_idx` ON `required_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `required_rels_tags_id_idx` ON `required_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `required_rels_authors_id_idx` ON `required_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `required_rels_media_id_idx` ON `required_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `required_rels_files_id_idx` ON `required_rels` (`files_id`);
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
	`inside_id` integer,
	`localized_id` integer,
	`required_id` integer,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`inside_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`localized_id`) REFERENCES `localized`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`required_id`) REFERENCES `required`(`id`) ON UPDATE no action ON DELETE cascade,
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
CREATE INDEX `payload_locked_documents_rels_inside_id_idx` ON `payload_locked_documents_rels` (`inside_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_localized_id_idx` ON `payload_locked_documents_rels` (`localized_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_required_id_idx` ON `payload_locked_documents_rels` (`required_id`);
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