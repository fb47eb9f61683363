CREATE TABLE `comes_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `comes`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `comes_selects_order_idx` ON `comes_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `comes_selects_parent_idx` ON `comes_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `comes_list_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `comes_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `comes_list_links_order_idx` ON `comes_list_links` (`_order`);
--> statement-breakpoint
CREATE INDEX `comes_list_links_parent_id_idx` ON `comes_list_links` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `comes_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`label` text,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `comes`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `comes_list_order_idx` ON `comes_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `comes_list_parent_id_idx` ON `comes_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `comes_blocks_hero` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`tag_id` integer,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `comes`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `comes_blocks_hero_order_idx` ON `comes_blocks_hero` (`_order`);
--> statement-breakpoint
CREATE INDEX `comes_blocks_hero_parent_id_idx` ON `comes_blocks_hero` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `comes_blocks_hero_path_idx` ON `comes_blocks_hero` (`_path`);
--> statement-breakpoint
CREATE INDEX `comes_blocks_hero_tag_idx` ON `comes_blocks_hero` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `comes_blocks_quote_kinds` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `comes_blocks_quote`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `comes_blocks_quote_kinds_order_idx` ON `comes_blocks_quote_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `comes_blocks_quote_kinds_parent_idx` ON `comes_blocks_quote_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `comes_blocks_quote` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`quote` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `comes`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `comes_blocks_quote_order_idx` ON `comes_blocks_quote` (`_order`);
--> statement-breakpoint
CREATE INDEX `comes_blocks_quote_parent_id_idx` ON `comes_blocks_quote` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `comes_blocks_quote_path_idx` ON `comes_blocks_quote` (`_path`);
--> statement-breakpoint
CREATE TABLE `comes` (
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
	`deleted_at` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `comes_tag_idx` ON `comes` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `comes_author_idx` ON `comes` (`author_id`);
--> statement-breakpoint
CREATE INDEX `comes_image_idx` ON `comes` (`image_id`);
--> statement-breakpoint
CREATE INDEX `comes_updated_at_idx` ON `comes` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `comes_created_at_idx` ON `comes` (`created_at`);
--> statement-breakpoint
CREATE INDEX `comes_deleted_at_idx` ON `comes` (`deleted_at`);
--> statement-breakpoint
CREATE TABLE `comes_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `comes`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `comes_texts_order_parent` ON `comes_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `comes_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `comes`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `comes_numbers_order_parent_idx` ON `comes_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `comes_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `comes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `comes_rels_order_idx` ON `comes_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `comes_rels_parent_idx` ON `comes_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `comes_rels_path_idx` ON `comes_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `comes_rels_tags_id_idx` ON `comes_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `comes_rels_authors_id_idx` ON `comes_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `comes_rels_media_id_idx` ON `comes_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `comes_rels_files_id_idx` ON `comes_rels` (`files_id`);
--> statement-breakpoint
CREATE TABLE `stays_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `stays`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `stays_sessions_order_idx` ON `stays_sessions` (`_order`);
--> statement-breakpoint
CREATE INDEX `stays_sessions_parent_id_idx` ON `stays_sessions` (`_parent_id`);
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
CREATE TABLE `new_home_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`x` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `new_home`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `new_home_list_order_idx` ON `new_home_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `new_home_list_parent_id_idx` ON `new_home_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `new_home` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text,
	`created_at` text
);

--> statement-breakpoint
DROP TABLE `goes_selects`;
--> statement-breakpoint
DROP TABLE `goes_list_links`;
--> statement-breakpoint
DROP TABLE `goes_list`;
--> statement-breakpoint
DROP TABLE `goes_blocks_hero`;
--> statement-breakpoint
DROP TABLE `goes_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `goes_blocks_quote`;
--> statement-breakpoint
DROP TABLE `goes`;
--> statement-breakpoint
DROP TABLE `goes_texts`;
--> statement-breakpoint
DROP TABLE `goes_numbers`;
--> statement-breakpoint
DROP TABLE `goes_rels`;
--> statement-breakpoint
DROP TABLE `users_sessions`;
--> statement-breakpoint
DROP TABLE `users`;
--> statement-breakpoint
DROP TABLE `home_list`;
--> statement-breakpoint
DROP TABLE `home`;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_stays` (
	`id` integer PRIMARY KEY NOT NULL,
	`_order` text,
	`one_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`enable_a_p_i_key` integer,
	`api_key` text,
	`api_key_index` text,
	`email` text NOT NULL,
	`reset_password_token` text,
	`reset_password_expiration` text,
	`salt` text,
	`hash` text,
	`reset_password_requested_at` text,
	`login_attempts` numeric DEFAULT 0,
	`lock_until` text,
	FOREIGN KEY (`one_id`) REFERENCES `comes`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
INSERT INTO `__new_stays`("id", "_order", "one_id", "updated_at", "created_at", "enable_a_p_i_key", "api_key", "api_key_index", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until") SELECT "id", "_order", "one_id", "updated_at", "created_at", "enable_a_p_i_key", "api_key", "api_key_index", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until" FROM `stays`;
--> statement-breakpoint
DROP TABLE `stays`;
--> statement-breakpoint
ALTER TABLE `__new_stays` RENAME TO `stays`;
--> statement-breakpoint
PRAGMA foreign_keys=ON;
--> statement-breakpoint
CREATE INDEX `stays__order_idx` ON `stays` (`_order`);
--> statement-breakpoint
CREATE INDEX `stays_one_idx` ON `stays` (`one_id`);
--> statement-breakpoint
CREATE INDEX `stays_updated_at_idx` ON `stays` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `stays_created_at_idx` ON `stays` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `stays_email_idx` ON `stays` (`email`);
--> statement-breakpoint
CREATE TABLE `__new_stays_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`tags_id` integer,
	`comes_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `stays`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`comes_id`) REFERENCES `comes`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_stays_rels`("id", "order", "parent_id", "path", "tags_id", "comes_id") SELECT "id", "order", "parent_id", "path", "tags_id", "comes_id" FROM `stays_rels`;
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
CREATE INDEX `stays_rels_comes_id_idx` ON `stays_rels` (`comes_id`);
--> statement-breakpoint
CREATE TABLE `__new_payload_locked_documents_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	`comes_id` integer,
	`stays_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`files_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`comes_id`) REFERENCES `comes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`stays_id`) REFERENCES `stays`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_payload_locked_documents_rels`("id", "order", "parent_id", "path", "tags_id", "authors_id", "media_id", "files_id", "comes_id", "stays_id") SELECT "id", "order", "parent_id", "path", "tags_id", "authors_id", "media_id", "files_id", "comes_id", "stays_id" FROM `payload_locked_documents_rels`;
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
CREATE INDEX `payload_locked_documents_rels_tags_id_idx` ON `payload_locked_documents_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_authors_id_idx` ON `payload_locked_documents_rels` (`authors_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_media_id_idx` ON `payload_locked_documents_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_files_id_idx` ON `payload_locked_documents_rels` (`files_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_comes_id_idx` ON `payload_locked_documents_rels` (`comes_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_stays_id_idx` ON `payload_locked_documents_rels` (`stays_id`);
--> statement-breakpoint
CREATE TABLE `__new_payload_preferences_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`stays_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_preferences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`stays_id`) REFERENCES `stays`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_payload_preferences_rels`("id", "order", "parent_id", "path", "stays_id") SELECT "id", "order", "parent_id", "path", "stays_id" FROM `payload_preferences_rels`;
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
CREATE INDEX `payload_preferences_rels_stays_id_idx` ON `payload_preferences_rels` (`stays_id`);