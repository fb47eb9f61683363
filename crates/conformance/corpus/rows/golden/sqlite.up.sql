CREATE TABLE `plain_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `plain`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `plain_selects_order_idx` ON `plain_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `plain_selects_parent_idx` ON `plain_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `plain` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `plain_updated_at_idx` ON `plain` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `plain_created_at_idx` ON `plain` (`created_at`);
--> statement-breakpoint
CREATE TABLE `plain_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `plain`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `plain_texts_order_parent` ON `plain_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `plain_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `plain`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `plain_numbers_order_parent_idx` ON `plain_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `plain_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `plain`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `plain_rels_order_idx` ON `plain_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `plain_rels_parent_idx` ON `plain_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `plain_rels_path_idx` ON `plain_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `plain_rels_tags_id_idx` ON `plain_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `plain_rels_authors_id_idx` ON `plain_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `plain_rels_media_id_idx` ON `plain_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `plain_rels_files_id_idx` ON `plain_rels` (`files_id`);
--> statement-breakpoint
CREATE TABLE `required_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `required`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `required_selects_order_idx` ON `required_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `required_selects_parent_idx` ON `required_selects` (`parent_id`);
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
CREATE TABLE `localized_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `localized`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `localized_selects_order_idx` ON `localized_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `localized_selects_parent_idx` ON `localized_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `localized_selects_locale_idx` ON `localized_selects` (`locale`);
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
CREATE TABLE `localized_locales` (
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `localized`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `localized_locales_locale_parent_id_unique` ON `localized_locales` (`_locale`,`_parent_id`);
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
CREATE TABLE `indexed_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `indexed`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `indexed_selects_order_idx` ON `indexed_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `indexed_selects_parent_idx` ON `indexed_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `indexed_selects_value_idx` ON `indexed_selects` (`value`);
--> statement-breakpoint
CREATE TABLE `indexed` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `indexed_updated_at_idx` ON `indexed` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `indexed_created_at_idx` ON `indexed` (`created_at`);
--> statement-breakpoint
CREATE TABLE `indexed_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `indexed`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `indexed_texts_order_parent` ON `indexed_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `indexed_texts_text_idx` ON `indexed_texts` (`text`);
--> statement-breakpoint
CREATE TABLE `indexed_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `indexed`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `indexed_numbers_order_parent_idx` ON `indexed_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `indexed_numbers_number_idx` ON `indexed_numbers` (`number`);
--> statement-breakpoint
CREATE TABLE `indexed_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `indexed`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `indexed_rels_order_idx` ON `indexed_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `indexed_rels_parent_idx` ON `indexed_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `indexed_rels_path_idx` ON `indexed_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `indexed_rels_tags_id_idx` ON `indexed_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `indexed_rels_authors_id_idx` ON `indexed_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `indexed_rels_media_id_idx` ON `indexed_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `indexed_rels_files_id_idx` ON `indexed_rels` (`files_id`);
--> statement-breakpoint
CREATE TABLE `uniques_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `uniques`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `uniques_selects_order_idx` ON `uniques_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `uniques_selects_parent_idx` ON `uniques_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `uniques` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `uniques_updated_at_idx` ON `uniques` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `uniques_created_at_idx` ON `uniques` (`created_at`);
--> statement-breakpoint
CREATE TABLE `uniques_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `uniques`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `uniques_rels_order_idx` ON `uniques_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `uniques_rels_parent_idx` ON `uniques_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `uniques_rels_path_idx` ON `uniques_rels` (`path`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_rels_tags_id_idx` ON `uniques_rels` (`tags_id`,`path`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_rels_authors_id_idx` ON `uniques_rels` (`authors_id`,`path`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_rels_media_id_idx` ON `uniques_rels` (`media_id`,`path`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_rels_files_id_idx` ON `uniques_rels` (`files_id`,`path`);
--> statement-breakpoint
CREATE TABLE `limited_kinds` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `limited`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `limited_kinds_order_idx` ON `limited_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `limited_kinds_parent_idx` ON `limited_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `limited` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `limited_updated_at_idx` ON `limited` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `limited_created_at_idx` ON `limited` (`created_at`);
--> statement-breakpoint
CREATE TABLE `limited_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `limited`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `limited_texts_order_parent` ON `limited_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `limited_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`tags_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `limited`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `limited_rels_order_idx` ON `limited_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `limited_rels_parent_idx` ON `limited_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `limited_rels_path_idx` ON `limited_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `limited_rels_tags_id_idx` ON `limited_rels` (`tags_id`);
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
	`localized_id` integer,
	`indexed_id` integer,
	`uniques_id` integer,
	`limited_id` integer,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`plain_id`) REFERENCES `plain`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`required_id`) REFERENCES `required`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`localized_id`) REFERENCES `localized`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`indexed_id`) REFERENCES `indexed`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`uniques_id`) REFERENCES `uniques`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`limited_id`) REFERENCES `limited`(`id`) ON UPDATE no action ON DELETE cascade,
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
CREATE INDEX `payload_locked_documents_rels_localized_id_idx` ON `payload_locked_documents_rels` (`localized_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_indexed_id_idx` ON `payload_locked_documents_rels` (`indexed_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_uniques_id_idx` ON `payload_locked_documents_rels` (`uniques_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_limited_id_idx` ON `payload_locked_documents_rels` (`limited_id`);
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