CREATE TABLE `a_collection_with_a_long_name_short` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`a_very_long_name_of_a_field_that_goes_on` text,
	`a_very_long_name_of_a_field_that_goes_on_rel_id` integer,
	FOREIGN KEY (`a_very_long_name_of_a_field_that_goes_on_rel_id`) REFERENCES `another_collection_with_a_long_name`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `a_collection_with_a_long_name`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `a_collection_with_a_long_name_short_order_idx` ON `a_collection_with_a_long_name_short` (`_order`);
--> statement-breakpoint
CREATE INDEX `a_collection_with_a_long_name_short_parent_id_idx` ON `a_collection_with_a_long_name_short` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `a_collection_with_a_long_name_short_a_very_long_name_of__idx` ON `a_collection_with_a_long_name_short` (`a_very_long_name_of_a_field_that_goes_on`);
--> statement-breakpoint
CREATE INDEX `a_collection_with_a_long_name_short_a_very_long_name_o_1_idx` ON `a_collection_with_a_long_name_short` (`a_very_long_name_of_a_field_that_goes_on_rel_id`);
--> statement-breakpoint
CREATE TABLE `a_collection_with_a_long_name` (
	`id` integer PRIMARY KEY NOT NULL,
	`a_very_long_name_of_a_field_that_goes_on` text,
	`a_very_long_name_of_a_field_that_goes_on_rel_id` integer,
	`group_a_very_long_name_of_a_field_that_goes_on_onea_very_long_name_of_a_field_that_goes_on` text,
	`group_a_very_long_name_of_a_field_that_goes_on_twoa_very_long_name_of_a_field_that_goes_on` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`a_very_long_name_of_a_field_that_goes_on_rel_id`) REFERENCES `another_collection_with_a_long_name`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE UNIQUE INDEX `a_collection_with_a_long_name_a_very_long_name_of_a_fiel_idx` ON `a_collection_with_a_long_name` (`a_very_long_name_of_a_field_that_goes_on`);
--> statement-breakpoint
CREATE INDEX `a_collection_with_a_long_name_a_very_long_name_of_a_fi_2_idx` ON `a_collection_with_a_long_name` (`a_very_long_name_of_a_field_that_goes_on_rel_id`);
--> statement-breakpoint
CREATE INDEX `a_collection_with_a_long_name_group_a_very_long_name_of__idx` ON `a_collection_with_a_long_name` (`group_a_very_long_name_of_a_field_that_goes_on_onea_very_long_name_of_a_field_that_goes_on`);
--> statement-breakpoint
CREATE UNIQUE INDEX `a_collection_with_a_long_name_group_a_very_long_name_o_1_idx` ON `a_collection_with_a_long_name` (`group_a_very_long_name_of_a_field_that_goes_on_twoa_very_long_name_of_a_field_that_goes_on`);
--> statement-breakpoint
CREATE INDEX `a_collection_with_a_long_name_updated_at_idx` ON `a_collection_with_a_long_name` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `a_collection_with_a_long_name_created_at_idx` ON `a_collection_with_a_long_name` (`created_at`);
--> statement-breakpoint
CREATE INDEX `a_collection_with_a_long_name__status_idx` ON `a_collection_with_a_long_name` (`_status`);
--> statement-breakpoint
CREATE UNIQUE INDEX `compound_index_idx` ON `a_collection_with_a_long_name` (`a_very_long_name_of_a_field_that_goes_on`,`group_a_very_long_name_of_a_field_that_goes_on_onea_very_long_name_of_a_field_that_goes_on`);
--> statement-breakpoint
CREATE TABLE `a_collection_with_a_long_name_locales` (
	`a_very_long_name_of_a_field_that_goes_on_text` text,
	`group_a_very_long_name_of_a_field_that_goes_on_rel_id` integer,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`group_a_very_long_name_of_a_field_that_goes_on_rel_id`) REFERENCES `another_collection_with_a_long_name`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `a_collection_with_a_long_name`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `a_collection_with_a_long_name_a_very_long_name_of_a_fi_1_idx` ON `a_collection_with_a_long_name_locales` (`a_very_long_name_of_a_field_that_goes_on_text`,`_locale`);
