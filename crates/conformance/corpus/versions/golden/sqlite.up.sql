CREATE TABLE `versioned_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `versioned`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `versioned_selects_order_idx` ON `versioned_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `versioned_selects_parent_idx` ON `versioned_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `versioned_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `versioned_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `versioned_list_links_order_idx` ON `versioned_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `versioned_list_links_parent_id_idx` ON `versioned_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `versioned_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
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
CREATE TABLE `versioned_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
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
CREATE INDEX `versioned_blocks_hero_tag_idx` ON `versioned_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `versioned_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `versioned_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `versioned_blocks_quote_kinds_order_idx` ON `versioned_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `versioned_blocks_quote_kinds_parent_idx` ON `versioned_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `versioned_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
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
CREATE TABLE `versioned` (
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
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `versioned_tag_idx` ON `versioned` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `versioned_author_idx` ON `versioned` (`author_id`);
--> statement-breakpoint
CREATE INDEX `versioned_image_idx` ON `versioned` (`image_id`);
--> statement-breakpoint
CREATE INDEX `versioned_updated_at_idx` ON `versioned` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `versioned_created_at_idx` ON `versioned` (`created_at`);
--> statement-breakpoint
CREATE TABLE `versioned_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `versioned`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `versioned_texts_order_parent` ON `versioned_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `versioned_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `versioned`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `versioned_numbers_order_parent_idx` ON `versioned_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `versioned_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
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
CREATE INDEX `versioned_rels_tags_id_idx` ON `versioned_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `versioned_rels_authors_id_idx` ON `versioned_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `versioned_rels_media_id_idx` ON `versioned_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `versioned_rels_files_id_idx` ON `versioned_rels` (`files_id`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_version_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_versioned_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_versioned_v_version_selects_order_idx` ON `_versioned_v_version_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_version_selects_parent_idx` ON `_versioned_v_version_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_version_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
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
CREATE TABLE `_versioned_v_version_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
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
CREATE TABLE `_versioned_v_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
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
CREATE INDEX `_versioned_v_blocks_hero_tag_idx` ON `_versioned_v_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_versioned_v_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_versioned_v_blocks_quote_kinds_order_idx` ON `_versioned_v_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_blocks_quote_kinds_parent_idx` ON `_versioned_v_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
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
CREATE TABLE `_versioned_v` (
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
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `versioned`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_versioned_v_parent_idx` ON `_versioned_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_version_version_tag_idx` ON `_versioned_v` (`version_tag_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_version_version_author_idx` ON `_versioned_v` (`version_author_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_version_version_image_idx` ON `_versioned_v` (`version_image_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_version_version_updated_at_idx` ON `_versioned_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_version_version_created_at_idx` ON `_versioned_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_created_at_idx` ON `_versioned_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_updated_at_idx` ON `_versioned_v` (`updated_at`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_versioned_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_versioned_v_texts_order_parent` ON `_versioned_v_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_versioned_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_versioned_v_numbers_order_parent_idx` ON `_versioned_v_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_versioned_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
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
CREATE INDEX `_versioned_v_rels_tags_id_idx` ON `_versioned_v_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_rels_authors_id_idx` ON `_versioned_v_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_rels_media_id_idx` ON `_versioned_v_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `_versioned_v_rels_files_id_idx` ON `_versioned_v_rels` (`files_id`);
--> statement-breakpoint
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
CREATE TABLE `drafted` (
	`id` integer PRIMARY KEY NOT NULL,
	`text` text,
	`textarea` text,
	`email` text,
	`number` numeric,
	`checkbox` integer DEFAULT false,
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
CREATE TABLE `drafted_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_texts_order_parent` ON `drafted_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `drafted_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `drafted_numbers_order_parent_idx` ON `drafted_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `drafted_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
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
CREATE INDEX `drafted_rels_tags_id_idx` ON `drafted_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `drafted_rels_authors_id_idx` ON `drafted_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `drafted_rels_media_id_idx` ON `drafted_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `drafted_rels_files_id_idx` ON `drafted_rels` (`files_id`);
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
CREATE TABLE `_drafted_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_text` text,
	`version_textarea` text,
	`version_email` text,
	`version_number` numeric,
	`version_checkbox` integer DEFAULT false,
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
CREATE INDEX `_drafted_v_latest_idx` ON `_drafted_v` (`latest`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_drafted_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_texts_order_parent` ON `_drafted_v_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_drafted_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_drafted_v_numbers_order_parent_idx` ON `_drafted_v_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_drafted_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
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
CREATE INDEX `_drafted_v_rels_tags_id_idx` ON `_drafted_v_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_rels_authors_id_idx` ON `_drafted_v_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_rels_media_id_idx` ON `_drafted_v_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `_drafted_v_rels_files_id_idx` ON `_drafted_v_rels` (`files_id`);
--> statement-breakpoint
CREATE TABLE `autosaved` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft'
);

--> statement-breakpoint
CREATE UNIQUE INDEX `autosaved_title_idx` ON `autosaved` (`title`);
--> statement-breakpoint
CREATE INDEX `autosaved_updated_at_idx` ON `autosaved` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `autosaved_created_at_idx` ON `autosaved` (`created_at`);
--> statement-breakpoint
CREATE INDEX `autosaved__status_idx` ON `autosaved` (`_status`);
--> statement-breakpoint
CREATE TABLE `_autosaved_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_title` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	`autosave` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `autosaved`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_autosaved_v_parent_idx` ON `_autosaved_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_autosaved_v_version_version_title_idx` ON `_autosaved_v` (`version_title`);
--> statement-breakpoint
CREATE INDEX `_autosaved_v_version_version_updated_at_idx` ON `_autosaved_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_autosaved_v_version_version_created_at_idx` ON `_autosaved_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_autosaved_v_version_version__status_idx` ON `_autosaved_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_autosaved_v_created_at_idx` ON `_autosaved_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_autosaved_v_updated_at_idx` ON `_autosaved_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_autosaved_v_latest_idx` ON `_autosaved_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_autosaved_v_autosave_idx` ON `_autosaved_v` (`autosave`);
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
CREATE TABLE `payload_jobs_log` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`executed_at` text NOT NULL,
	`completed_at` text NOT NULL,
	`task_slug` text NOT NULL,
	`task_i_d` text NOT NULL,
	`input` text,
	`output` text,
	`state` text NOT NULL,
	`error` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `payload_jobs`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_jobs_log_order_idx` ON `payload_jobs_log` (`_order`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_log_parent_id_idx` ON `payload_jobs_log` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `payload_jobs` (
	`id` integer PRIMARY KEY NOT NULL,
	`input` text,
	`completed_at` text,
	`total_tried` numeric DEFAULT 0,
	`has_error` integer DEFAULT false,
	`error` text,
	`task_slug` text,
	`queue` text DEFAULT 'default',
	`wait_until` text,
	`processing` integer DEFAULT false,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `payload_jobs_completed_at_idx` ON `payload_jobs` (`completed_at`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_total_tried_idx` ON `payload_jobs` (`total_tried`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_has_error_idx` ON `payload_jobs` (`has_error`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_task_slug_idx` ON `payload_jobs` (`task_slug`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_queue_idx` ON `payload_jobs` (`queue`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_wait_until_idx` ON `payload_jobs` (`wait_until`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_processing_idx` ON `payload_jobs` (`processing`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_updated_at_idx` ON `payload_jobs` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_created_at_idx` ON `payload_jobs` (`created_at`);
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
	`versioned_id` integer,
	`drafted_id` integer,
	`autosaved_id` integer,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`versioned_id`) REFERENCES `versioned`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`drafted_id`) REFERENCES `drafted`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`autosaved_id`) REFERENCES `autosaved`(`id`) ON UPDATE no action ON DELETE cascade,
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
CREATE INDEX `payload_locked_documents_rels_versioned_id_idx` ON `payload_locked_documents_rels` (`versioned_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_drafted_id_idx` ON `payload_locked_documents_rels` (`drafted_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_autosaved_id_idx` ON `payload_locked_documents_rels` (`autosaved_id`);
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
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `settings`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `settings_selects_order_idx` ON `settings_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `settings_selects_parent_idx` ON `settings_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `settings_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `settings_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `settings_list_links_order_idx` ON `settings_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `settings_list_links_parent_id_idx` ON `settings_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `settings_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
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
CREATE TABLE `settings_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
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
CREATE INDEX `settings_blocks_hero_tag_idx` ON `settings_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `settings_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `settings_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `settings_blocks_quote_kinds_order_idx` ON `settings_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `settings_blocks_quote_kinds_parent_idx` ON `settings_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `settings_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
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
CREATE TABLE `settings` (
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
	`_status` text DEFAULT 'draft',
	`updated_at` text,
	`created_at` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `settings_tag_idx` ON `settings` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `settings_author_idx` ON `settings` (`author_id`);
--> statement-breakpoint
CREATE INDEX `settings_image_idx` ON `settings` (`image_id`);
--> statement-breakpoint
CREATE INDEX `settings__status_idx` ON `settings` (`_status`);
--> statement-breakpoint
CREATE TABLE `settings_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `settings`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `settings_texts_order_parent` ON `settings_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `settings_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `settings`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `settings_numbers_order_parent_idx` ON `settings_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `settings_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
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
CREATE INDEX `settings_rels_tags_id_idx` ON `settings_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `settings_rels_authors_id_idx` ON `settings_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `settings_rels_media_id_idx` ON `settings_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `settings_rels_files_id_idx` ON `settings_rels` (`files_id`);
--> statement-breakpoint
CREATE TABLE `_settings_v_version_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_settings_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_settings_v_version_selects_order_idx` ON `_settings_v_version_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `_settings_v_version_selects_parent_idx` ON `_settings_v_version_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_settings_v_version_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
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
CREATE TABLE `_settings_v_version_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
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
CREATE TABLE `_settings_v_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
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
CREATE INDEX `_settings_v_blocks_hero_tag_idx` ON `_settings_v_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `_settings_v_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_settings_v_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_settings_v_blocks_quote_kinds_order_idx` ON `_settings_v_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `_settings_v_blocks_quote_kinds_parent_idx` ON `_settings_v_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_settings_v_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
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
CREATE TABLE `_settings_v` (
	`id` integer PRIMARY KEY NOT NULL,
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
	`version__status` text DEFAULT 'draft',
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`version_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_settings_v_version_version_tag_idx` ON `_settings_v` (`version_tag_id`);
--> statement-breakpoint
CREATE INDEX `_settings_v_version_version_author_idx` ON `_settings_v` (`version_author_id`);
--> statement-breakpoint
CREATE INDEX `_settings_v_version_version_image_idx` ON `_settings_v` (`version_image_id`);
--> statement-breakpoint
CREATE INDEX `_settings_v_version_version__status_idx` ON `_settings_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_settings_v_created_at_idx` ON `_settings_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_settings_v_updated_at_idx` ON `_settings_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_settings_v_latest_idx` ON `_settings_v` (`latest`);
--> statement-breakpoint
CREATE TABLE `_settings_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_settings_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_settings_v_texts_order_parent` ON `_settings_v_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_settings_v_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_settings_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_settings_v_numbers_order_parent_idx` ON `_settings_v_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_settings_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
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
CREATE INDEX `_settings_v_rels_tags_id_idx` ON `_settings_v_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `_settings_v_rels_authors_id_idx` ON `_settings_v_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `_settings_v_rels_media_id_idx` ON `_settings_v_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `_settings_v_rels_files_id_idx` ON `_settings_v_rels` (`files_id`);
--> statement-breakpoint
CREATE TABLE `menu_items` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `menu`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `menu_items_order_idx` ON `menu_items` (`_order`);
--> statement-breakpoint
CREATE INDEX `menu_items_parent_id_idx` ON `menu_items` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `menu` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text,
	`created_at` text
);

--> statement-breakpoint
CREATE TABLE `_menu_v_version_items` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`label` text NOT NULL,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_menu_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_menu_v_version_items_order_idx` ON `_menu_v_version_items` (`_order`);
--> statement-breakpoint
CREATE INDEX `_menu_v_version_items_parent_id_idx` ON `_menu_v_version_items` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_menu_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `_menu_v_created_at_idx` ON `_menu_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_menu_v_updated_at_idx` ON `_menu_v` (`updated_at`);