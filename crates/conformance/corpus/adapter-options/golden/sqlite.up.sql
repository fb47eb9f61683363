CREATE TABLE `posts_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
	`_parent_id` integer NOT NULL,
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
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text,
	`tag_id` integer,
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
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `posts_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_kinds_order_idx` ON `posts_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_quote_kinds_parent_idx` ON `posts_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
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
CREATE TABLE `posts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
CREATE TABLE `posts_i18n` (
	`title` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_title_idx` ON `posts_i18n` (`title`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_i18n_locale_parent_id_unique` ON `posts_i18n` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_texts_order_parent` ON `posts_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_numbers_order_parent_idx` ON `posts_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_relations` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_relations_order_idx` ON `posts_relations` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_relations_parent_idx` ON `posts_relations` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_relations_path_idx` ON `posts_relations` (`path`);
--> statement-breakpoint
CREATE INDEX `posts_relations_tags_id_idx` ON `posts_relations` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `posts_relations_authors_id_idx` ON `posts_relations` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `posts_relations_media_id_idx` ON `posts_relations` (`media_id`);
--> statement-breakpoint
CREATE INDEX `posts_relations_files_id_idx` ON `posts_relations` (`files_id`);
--> statement-breakpoint
CREATE TABLE `_posts_versions_version_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_posts_versions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_versions_version_selects_order_idx` ON `_posts_versions_version_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_version_selects_parent_idx` ON `_posts_versions_version_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_posts_versions_version_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`url` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_posts_versions_version_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_versions_version_list_links_order_idx` ON `_posts_versions_version_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_version_list_links_parent_id_idx` ON `_posts_versions_version_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_posts_versions_version_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`label` text,
	`kind` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_posts_versions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_versions_version_list_order_idx` ON `_posts_versions_version_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_version_list_parent_id_idx` ON `_posts_versions_version_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_posts_versions_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text,
	`tag_id` integer,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_posts_versions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_versions_blocks_hero_order_idx` ON `_posts_versions_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_blocks_hero_parent_id_idx` ON `_posts_versions_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_blocks_hero_path_idx` ON `_posts_versions_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_blocks_hero_tag_idx` ON `_posts_versions_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `_posts_versions_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_posts_versions_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_versions_blocks_quote_kinds_order_idx` ON `_posts_versions_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_blocks_quote_kinds_parent_idx` ON `_posts_versions_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_posts_versions_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`quote` text,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_posts_versions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_versions_blocks_quote_order_idx` ON `_posts_versions_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_blocks_quote_parent_id_idx` ON `_posts_versions_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_blocks_quote_path_idx` ON `_posts_versions_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE TABLE `_posts_versions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_posts_versions_parent_idx` ON `_posts_versions` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_version_version_tag_idx` ON `_posts_versions` (`version_tag_id`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_version_version_author_idx` ON `_posts_versions` (`version_author_id`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_version_version_image_idx` ON `_posts_versions` (`version_image_id`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_version_version_updated_at_idx` ON `_posts_versions` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_version_version_created_at_idx` ON `_posts_versions` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_version_version__status_idx` ON `_posts_versions` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_created_at_idx` ON `_posts_versions` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_updated_at_idx` ON `_posts_versions` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_snapshot_idx` ON `_posts_versions` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_published_locale_idx` ON `_posts_versions` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_latest_idx` ON `_posts_versions` (`latest`);
--> statement-breakpoint
CREATE TABLE `_posts_versions_i18n` (
	`version_title` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_posts_versions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_versions_version_version_title_idx` ON `_posts_versions_i18n` (`version_title`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_posts_versions_i18n_locale_parent_id_unique` ON `_posts_versions_i18n` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_posts_versions_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_posts_versions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_versions_texts_order_parent` ON `_posts_versions_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_posts_versions_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_posts_versions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_versions_numbers_order_parent_idx` ON `_posts_versions_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_posts_versions_relations` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_posts_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_versions_relations_order_idx` ON `_posts_versions_relations` (`order`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_relations_parent_idx` ON `_posts_versions_relations` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_relations_path_idx` ON `_posts_versions_relations` (`path`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_relations_tags_id_idx` ON `_posts_versions_relations` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_relations_authors_id_idx` ON `_posts_versions_relations` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_relations_media_id_idx` ON `_posts_versions_relations` (`media_id`);
--> statement-breakpoint
CREATE INDEX `_posts_versions_relations_files_id_idx` ON `_posts_versions_relations` (`files_id`);
--> statement-breakpoint
CREATE TABLE `tags` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
CREATE TABLE `payload_locked_documents_relations` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`posts_id` integer,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`posts_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_locked_documents_relations_order_idx` ON `payload_locked_documents_relations` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_relations_parent_idx` ON `payload_locked_documents_relations` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_relations_path_idx` ON `payload_locked_documents_relations` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_relations_posts_id_idx` ON `payload_locked_documents_relations` (`posts_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_relations_tags_id_idx` ON `payload_locked_documents_relations` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_relations_authors_id_idx` ON `payload_locked_documents_relations` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_relations_media_id_idx` ON `payload_locked_documents_relations` (`media_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_relations_files_id_idx` ON `payload_locked_documents_relations` (`files_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_relations_users_id_idx` ON `payload_locked_documents_relations` (`users_id`);
--> statement-breakpoint
CREATE TABLE `payload_preferences` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
CREATE TABLE `payload_preferences_relations` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_preferences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_preferences_relations_order_idx` ON `payload_preferences_relations` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_relations_parent_idx` ON `payload_preferences_relations` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_relations_path_idx` ON `payload_preferences_relations` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_relations_users_id_idx` ON `payload_preferences_relations` (`users_id`);
--> statement-breakpoint
CREATE TABLE `payload_migrations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text,
	`batch` numeric,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `payload_migrations_updated_at_idx` ON `payload_migrations` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_migrations_created_at_idx` ON `payload_migrations` (`created_at`);