CREATE TABLE `goes_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `goes`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `goes_selects_order_idx` ON `goes_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `goes_selects_parent_idx` ON `goes_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `goes_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `goes_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `goes_list_links_order_idx` ON `goes_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `goes_list_links_parent_id_idx` ON `goes_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `goes_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `goes`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `goes_list_order_idx` ON `goes_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `goes_list_parent_id_idx` ON `goes_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `goes_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`tag_id` integer,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `goes`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `goes_blocks_hero_order_idx` ON `goes_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `goes_blocks_hero_parent_id_idx` ON `goes_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `goes_blocks_hero_path_idx` ON `goes_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `goes_blocks_hero_tag_idx` ON `goes_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `goes_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `goes_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `goes_blocks_quote_kinds_order_idx` ON `goes_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `goes_blocks_quote_kinds_parent_idx` ON `goes_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `goes_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`quote` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `goes`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `goes_blocks_quote_order_idx` ON `goes_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `goes_blocks_quote_parent_id_idx` ON `goes_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `goes_blocks_quote_path_idx` ON `goes_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE TABLE `goes` (
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
CREATE INDEX `goes_tag_idx` ON `goes` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `goes_author_idx` ON `goes` (`author_id`);
--> statement-breakpoint
CREATE INDEX `goes_image_idx` ON `goes` (`image_id`);
--> statement-breakpoint
CREATE INDEX `goes_updated_at_idx` ON `goes` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `goes_created_at_idx` ON `goes` (`created_at`);
--> statement-breakpoint
CREATE TABLE `goes_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `goes`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `goes_texts_order_parent` ON `goes_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `goes_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `goes`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `goes_numbers_order_parent_idx` ON `goes_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `goes_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `goes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `goes_rels_order_idx` ON `goes_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `goes_rels_parent_idx` ON `goes_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `goes_rels_path_idx` ON `goes_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `goes_rels_tags_id_idx` ON `goes_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `goes_rels_authors_id_idx` ON `goes_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `goes_rels_media_id_idx` ON `goes_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `goes_rels_files_id_idx` ON `goes_rels` (`files_id`);
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
CREATE TABLE `home_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`x` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `home`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `home_list_order_idx` ON `home_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `home_list_parent_id_idx` ON `home_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `home` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text,
	`created_at` text
);

--> statement-breakpoint
DROP TABLE `comes_selects`;
--> statement-breakpoint
DROP TABLE `comes_list_links`;
--> statement-breakpoint
DROP TABLE `comes_list`;
--> statement-breakpoint
DROP TABLE `comes_blocks_hero`;
--> statement-breakpoint
DROP TABLE `comes_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `comes_blocks_quote`;
--> statement-breakpoint
DROP TABLE `comes`;
--> statement-breakpoint
DROP TABLE `comes_texts`;
--> statement-breakpoint
DROP TABLE `comes_numbers`;
--> statement-breakpoint
DROP TABLE `comes_rels`;
--> statement-breakpoint
DROP TABLE `stays_sessions`;
--> statement-breakpoint
DROP TABLE `payload_jobs_log`;
--> statement-breakpoint
DROP TABLE `payload_jobs`;
--> statement-breakpoint
DROP TABLE `new_home_list`;
--> statement-breakpoint
DROP TABLE `new_home`;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_stays` (
	`id` integer PRIMARY KEY NOT NULL,
	`one_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`one_id`) REFERENCES `goes`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
INSERT INTO `__new_stays`("id", "one_id", "updated_at", "created_at") SELECT "id", "one_id", "updated_at", "created_at" FROM `stays`;
--> statement-breakpoint
DROP TABLE `stays`;
--> statement-breakpoint
ALTER TABLE `__new_stays` RENAME TO `stays`;
--> statement-breakpoint
PRAGMA foreign_keys=ON;
--> statement-breakpoint
CREATE INDEX `stays_one_idx` ON `stays` (`one_id`);
--> statement-breakpoint
CREATE INDEX `stays_updated_at_idx` ON `stays` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `stays_created_at_idx` ON `stays` (`created_at`);
--> statement-breakpoint
CREATE TABLE `__new_stays_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`tags_id` integer,
	`goes_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `stays`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`goes_id`) REFERENCES `goes`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_stays_rels`("id", "order", "parent_id", "path", "tags_id", "goes_id") SELECT "id", "order", "parent_id", "path", "tags_id", "goes_id" FROM `stays_rels`;
--> statement-breakpoint
DROP TABLE `stays_rels`;
--> statement-breakpoint
ALTER TABLE `__new_stays_rels` RENAME TO `stays_rels`;
--> statement-breakpoint
CREATE INDEX `stays_rels_order_idx` ON `stays_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `stays_rels_parent_idx` ON `stays_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `stays_rels_path_idx` ON `stays_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `stays_rels_tags_id_idx` ON `stays_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `stays_rels_goes_id_idx` ON `stays_rels` (`goes_id`);
--> statement-breakpoint
CREATE TABLE `__new_payload_locked_documents_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`goes_id` integer,
	`stays_id` integer,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`goes_id`) REFERENCES `goes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`stays_id`) REFERENCES `stays`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_payload_locked_documents_rels`("id", "order", "parent_id", "path", "goes_id", "stays_id", "tags_id", "authors_id", "media_id", "files_id", "users_id") SELECT "id", "order", "parent_id", "path", "goes_id", "stays_id", "tags_id", "authors_id", "media_id", "files_id", "users_id" FROM `payload_locked_documents_rels`;
--> statement-breakpoint
DROP TABLE `payload_locked_documents_rels`;
--> statement-breakpoint
ALTER TABLE `__new_payload_locked_documents_rels` RENAME TO `payload_locked_documents_rels`;
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_order_idx` ON `payload_locked_documents_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_parent_idx` ON `payload_locked_documents_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_path_idx` ON `payload_locked_documents_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_goes_id_idx` ON `payload_locked_documents_rels` (`goes_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_stays_id_idx` ON `payload_locked_documents_rels` (`stays_id`);
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
CREATE TABLE `__new_payload_preferences_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_preferences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_payload_preferences_rels`("id", "order", "parent_id", "path", "users_id") SELECT "id", "order", "parent_id", "path", "users_id" FROM `payload_preferences_rels`;
--> statement-breakpoint
DROP TABLE `payload_preferences_rels`;
--> statement-breakpoint
ALTER TABLE `__new_payload_preferences_rels` RENAME TO `payload_preferences_rels`;
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_order_idx` ON `payload_preferences_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_parent_idx` ON `payload_preferences_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_path_idx` ON `payload_preferences_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_users_id_idx` ON `payload_preferences_rels` (`users_id`);