CREATE TABLE `generated_selects` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `generated`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `generated_selects_order_idx` ON `generated_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `generated_selects_parent_idx` ON `generated_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `generated_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `generated_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `generated_list_links_order_idx` ON `generated_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `generated_list_links_parent_id_idx` ON `generated_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `generated_list` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `generated`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `generated_list_order_idx` ON `generated_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `generated_list_parent_id_idx` ON `generated_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `generated_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text,
	`tag_id` text(36),
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `generated`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `generated_blocks_hero_order_idx` ON `generated_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `generated_blocks_hero_parent_id_idx` ON `generated_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `generated_blocks_hero_path_idx` ON `generated_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `generated_blocks_hero_tag_idx` ON `generated_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `generated_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `generated_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `generated_blocks_quote_kinds_order_idx` ON `generated_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `generated_blocks_quote_kinds_parent_idx` ON `generated_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `generated_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`quote` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `generated`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `generated_blocks_quote_order_idx` ON `generated_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `generated_blocks_quote_parent_id_idx` ON `generated_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `generated_blocks_quote_path_idx` ON `generated_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE TABLE `generated` (
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
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `generated_tag_idx` ON `generated` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `generated_author_idx` ON `generated` (`author_id`);
--> statement-breakpoint
CREATE INDEX `generated_image_idx` ON `generated` (`image_id`);
--> statement-breakpoint
CREATE INDEX `generated_updated_at_idx` ON `generated` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `generated_created_at_idx` ON `generated` (`created_at`);
--> statement-breakpoint
CREATE INDEX `generated__status_idx` ON `generated` (`_status`);
--> statement-breakpoint
CREATE TABLE `generated_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `generated`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `generated_texts_order_parent` ON `generated_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `generated_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `generated`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `generated_numbers_order_parent_idx` ON `generated_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `generated_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`tags_id` text(36),
	`authors_id` text,
	`media_id` text(36),
	`files_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `generated`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `generated_rels_order_idx` ON `generated_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `generated_rels_parent_idx` ON `generated_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `generated_rels_path_idx` ON `generated_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `generated_rels_tags_id_idx` ON `generated_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `generated_rels_authors_id_idx` ON `generated_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `generated_rels_media_id_idx` ON `generated_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `generated_rels_files_id_idx` ON `generated_rels` (`files_id`);
--> statement-breakpoint
CREATE TABLE `_generated_v_version_selects` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_generated_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_generated_v_version_selects_order_idx` ON `_generated_v_version_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `_generated_v_version_selects_parent_idx` ON `_generated_v_version_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_generated_v_version_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`url` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_generated_v_version_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_generated_v_version_list_links_order_idx` ON `_generated_v_version_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `_generated_v_version_list_links_parent_id_idx` ON `_generated_v_version_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_generated_v_version_list` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_generated_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_generated_v_version_list_order_idx` ON `_generated_v_version_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `_generated_v_version_list_parent_id_idx` ON `_generated_v_version_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_generated_v_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`_path` text NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`title` text,
	`tag_id` text(36),
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_generated_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_generated_v_blocks_hero_order_idx` ON `_generated_v_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `_generated_v_blocks_hero_parent_id_idx` ON `_generated_v_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_generated_v_blocks_hero_path_idx` ON `_generated_v_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `_generated_v_blocks_hero_tag_idx` ON `_generated_v_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `_generated_v_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_generated_v_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_generated_v_blocks_quote_kinds_order_idx` ON `_generated_v_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `_generated_v_blocks_quote_kinds_parent_idx` ON `_generated_v_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_generated_v_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`_path` text NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`quote` text,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_generated_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_generated_v_blocks_quote_order_idx` ON `_generated_v_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `_generated_v_blocks_quote_parent_id_idx` ON `_generated_v_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_generated_v_blocks_quote_path_idx` ON `_generated_v_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE TABLE `_generated_v` (
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
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `generated`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_generated_v_parent_idx` ON `_generated_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_generated_v_version_version_tag_idx` ON `_generated_v` (`version_tag_id`);
--> statement-breakpoint
CREATE INDEX `_generated_v_version_version_author_idx` ON `_generated_v` (`version_author_id`);
--> statement-breakpoint
CREATE INDEX `_generated_v_version_version_image_idx` ON `_generated_v` (`version_image_id`);
--> statement-breakpoint
CREATE INDEX `_generated_v_version_version_updated_at_idx` ON `_generated_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_generated_v_version_version_created_at_idx` ON `_generated_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_generated_v_version_version__status_idx` ON `_generated_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_generated_v_created_at_idx` ON `_generated_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_generated_v_updated_at_idx` ON `_generated_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_generated_v_snapshot_idx` ON `_generated_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_generated_v_published_locale_idx` ON `_generated_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_generated_v_latest_idx` ON `_generated_v` (`latest`);
--> statement-breakpoint
CREATE TABLE `_generated_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_generated_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_generated_v_texts_order_parent` ON `_generated_v_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_generated_v_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_generated_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_generated_v_numbers_order_parent_idx` ON `_generated_v_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_generated_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`tags_id` text(36),
	`authors_id` text,
	`media_id` text(36),
	`files_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_generated_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_generated_v_rels_order_idx` ON `_generated_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_generated_v_rels_parent_idx` ON `_generated_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_generated_v_rels_path_idx` ON `_generated_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_generated_v_rels_tags_id_idx` ON `_generated_v_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `_generated_v_rels_authors_id_idx` ON `_generated_v_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `_generated_v_rels_media_id_idx` ON `_generated_v_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `_generated_v_rels_files_id_idx` ON `_generated_v_rels` (`files_id`);
--> statement-breakpoint
CREATE TABLE `numbered_list` (
	`_order` integer NOT NULL,
	`_parent_id` numeric NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`x` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `numbered`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `numbered_list_order_idx` ON `numbered_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `numbered_list_parent_id_idx` ON `numbered_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `numbered` (
	`id` numeric PRIMARY KEY NOT NULL,
	`parent_id` numeric,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `numbered`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `numbered_parent_idx` ON `numbered` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `numbered_updated_at_idx` ON `numbered` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `numbered_created_at_idx` ON `numbered` (`created_at`);
--> statement-breakpoint
CREATE TABLE `lettered` (
	`id` text PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft'
);

--> statement-breakpoint
CREATE INDEX `lettered_updated_at_idx` ON `lettered` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `lettered_created_at_idx` ON `lettered` (`created_at`);
--> statement-breakpoint
CREATE INDEX `lettered__status_idx` ON `lettered` (`_status`);
--> statement-breakpoint
CREATE TABLE `lettered_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`path` text NOT NULL,
	`text` text,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `lettered`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `lettered_texts_order_parent` ON `lettered_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `lettered_texts_locale_parent` ON `lettered_texts` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_lettered_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `lettered`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_lettered_v_parent_idx` ON `_lettered_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_lettered_v_version_version_updated_at_idx` ON `_lettered_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_lettered_v_version_version_created_at_idx` ON `_lettered_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_lettered_v_version_version__status_idx` ON `_lettered_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_lettered_v_created_at_idx` ON `_lettered_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_lettered_v_updated_at_idx` ON `_lettered_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_lettered_v_snapshot_idx` ON `_lettered_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_lettered_v_published_locale_idx` ON `_lettered_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_lettered_v_latest_idx` ON `_lettered_v` (`latest`);
--> statement-breakpoint
CREATE TABLE `_lettered_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`text` text,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_lettered_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_lettered_v_texts_order_parent` ON `_lettered_v_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `_lettered_v_texts_locale_parent` ON `_lettered_v_texts` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `mixed` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`one_id` numeric NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`one_id`) REFERENCES `numbered`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `mixed_one_idx` ON `mixed` (`one_id`);
--> statement-breakpoint
CREATE INDEX `mixed_updated_at_idx` ON `mixed` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `mixed_created_at_idx` ON `mixed` (`created_at`);
--> statement-breakpoint
CREATE TABLE `mixed_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`generated_id` text(36),
	`numbered_id` numeric,
	`lettered_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `mixed`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`generated_id`) REFERENCES `generated`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`numbered_id`) REFERENCES `numbered`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`lettered_id`) REFERENCES `lettered`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `mixed_rels_order_idx` ON `mixed_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `mixed_rels_parent_idx` ON `mixed_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `mixed_rels_path_idx` ON `mixed_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `mixed_rels_generated_id_idx` ON `mixed_rels` (`generated_id`);
--> statement-breakpoint
CREATE INDEX `mixed_rels_numbered_id_idx` ON `mixed_rels` (`numbered_id`);
--> statement-breakpoint
CREATE INDEX `mixed_rels_lettered_id_idx` ON `mixed_rels` (`lettered_id`);
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
	`generated_id` text(36),
	`numbered_id` numeric,
	`lettered_id` text,
	`mixed_id` text(36),
	`tags_id` text(36),
	`authors_id` text,
	`media_id` text(36),
	`files_id` text(36),
	`users_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`generated_id`) REFERENCES `generated`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`numbered_id`) REFERENCES `numbered`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`lettered_id`) REFERENCES `lettered`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`mixed_id`) REFERENCES `mixed`(`id`) ON UPDATE no action ON DELETE cascade,
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
CREATE INDEX `payload_locked_documents_rels_generated_id_idx` ON `payload_locked_documents_rels` (`generated_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_numbered_id_idx` ON `payload_locked_documents_rels` (`numbered_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_lettered_id_idx` ON `payload_locked_documents_rels` (`lettered_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_mixed_id_idx` ON `payload_locked_documents_rels` (`mixed_id`);
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
	`one_id` numeric,
	`updated_at` text,
	`created_at` text,
	FOREIGN KEY (`one_id`) REFERENCES `numbered`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `home_one_idx` ON `home` (`one_id`);