--> statement-breakpoint
CREATE INDEX `a_collection_with_a_long_name_group_a_very_long_name_o_2_idx` ON `a_collection_with_a_long_name_locales` (`group_a_very_long_name_of_a_field_that_goes_on_rel_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `a_collection_with_a_long_name_locales_locale_parent_id_uniqu` ON `a_collection_with_a_long_name_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_a_collection_with_a_long_name_v_version_short` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`a_very_long_name_of_a_field_that_goes_on` text,
	`a_very_long_name_of_a_field_that_goes_on_rel_id` integer,
	`_uuid` text,
	FOREIGN KEY (`a_very_long_name_of_a_field_that_goes_on_rel_id`) REFERENCES `another_collection_with_a_long_name`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_a_collection_with_a_long_name_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_version_short_order_idx` ON `_a_collection_with_a_long_name_v_version_short` (`_order`);
--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_version_short_parent_id_idx` ON `_a_collection_with_a_long_name_v_version_short` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_version_short_a_very_lo_idx` ON `_a_collection_with_a_long_name_v_version_short` (`a_very_long_name_of_a_field_that_goes_on`);
--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_version_short_a_very__1_idx` ON `_a_collection_with_a_long_name_v_version_short` (`a_very_long_name_of_a_field_that_goes_on_rel_id`);
--> statement-breakpoint
CREATE TABLE `_a_collection_with_a_long_name_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_a_very_long_name_of_a_field_that_goes_on` text,
	`version_a_very_long_name_of_a_field_that_goes_on_rel_id` integer,
	`version_group_a_very_long_name_of_a_field_that_goes_on_onea_very_long_name_of_a_field_that_goes_on` text,
	`version_group_a_very_long_name_of_a_field_that_goes_on_twoa_very_long_name_of_a_field_that_goes_on` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `a_collection_with_a_long_name`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_a_very_long_name_of_a_field_that_goes_on_rel_id`) REFERENCES `another_collection_with_a_long_name`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_parent_idx` ON `_a_collection_with_a_long_name_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_version_version_a_very__idx` ON `_a_collection_with_a_long_name_v` (`version_a_very_long_name_of_a_field_that_goes_on`);
--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_version_version_a_ver_2_idx` ON `_a_collection_with_a_long_name_v` (`version_a_very_long_name_of_a_field_that_goes_on_rel_id`);
--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_version_group_a_very_lo_idx` ON `_a_collection_with_a_long_name_v` (`version_group_a_very_long_name_of_a_field_that_goes_on_onea_very_long_name_of_a_field_that_goes_on`);
--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_version_group_a_very__1_idx` ON `_a_collection_with_a_long_name_v` (`version_group_a_very_long_name_of_a_field_that_goes_on_twoa_very_long_name_of_a_field_that_goes_on`);
--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_version_version_updated_idx` ON `_a_collection_with_a_long_name_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_version_version_created_idx` ON `_a_collection_with_a_long_name_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_version_version__status_idx` ON `_a_collection_with_a_long_name_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_created_at_idx` ON `_a_collection_with_a_long_name_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_updated_at_idx` ON `_a_collection_with_a_long_name_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_snapshot_idx` ON `_a_collection_with_a_long_name_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_published_locale_idx` ON `_a_collection_with_a_long_name_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_latest_idx` ON `_a_collection_with_a_long_name_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `compound_index_1_idx` ON `_a_collection_with_a_long_name_v` (`version_a_very_long_name_of_a_field_that_goes_on`,`version_group_a_very_long_name_of_a_field_that_goes_on_onea_very_long_name_of_a_field_that_goes_on`);
--> statement-breakpoint
CREATE TABLE `_a_collection_with_a_long_name_v_locales` (
	`version_a_very_long_name_of_a_field_that_goes_on_text` text,
	`version_group_a_very_long_name_of_a_field_that_goes_on_rel_id` integer,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`version_group_a_very_long_name_of_a_field_that_goes_on_rel_id`) REFERENCES `another_collection_with_a_long_name`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_a_collection_with_a_long_name_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_version_version_a_ver_1_idx` ON `_a_collection_with_a_long_name_v_locales` (`version_a_very_long_name_of_a_field_that_goes_on_text`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_a_collection_with_a_long_name_v_version_group_a_very__2_idx` ON `_a_collection_with_a_long_name_v_locales` (`version_group_a_very_long_name_of_a_field_that_goes_on_rel_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_a_collection_with_a_long_name_v_locales_locale_parent_id_un` ON `_a_collection_with_a_long_name_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `another_collection_with_a_long_name` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `another_collection_with_a_long_name_updated_at_idx` ON `another_collection_with_a_long_name` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `another_collection_with_a_long_name_created_at_idx` ON `another_collection_with_a_long_name` (`created_at`);
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
	`a_collection_with_a_long_name_id` integer,
	`another_collection_with_a_long_name_id` integer,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`a_collection_with_a_long_name_id`) REFERENCES `a_collection_with_a_long_name`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`another_collection_with_a_long_name_id`) REFERENCES `another_collection_with_a_long_name`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_order_idx` ON `payload_locked_documents_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_parent_idx` ON `payload_locked_documents_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_path_idx` ON `payload_locked_documents_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_a_collection_with_a_long_n_idx` ON `payload_locked_documents_rels` (`a_collection_with_a_long_name_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_another_collection_with_a__idx` ON `payload_locked_documents_rels` (`another_collection_with_a_long_name_id`);
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