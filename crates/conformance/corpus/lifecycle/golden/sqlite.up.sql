CREATE TABLE `trashed` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text
);

--> statement-breakpoint
CREATE INDEX `trashed_updated_at_idx` ON `trashed` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `trashed_created_at_idx` ON `trashed` (`created_at`);
--> statement-breakpoint
CREATE INDEX `trashed_deleted_at_idx` ON `trashed` (`deleted_at`);
--> statement-breakpoint
CREATE TABLE `trashed_drafts` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`deleted_at` text,
	`_status` text DEFAULT 'draft'
);

--> statement-breakpoint
CREATE UNIQUE INDEX `trashed_drafts_title_idx` ON `trashed_drafts` (`title`);
--> statement-breakpoint
CREATE INDEX `trashed_drafts_updated_at_idx` ON `trashed_drafts` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `trashed_drafts_created_at_idx` ON `trashed_drafts` (`created_at`);
--> statement-breakpoint
CREATE INDEX `trashed_drafts_deleted_at_idx` ON `trashed_drafts` (`deleted_at`);
--> statement-breakpoint
CREATE INDEX `trashed_drafts__status_idx` ON `trashed_drafts` (`_status`);
--> statement-breakpoint
CREATE TABLE `_trashed_drafts_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_title` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version_deleted_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `trashed_drafts`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_trashed_drafts_v_parent_idx` ON `_trashed_drafts_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_trashed_drafts_v_version_version_title_idx` ON `_trashed_drafts_v` (`version_title`);
--> statement-breakpoint
CREATE INDEX `_trashed_drafts_v_version_version_updated_at_idx` ON `_trashed_drafts_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_trashed_drafts_v_version_version_created_at_idx` ON `_trashed_drafts_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_trashed_drafts_v_version_version_deleted_at_idx` ON `_trashed_drafts_v` (`version_deleted_at`);
--> statement-breakpoint
CREATE INDEX `_trashed_drafts_v_version_version__status_idx` ON `_trashed_drafts_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_trashed_drafts_v_created_at_idx` ON `_trashed_drafts_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_trashed_drafts_v_updated_at_idx` ON `_trashed_drafts_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_trashed_drafts_v_latest_idx` ON `_trashed_drafts_v` (`latest`);
--> statement-breakpoint
CREATE TABLE `ordered` (
	`id` integer PRIMARY KEY NOT NULL,
	`_order` text,
	`title` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `ordered__order_idx` ON `ordered` (`_order`);
--> statement-breakpoint
CREATE INDEX `ordered_updated_at_idx` ON `ordered` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `ordered_created_at_idx` ON `ordered` (`created_at`);
--> statement-breakpoint
CREATE TABLE `_ordered_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version__order` text,
	`version_title` text,
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `ordered`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_ordered_v_parent_idx` ON `_ordered_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_ordered_v_version_version__order_idx` ON `_ordered_v` (`version__order`);
--> statement-breakpoint
CREATE INDEX `_ordered_v_version_version_updated_at_idx` ON `_ordered_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_ordered_v_version_version_created_at_idx` ON `_ordered_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_ordered_v_created_at_idx` ON `_ordered_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_ordered_v_updated_at_idx` ON `_ordered_v` (`updated_at`);
--> statement-breakpoint
CREATE TABLE `timeless` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text
);

