CREATE TABLE `inside_first_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_first_selects_order_idx` ON `inside_first_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `inside_first_selects_parent_idx` ON `inside_first_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `inside_first_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside_first_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_first_list_links_order_idx` ON `inside_first_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_first_list_links_parent_id_idx` ON `inside_first_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `inside_first_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_first_list_order_idx` ON `inside_first_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_first_list_parent_id_idx` ON `inside_first_list` (`_parent_id`);
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
CREATE TABLE `inside_first_l_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_first_l_selects_order_idx` ON `inside_first_l_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `inside_first_l_selects_parent_idx` ON `inside_first_l_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_first_l_selects_locale_idx` ON `inside_first_l_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `inside_first_l_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside_first_l_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_first_l_list_links_order_idx` ON `inside_first_l_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_first_l_list_links_parent_id_idx` ON `inside_first_l_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_first_l_list_links_locale_idx` ON `inside_first_l_list_links` (`_locale`);
--> statement-breakpoint
CREATE TABLE `inside_first_l_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_first_l_list_order_idx` ON `inside_first_l_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_first_l_list_parent_id_idx` ON `inside_first_l_list` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_first_l_list_locale_idx` ON `inside_first_l_list` (`_locale`);
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
CREATE TABLE `inside_second_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_second_selects_order_idx` ON `inside_second_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `inside_second_selects_parent_idx` ON `inside_second_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_second_selects_locale_idx` ON `inside_second_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `inside_second_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside_second_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_second_list_links_order_idx` ON `inside_second_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_second_list_links_parent_id_idx` ON `inside_second_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_second_list_links_locale_idx` ON `inside_second_list_links` (`_locale`);
--> statement-breakpoint
CREATE TABLE `inside_second_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_second_list_order_idx` ON `inside_second_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_second_list_parent_id_idx` ON `inside_second_list` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_second_list_locale_idx` ON `inside_second_list` (`_locale`);
--> statement-breakpoint
CREATE TABLE `inside_blocks_hero_3` (
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
CREATE INDEX `inside_blocks_hero_3_order_idx` ON `inside_blocks_hero_3` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_3_parent_id_idx` ON `inside_blocks_hero_3` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_3_path_idx` ON `inside_blocks_hero_3` (`_path`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_3_locale_idx` ON `inside_blocks_hero_3` (`_locale`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_3_tag_idx` ON `inside_blocks_hero_3` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `inside_blocks_quote_3_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `inside_blocks_quote_3`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_3_kinds_order_idx` ON `inside_blocks_quote_3_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_3_kinds_parent_idx` ON `inside_blocks_quote_3_kinds` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_3_kinds_locale_idx` ON `inside_blocks_quote_3_kinds` (`locale`);
--> statement-breakpoint
CREATE TABLE `inside_blocks_quote_3` (
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
CREATE INDEX `inside_blocks_quote_3_order_idx` ON `inside_blocks_quote_3` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_3_parent_id_idx` ON `inside_blocks_quote_3` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_3_path_idx` ON `inside_blocks_quote_3` (`_path`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_3_locale_idx` ON `inside_blocks_quote_3` (`_locale`);
--> statement-breakpoint
CREATE TABLE `inside_u_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_u_selects_order_idx` ON `inside_u_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `inside_u_selects_parent_idx` ON `inside_u_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `inside_u_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside_u_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_u_list_links_order_idx` ON `inside_u_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_u_list_links_parent_id_idx` ON `inside_u_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `inside_u_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_u_list_order_idx` ON `inside_u_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_u_list_parent_id_idx` ON `inside_u_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `inside_u_l_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_u_l_selects_order_idx` ON `inside_u_l_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `inside_u_l_selects_parent_idx` ON `inside_u_l_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_u_l_selects_locale_idx` ON `inside_u_l_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `inside_u_l_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside_u_l_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_u_l_list_links_order_idx` ON `inside_u_l_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_u_l_list_links_parent_id_idx` ON `inside_u_l_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_u_l_list_links_locale_idx` ON `inside_u_l_list_links` (`_locale`);
--> statement-breakpoint
CREATE TABLE `inside_u_l_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_u_l_list_order_idx` ON `inside_u_l_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_u_l_list_parent_id_idx` ON `inside_u_l_list` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_u_l_list_locale_idx` ON `inside_u_l_list` (`_locale`);
--> statement-breakpoint
CREATE TABLE `inside_blocks_hero_4` (
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
CREATE INDEX `inside_blocks_hero_4_order_idx` ON `inside_blocks_hero_4` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_4_parent_id_idx` ON `inside_blocks_hero_4` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_4_path_idx` ON `inside_blocks_hero_4` (`_path`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_4_locale_idx` ON `inside_blocks_hero_4` (`_locale`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_hero_4_tag_idx` ON `inside_blocks_hero_4` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `inside_blocks_quote_4_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `inside_blocks_quote_4`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_4_kinds_order_idx` ON `inside_blocks_quote_4_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_4_kinds_parent_idx` ON `inside_blocks_quote_4_kinds` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_4_kinds_locale_idx` ON `inside_blocks_quote_4_kinds` (`locale`);
--> statement-breakpoint
CREATE TABLE `inside_blocks_quote_4` (
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
CREATE INDEX `inside_blocks_quote_4_order_idx` ON `inside_blocks_quote_4` (`_order`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_4_parent_id_idx` ON `inside_blocks_quote_4` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_4_path_idx` ON `inside_blocks_quote_4` (`_path`);
--> statement-breakpoint
CREATE INDEX `inside_blocks_quote_4_locale_idx` ON `inside_blocks_quote_4` (`_locale`);
--> statement-breakpoint
CREATE TABLE `inside` (
	`id` integer PRIMARY KEY NOT NULL,
	`first_text` text,
	`first_textarea` text,
	`first_email` text,
	`first_number` numeric,
	`first_checkbox` integer,
	`first_date` text,
	`first_zoned_date` text,
	`first_zoneddate_tz` text,
	`first_code` text,
	`first_json` text,
	`first_rich_text` text,
	`first_select` text,
	`first_radio` text,
	`first_point` text,
	`first_tag_id` integer,
	`first_author_id` text,
	`first_image_id` integer,
	`first_meta_title` text,
	`first_meta_deep_no_index` integer,
	`first_lzoneddate_tz` text,
	`u_text` text,
	`u_textarea` text,
	`u_email` text,
	`u_number` numeric,
	`u_checkbox` integer,
	`u_date` text,
	`u_zoned_date` text,
	`uzoneddate_tz` text,
	`u_code` text,
	`u_json` text,
	`u_rich_text` text,
	`u_select` text,
	`u_radio` text,
	`u_point` text,
	`u_tag_id` integer,
	`u_author_id` text,
	`u_image_id` integer,
	`u_meta_title` text,
	`u_meta_deep_no_index` integer,
	`ulzoneddate_tz` text,
	`third_inner_deep` text NOT NULL,
	`third_flat` numeric,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`first_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`first_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`first_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`u_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`u_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`u_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `inside_first_first_tag_idx` ON `inside` (`first_tag_id`);
--> statement-breakpoint
CREATE INDEX `inside_first_first_author_idx` ON `inside` (`first_author_id`);
--> statement-breakpoint
CREATE INDEX `inside_first_first_image_idx` ON `inside` (`first_image_id`);
--> statement-breakpoint
CREATE INDEX `inside_u_tag_idx` ON `inside` (`u_tag_id`);
--> statement-breakpoint
CREATE INDEX `inside_u_author_idx` ON `inside` (`u_author_id`);
--> statement-breakpoint
CREATE INDEX `inside_u_image_idx` ON `inside` (`u_image_id`);
--> statement-breakpoint
CREATE INDEX `inside_updated_at_idx` ON `inside` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `inside_created_at_idx` ON `inside` (`created_at`);
--> statement-breakpoint
CREATE TABLE `inside_locales` (
	`first_l_text` text,
	`first_l_textarea` text,
	`first_l_email` text,
	`first_l_number` numeric,
	`first_l_checkbox` integer,
	`first_l_date` text,
	`first_l_zoned_date` text,
	`first_l_code` text,
	`first_l_json` text,
	`first_l_rich_text` text,
	`first_l_select` text,
	`first_l_radio` text,
	`first_l_point` text,
	`first_l_tag_id` integer,
	`first_l_author_id` text,
	`first_l_image_id` integer,
	`first_l_meta_title` text,
	`first_l_meta_deep_no_index` integer,
	`second_text` text,
	`second_textarea` text,
	`second_email` text,
	`second_number` numeric,
	`second_checkbox` integer,
	`second_date` text,
	`second_zoned_date` text,
	`second_zoneddate_tz` text,
	`second_code` text,
	`second_json` text,
	`second_rich_text` text,
	`second_select` text,
	`second_radio` text,
	`second_point` text,
	`second_tag_id` integer,
	`second_author_id` text,
	`second_image_id` integer,
	`second_meta_title` text,
	`second_meta_deep_no_index` integer,
	`u_l_text` text,
	`u_l_textarea` text,
	`u_l_email` text,
	`u_l_number` numeric,
	`u_l_checkbox` integer,
	`u_l_date` text,
	`u_l_zoned_date` text,
	`u_l_code` text,
	`u_l_json` text,
	`u_l_rich_text` text,
	`u_l_select` text,
	`u_l_radio` text,
	`u_l_point` text,
	`u_l_tag_id` integer,
	`u_l_author_id` text,
	`u_l_image_id` integer,
	`u_l_meta_title` text,
	`u_l_meta_deep_no_index` integer,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`first_l_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`first_l_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`first_l_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`second_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`second_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`second_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`u_l_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`u_l_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`u_l_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `inside_first_first_l_tag_idx` ON `inside_locales` (`first_l_tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `inside_first_first_l_author_idx` ON `inside_locales` (`first_l_author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `inside_first_first_l_image_idx` ON `inside_locales` (`first_l_image_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `inside_second_second_tag_idx` ON `inside_locales` (`second_tag_id`);
--> statement-breakpoint
CREATE INDEX `inside_second_second_author_idx` ON `inside_locales` (`second_author_id`);
--> statement-breakpoint
CREATE INDEX `inside_second_second_image_idx` ON `inside_locales` (`second_image_id`);
--> statement-breakpoint
CREATE INDEX `inside_u_l_tag_idx` ON `inside_locales` (`u_l_tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `inside_u_l_author_idx` ON `inside_locales` (`u_l_author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `inside_u_l_image_idx` ON `inside_locales` (`u_l_image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `inside_locales_locale_parent_id_unique` ON `inside_locales` (`_locale`,`_parent_id`);
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
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`inside_id`) REFERENCES `inside`(`id`) ON UPDATE no action ON DELETE cascade,
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