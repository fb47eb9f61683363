CREATE TABLE `plain` (
	`id` integer PRIMARY KEY NOT NULL,
	`zoneddate_tz` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `plain_updated_at_idx` ON `plain` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `plain_created_at_idx` ON `plain` (`created_at`);
--> statement-breakpoint
CREATE TABLE `plain_locales` (
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
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `plain`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `plain_tag_idx` ON `plain_locales` (`tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `plain_author_idx` ON `plain_locales` (`author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `plain_image_idx` ON `plain_locales` (`image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `plain_locales_locale_parent_id_unique` ON `plain_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `required` (
	`id` integer PRIMARY KEY NOT NULL,
	`zoneddate_tz` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `required_updated_at_idx` ON `required` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `required_created_at_idx` ON `required` (`created_at`);
--> statement-breakpoint
CREATE TABLE `required_locales` (
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
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `required`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `required_tag_idx` ON `required_locales` (`tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `required_author_idx` ON `required_locales` (`author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `required_image_idx` ON `required_locales` (`image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `required_locales_locale_parent_id_unique` ON `required_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `indexed` (
	`id` integer PRIMARY KEY NOT NULL,
	`zoneddate_tz` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `indexed_updated_at_idx` ON `indexed` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `indexed_created_at_idx` ON `indexed` (`created_at`);
--> statement-breakpoint
CREATE TABLE `indexed_locales` (
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
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `indexed`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `indexed_text_idx` ON `indexed_locales` (`text`,`_locale`);
--> statement-breakpoint
CREATE INDEX `indexed_textarea_idx` ON `indexed_locales` (`textarea`,`_locale`);
--> statement-breakpoint
CREATE INDEX `indexed_email_idx` ON `indexed_locales` (`email`,`_locale`);
--> statement-breakpoint
CREATE INDEX `indexed_number_idx` ON `indexed_locales` (`number`,`_locale`);
--> statement-breakpoint
CREATE INDEX `indexed_checkbox_idx` ON `indexed_locales` (`checkbox`,`_locale`);
--> statement-breakpoint
CREATE INDEX `indexed_date_idx` ON `indexed_locales` (`date`,`_locale`);
--> statement-breakpoint
CREATE INDEX `indexed_zoned_date_idx` ON `indexed_locales` (`zoned_date`,`_locale`);
--> statement-breakpoint
CREATE INDEX `indexed_code_idx` ON `indexed_locales` (`code`,`_locale`);
--> statement-breakpoint
CREATE INDEX `indexed_json_idx` ON `indexed_locales` (`json`,`_locale`);
--> statement-breakpoint
CREATE INDEX `indexed_rich_text_idx` ON `indexed_locales` (`rich_text`,`_locale`);
--> statement-breakpoint
CREATE INDEX `indexed_select_idx` ON `indexed_locales` (`select`,`_locale`);
--> statement-breakpoint
CREATE INDEX `indexed_radio_idx` ON `indexed_locales` (`radio`,`_locale`);
--> statement-breakpoint
CREATE INDEX `indexed_point_idx` ON `indexed_locales` (`point`,`_locale`);
--> statement-breakpoint
CREATE INDEX `indexed_tag_idx` ON `indexed_locales` (`tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `indexed_author_idx` ON `indexed_locales` (`author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `indexed_image_idx` ON `indexed_locales` (`image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `indexed_locales_locale_parent_id_unique` ON `indexed_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `uniques` (
	`id` integer PRIMARY KEY NOT NULL,
	`zoneddate_tz` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `uniques_updated_at_idx` ON `uniques` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `uniques_created_at_idx` ON `uniques` (`created_at`);
--> statement-breakpoint
CREATE TABLE `uniques_locales` (
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
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `uniques`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_text_idx` ON `uniques_locales` (`text`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_textarea_idx` ON `uniques_locales` (`textarea`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_email_idx` ON `uniques_locales` (`email`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_number_idx` ON `uniques_locales` (`number`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_checkbox_idx` ON `uniques_locales` (`checkbox`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_date_idx` ON `uniques_locales` (`date`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_zoned_date_idx` ON `uniques_locales` (`zoned_date`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_code_idx` ON `uniques_locales` (`code`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_json_idx` ON `uniques_locales` (`json`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_rich_text_idx` ON `uniques_locales` (`rich_text`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_select_idx` ON `uniques_locales` (`select`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_radio_idx` ON `uniques_locales` (`radio`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_point_idx` ON `uniques_locales` (`point`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_tag_idx` ON `uniques_locales` (`tag_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_author_idx` ON `uniques_locales` (`author_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_image_idx` ON `uniques_locales` (`image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_locales_locale_parent_id_unique` ON `uniques_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `everything_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `everything`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `everything_selects_order_idx` ON `everything_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `everything_selects_parent_idx` ON `everything_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `everything_selects_locale_idx` ON `everything_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `everything_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `everything_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `everything_list_links_order_idx` ON `everything_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `everything_list_links_parent_id_idx` ON `everything_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `everything_list_links_locale_idx` ON `everything_list_links` (`_locale`);
--> statement-breakpoint
CREATE TABLE `everything_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `everything`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `everything_list_order_idx` ON `everything_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `everything_list_parent_id_idx` ON `everything_list` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `everything_list_locale_idx` ON `everything_list` (`_locale`);
--> statement-breakpoint
CREATE TABLE `everything_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`tag_id` integer,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `everything`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `everything_blocks_hero_order_idx` ON `everything_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `everything_blocks_hero_parent_id_idx` ON `everything_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `everything_blocks_hero_path_idx` ON `everything_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `everything_blocks_hero_locale_idx` ON `everything_blocks_hero` (`_locale`);
--> statement-breakpoint
CREATE INDEX `everything_blocks_hero_tag_idx` ON `everything_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `everything_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `everything_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `everything_blocks_quote_kinds_order_idx` ON `everything_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `everything_blocks_quote_kinds_parent_idx` ON `everything_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `everything_blocks_quote_kinds_locale_idx` ON `everything_blocks_quote_kinds` (`locale`);
--> statement-breakpoint
CREATE TABLE `everything_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`quote` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `everything`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `everything_blocks_quote_order_idx` ON `everything_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `everything_blocks_quote_parent_id_idx` ON `everything_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `everything_blocks_quote_path_idx` ON `everything_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE INDEX `everything_blocks_quote_locale_idx` ON `everything_blocks_quote` (`_locale`);
--> statement-breakpoint
CREATE TABLE `everything` (
	`id` integer PRIMARY KEY NOT NULL,
	`zoneddate_tz` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `everything_updated_at_idx` ON `everything` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `everything_created_at_idx` ON `everything` (`created_at`);
--> statement-breakpoint
CREATE TABLE `everything_locales` (
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
	FOREIGN KEY (`_parent_id`) REFERENCES `everything`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `everything_tag_idx` ON `everything_locales` (`tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `everything_author_idx` ON `everything_locales` (`author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `everything_image_idx` ON `everything_locales` (`image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `everything_locales_locale_parent_id_unique` ON `everything_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `everything_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `everything`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `everything_texts_order_parent` ON `everything_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `everything_texts_locale_parent` ON `everything_texts` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `everything_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `everything`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `everything_numbers_order_parent_idx` ON `everything_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `everything_numbers_locale_parent` ON `everything_numbers` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `everything_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `everything`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `everything_rels_order_idx` ON `everything_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `everything_rels_parent_idx` ON `everything_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `everything_rels_path_idx` ON `everything_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `everything_rels_locale_idx` ON `everything_rels` (`locale`);
--> statement-breakpoint
CREATE INDEX `everything_rels_tags_id_idx` ON `everything_rels` (`tags_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `everything_rels_authors_id_idx` ON `everything_rels` (`authors_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `everything_rels_media_id_idx` ON `everything_rels` (`media_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `everything_rels_files_id_idx` ON `everything_rels` (`files_id`,`locale`);
--> statement-breakpoint
CREATE TABLE `mixed` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `mixed_slug_idx` ON `mixed` (`slug`);
--> statement-breakpoint
CREATE INDEX `mixed_updated_at_idx` ON `mixed` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `mixed_created_at_idx` ON `mixed` (`created_at`);
--> statement-breakpoint
CREATE TABLE `mixed_locales` (
	`title` text DEFAULT 'x',
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `mixed`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `mixed_locales_locale_parent_id_unique` ON `mixed_locales` (`_locale`,`_parent_id`);
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
	`plain_id` integer,
	`required_id` integer,
	`indexed_id` integer,
	`uniques_id` integer,
	`everything_id` integer,
	`mixed_id` integer,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`plain_id`) REFERENCES `plain`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`required_id`) REFERENCES `required`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`indexed_id`) REFERENCES `indexed`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`uniques_id`) REFERENCES `uniques`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`everything_id`) REFERENCES `everything`(`id`) ON UPDATE no action ON DELETE cascade,
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
CREATE INDEX `payload_locked_documents_rels_plain_id_idx` ON `payload_locked_documents_rels` (`plain_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_required_id_idx` ON `payload_locked_documents_rels` (`required_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_indexed_id_idx` ON `payload_locked_documents_rels` (`indexed_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_uniques_id_idx` ON `payload_locked_documents_rels` (`uniques_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_everything_id_idx` ON `payload_locked_documents_rels` (`everything_id`);
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