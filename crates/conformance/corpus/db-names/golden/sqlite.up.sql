CREATE TABLE `named_kinds` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `named`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `named_kinds_order_idx` ON `named_kinds` (`order`);
--> statement-breakpoint
CREATE INDEX `named_kinds_parent_idx` ON `named_kinds` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `named_list` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`kind` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `named`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `named_list_order_idx` ON `named_list` (`_order`);
--> statement-breakpoint
CREATE INDEX `named_list_parent_id_idx` ON `named_list` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `named_list_locales` (
	`title` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `named_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `named_list_locales_locale_parent_id_unique` ON `named_list_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `named_deep` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`x` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `named_fn`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `named_deep_order_idx` ON `named_deep` (`_order`);
--> statement-breakpoint
CREATE INDEX `named_deep_parent_id_idx` ON `named_deep` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `named_fn` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `named`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `named_fn_order_idx` ON `named_fn` (`_order`);
--> statement-breakpoint
CREATE INDEX `named_fn_parent_id_idx` ON `named_fn` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `named_block` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`kind` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `named`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `named_block_order_idx` ON `named_block` (`_order`);
--> statement-breakpoint
CREATE INDEX `named_block_parent_id_idx` ON `named_block` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `named_block_path_idx` ON `named_block` (`_path`);
--> statement-breakpoint
CREATE TABLE `named_b` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `named`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `named_b_order_idx` ON `named_b` (`_order`);
--> statement-breakpoint
CREATE INDEX `named_b_parent_id_idx` ON `named_b` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `named_b_path_idx` ON `named_b` (`_path`);
--> statement-breakpoint
CREATE TABLE `named` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text,
	`radio` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft'
);

--> statement-breakpoint
CREATE INDEX `named_updated_at_idx` ON `named` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `named_created_at_idx` ON `named` (`created_at`);
--> statement-breakpoint
CREATE INDEX `named__status_idx` ON `named` (`_status`);
--> statement-breakpoint
CREATE TABLE `named_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`named_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `named`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`named_id`) REFERENCES `named`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `named_rels_order_idx` ON `named_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `named_rels_parent_idx` ON `named_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `named_rels_path_idx` ON `named_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `named_rels_named_id_idx` ON `named_rels` (`named_id`);
--> statement-breakpoint
CREATE TABLE `_named_kinds_v` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_named_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_named_kinds_v_order_idx` ON `_named_kinds_v` (`order`);
--> statement-breakpoint
CREATE INDEX `_named_kinds_v_parent_idx` ON `_named_kinds_v` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_named_list_v` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_named_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_named_list_v_order_idx` ON `_named_list_v` (`_order`);
--> statement-breakpoint
CREATE INDEX `_named_list_v_parent_id_idx` ON `_named_list_v` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_named_list_v_locales` (
	`title` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_named_list_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_named_list_v_locales_locale_parent_id_unique` ON `_named_list_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_named_deep_v` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`x` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `__named_v_version_fn_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_named_deep_v_order_idx` ON `_named_deep_v` (`_order`);
--> statement-breakpoint
CREATE INDEX `_named_deep_v_parent_id_idx` ON `_named_deep_v` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `__named_v_version_fn_v` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_named_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `__named_v_version_fn_v_order_idx` ON `__named_v_version_fn_v` (`_order`);
--> statement-breakpoint
CREATE INDEX `__named_v_version_fn_v_parent_id_idx` ON `__named_v_version_fn_v` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_named_block_v` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_named_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_named_block_v_order_idx` ON `_named_block_v` (`_order`);
--> statement-breakpoint
CREATE INDEX `_named_block_v_parent_id_idx` ON `_named_block_v` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_named_block_v_path_idx` ON `_named_block_v` (`_path`);
--> statement-breakpoint
CREATE TABLE `__named_v_b_v` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_named_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `__named_v_b_v_order_idx` ON `__named_v_b_v` (`_order`);
--> statement-breakpoint
CREATE INDEX `__named_v_b_v_parent_id_idx` ON `__named_v_b_v` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `__named_v_b_v_path_idx` ON `__named_v_b_v` (`_path`);
--> statement-breakpoint
CREATE TABLE `_named_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_kind` text,
	`version_radio` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `named`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_named_v_parent_idx` ON `_named_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_named_v_version_version_updated_at_idx` ON `_named_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_named_v_version_version_created_at_idx` ON `_named_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_named_v_version_version__status_idx` ON `_named_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_named_v_created_at_idx` ON `_named_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_named_v_updated_at_idx` ON `_named_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_named_v_snapshot_idx` ON `_named_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_named_v_published_locale_idx` ON `_named_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_named_v_latest_idx` ON `_named_v` (`latest`);
--> statement-breakpoint
CREATE TABLE `_named_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`named_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_named_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`named_id`) REFERENCES `named`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_named_v_rels_order_idx` ON `_named_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_named_v_rels_parent_idx` ON `_named_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_named_v_rels_path_idx` ON `_named_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_named_v_rels_named_id_idx` ON `_named_v_rels` (`named_id`);
--> statement-breakpoint
CREATE TABLE `by_function` (
	`id` integer PRIMARY KEY NOT NULL,
	`camel_case_name` text,
	`u_r_l_field` text,
	`_lead` text,
	`with_under` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `by_function_camel_case_name_idx` ON `by_function` (`camel_case_name`);
--> statement-breakpoint
CREATE UNIQUE INDEX `by_function_u_r_l_field_idx` ON `by_function` (`u_r_l_field`);
--> statement-breakpoint
CREATE INDEX `by_function_updated_at_idx` ON `by_function` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `by_function_created_at_idx` ON `by_function` (`created_at`);
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
	`named_id` integer,
	`by_function_id` integer,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`named_id`) REFERENCES `named`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_function_id`) REFERENCES `by_function`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_order_idx` ON `payload_locked_documents_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_parent_idx` ON `payload_locked_documents_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_path_idx` ON `payload_locked_documents_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_named_id_idx` ON `payload_locked_documents_rels` (`named_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_by_function_id_idx` ON `payload_locked_documents_rels` (`by_function_id`);
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
CREATE TABLE `named_global` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text,
	`_status` text DEFAULT 'draft',
	`updated_at` text,
	`created_at` text
);

--> statement-breakpoint
CREATE INDEX `named_global__status_idx` ON `named_global` (`_status`);
--> statement-breakpoint
CREATE TABLE `_named_global_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`version_kind` text,
	`version__status` text DEFAULT 'draft',
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer
);

--> statement-breakpoint
CREATE INDEX `_named_global_v_version_version__status_idx` ON `_named_global_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_named_global_v_created_at_idx` ON `_named_global_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_named_global_v_updated_at_idx` ON `_named_global_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_named_global_v_snapshot_idx` ON `_named_global_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_named_global_v_published_locale_idx` ON `_named_global_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_named_global_v_latest_idx` ON `_named_global_v` (`latest`);