CREATE TABLE `posts` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `posts_updated_at_idx` ON `posts` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `posts_created_at_idx` ON `posts` (`created_at`);
--> statement-breakpoint
CREATE TABLE `posts_locales` (
	`title` text,
	`_status` text DEFAULT 'draft',
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts__status_idx` ON `posts_locales` (`_status`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_locales_locale_parent_id_unique` ON `posts_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_posts_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_posts_v_parent_idx` ON `_posts_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_version_updated_at_idx` ON `_posts_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_posts_v_version_version_created_at_idx` ON `_posts_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_posts_v_created_at_idx` ON `_posts_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_posts_v_updated_at_idx` ON `_posts_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_posts_v_snapshot_idx` ON `_posts_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_posts_v_published_locale_idx` ON `_posts_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_posts_v_latest_idx` ON `_posts_v` (`latest`);
--> statement-breakpoint
CREATE TABLE `_posts_v_locales` (
	`version_title` text,
	`version__status` text DEFAULT 'draft',
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_posts_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_posts_v_version_version__status_idx` ON `_posts_v_locales` (`version__status`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_posts_v_locales_locale_parent_id_unique` ON `_posts_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `pages` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `pages_updated_at_idx` ON `pages` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `pages_created_at_idx` ON `pages` (`created_at`);
--> statement-breakpoint
CREATE TABLE `pages_locales` (
	`_status` text DEFAULT 'draft',
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `pages__status_idx` ON `pages_locales` (`_status`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `pages_locales_locale_parent_id_unique` ON `pages_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_pages_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_title` text,
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_pages_v_parent_idx` ON `_pages_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_updated_at_idx` ON `_pages_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_created_at_idx` ON `_pages_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_pages_v_created_at_idx` ON `_pages_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_pages_v_updated_at_idx` ON `_pages_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_pages_v_snapshot_idx` ON `_pages_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_pages_v_published_locale_idx` ON `_pages_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_pages_v_latest_idx` ON `_pages_v` (`latest`);
--> statement-breakpoint
CREATE TABLE `_pages_v_locales` (
	`version__status` text DEFAULT 'draft',
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_pages_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_pages_v_version_version__status_idx` ON `_pages_v_locales` (`version__status`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_pages_v_locales_locale_parent_id_unique` ON `_pages_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `notes` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft'
);

--> statement-breakpoint
CREATE INDEX `notes_updated_at_idx` ON `notes` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `notes_created_at_idx` ON `notes` (`created_at`);
--> statement-breakpoint
CREATE INDEX `notes__status_idx` ON `notes` (`_status`);
--> statement-breakpoint
CREATE TABLE `_notes_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_title` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_notes_v_parent_idx` ON `_notes_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_notes_v_version_version_updated_at_idx` ON `_notes_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_notes_v_version_version_created_at_idx` ON `_notes_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_notes_v_version_version__status_idx` ON `_notes_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_notes_v_created_at_idx` ON `_notes_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_notes_v_updated_at_idx` ON `_notes_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_notes_v_snapshot_idx` ON `_notes_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_notes_v_published_locale_idx` ON `_notes_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_notes_v_latest_idx` ON `_notes_v` (`latest`);
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
	`posts_id` integer,
	`pages_id` integer,
	`notes_id` integer,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`posts_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`pages_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`notes_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_order_idx` ON `payload_locked_documents_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_parent_idx` ON `payload_locked_documents_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_path_idx` ON `payload_locked_documents_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_posts_id_idx` ON `payload_locked_documents_rels` (`posts_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_pages_id_idx` ON `payload_locked_documents_rels` (`pages_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_notes_id_idx` ON `payload_locked_documents_rels` (`notes_id`);
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
CREATE TABLE `home` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`updated_at` text,
	`created_at` text
);

--> statement-breakpoint
CREATE TABLE `home_locales` (
	`_status` text DEFAULT 'draft',
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `home`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `home__status_idx` ON `home_locales` (`_status`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `home_locales_locale_parent_id_unique` ON `home_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_home_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`version_title` text,
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer
);

--> statement-breakpoint
CREATE INDEX `_home_v_created_at_idx` ON `_home_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_home_v_updated_at_idx` ON `_home_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_home_v_snapshot_idx` ON `_home_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_home_v_published_locale_idx` ON `_home_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_home_v_latest_idx` ON `_home_v` (`latest`);
--> statement-breakpoint
CREATE TABLE `_home_v_locales` (
	`version__status` text DEFAULT 'draft',
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_home_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_home_v_version_version__status_idx` ON `_home_v_locales` (`version__status`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_home_v_locales_locale_parent_id_unique` ON `_home_v_locales` (`_locale`,`_parent_id`);