--> statement-breakpoint
CREATE TABLE `unlocked` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `unlocked_updated_at_idx` ON `unlocked` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `unlocked_created_at_idx` ON `unlocked` (`created_at`);
--> statement-breakpoint
CREATE TABLE `foldered` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`folder_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`folder_id`) REFERENCES `payload_folders`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `foldered_folder_idx` ON `foldered` (`folder_id`);
--> statement-breakpoint
CREATE INDEX `foldered_updated_at_idx` ON `foldered` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `foldered_created_at_idx` ON `foldered` (`created_at`);
--> statement-breakpoint
CREATE TABLE `foldered_files` (
	`id` integer PRIMARY KEY NOT NULL,
	`folder_id` integer,
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
	`focal_y` numeric,
	FOREIGN KEY (`folder_id`) REFERENCES `payload_folders`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `foldered_files_folder_idx` ON `foldered_files` (`folder_id`);
--> statement-breakpoint
CREATE INDEX `foldered_files_updated_at_idx` ON `foldered_files` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `foldered_files_created_at_idx` ON `foldered_files` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `foldered_files_filename_idx` ON `foldered_files` (`filename`);
--> statement-breakpoint
CREATE TABLE `preset` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `preset_updated_at_idx` ON `preset` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `preset_created_at_idx` ON `preset` (`created_at`);
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
CREATE TABLE `payload_folders_folder_type` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_folders`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_folders_folder_type_order_idx` ON `payload_folders_folder_type` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_folders_folder_type_parent_idx` ON `payload_folders_folder_type` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `payload_folders` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`folder_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`folder_id`) REFERENCES `payload_folders`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `payload_folders_name_idx` ON `payload_folders` (`name`);
--> statement-breakpoint
CREATE INDEX `payload_folders_folder_idx` ON `payload_folders` (`folder_id`);
--> statement-breakpoint
CREATE INDEX `payload_folders_updated_at_idx` ON `payload_folders` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_folders_created_at_idx` ON `payload_folders` (`created_at`);
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
	`trashed_id` integer,
	`trashed_drafts_id` integer,
	`ordered_id` integer,
	`timeless_id` integer,
	`foldered_id` integer,
	`foldered_files_id` integer,
	`preset_id` integer,
	`users_id` integer,
	`payload_folders_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`trashed_id`) REFERENCES `trashed`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`trashed_drafts_id`) REFERENCES `trashed_drafts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`ordered_id`) REFERENCES `ordered`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`timeless_id`) REFERENCES `timeless`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`foldered_id`) REFERENCES `foldered`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`foldered_files_id`) REFERENCES `foldered_files`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`preset_id`) REFERENCES `preset`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`payload_folders_id`) REFERENCES `payload_folders`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_order_idx` ON `payload_locked_documents_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_parent_idx` ON `payload_locked_documents_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_path_idx` ON `payload_locked_documents_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_trashed_id_idx` ON `payload_locked_documents_rels` (`trashed_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_trashed_drafts_id_idx` ON `payload_locked_documents_rels` (`trashed_drafts_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_ordered_id_idx` ON `payload_locked_documents_rels` (`ordered_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_timeless_id_idx` ON `payload_locked_documents_rels` (`timeless_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_foldered_id_idx` ON `payload_locked_documents_rels` (`foldered_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_foldered_files_id_idx` ON `payload_locked_documents_rels` (`foldered_files_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_preset_id_idx` ON `payload_locked_documents_rels` (`preset_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_users_id_idx` ON `payload_locked_documents_rels` (`users_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_payload_folders_id_idx` ON `payload_locked_documents_rels` (`payload_folders_id`);
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
CREATE TABLE `payload_query_presets` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`is_shared` integer DEFAULT false,
	`access_read_constraint` text DEFAULT 'onlyMe',
	`access_update_constraint` text DEFAULT 'onlyMe',
	`access_delete_constraint` text DEFAULT 'onlyMe',
	`where` text,
	`columns` text,
	`group_by` text,
	`related_collection` text NOT NULL,
	`is_temp` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `payload_query_presets_updated_at_idx` ON `payload_query_presets` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_query_presets_created_at_idx` ON `payload_query_presets` (`created_at`);
--> statement-breakpoint
CREATE TABLE `payload_query_presets_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_query_presets`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_query_presets_rels_order_idx` ON `payload_query_presets_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_query_presets_rels_parent_idx` ON `payload_query_presets_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_query_presets_rels_path_idx` ON `payload_query_presets_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_query_presets_rels_users_id_idx` ON `payload_query_presets_rels` (`users_id`);