CREATE TABLE `plain` (
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
CREATE INDEX `plain_updated_at_idx` ON `plain` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `plain_created_at_idx` ON `plain` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `plain_filename_idx` ON `plain` (`filename`);
--> statement-breakpoint
CREATE TABLE `sized` (
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
	`focal_y` numeric,
	`sizes_thumb_url` text,
	`sizes_thumb_width` numeric,
	`sizes_thumb_height` numeric,
	`sizes_thumb_mime_type` text,
	`sizes_thumb_filesize` numeric,
	`sizes_thumb_filename` text,
	`sizes_card_wide_url` text,
	`sizes_card_wide_width` numeric,
	`sizes_card_wide_height` numeric,
	`sizes_card_wide_mime_type` text,
	`sizes_card_wide_filesize` numeric,
	`sizes_card_wide_filename` text,
	`sizes_og_image_url` text,
	`sizes_og_image_width` numeric,
	`sizes_og_image_height` numeric,
	`sizes_og_image_mime_type` text,
	`sizes_og_image_filesize` numeric,
	`sizes_og_image_filename` text
);

--> statement-breakpoint
CREATE INDEX `sized_updated_at_idx` ON `sized` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `sized_created_at_idx` ON `sized` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `sized_filename_idx` ON `sized` (`filename`);
--> statement-breakpoint
CREATE INDEX `sized_sizes_thumb_sizes_thumb_filename_idx` ON `sized` (`sizes_thumb_filename`);
--> statement-breakpoint
CREATE INDEX `sized_sizes_card_wide_sizes_card_wide_filename_idx` ON `sized` (`sizes_card_wide_filename`);
--> statement-breakpoint
CREATE INDEX `sized_sizes_og_image_sizes_og_image_filename_idx` ON `sized` (`sizes_og_image_filename`);
--> statement-breakpoint
CREATE TABLE `sized_locales` (
	`alt` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `sized`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `sized_locales_locale_parent_id_unique` ON `sized_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `compound` (
	`id` integer PRIMARY KEY NOT NULL,
	`alt` text,
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
CREATE UNIQUE INDEX `compound_filename_compound_idx` ON `compound` (`filename`,`alt`);
--> statement-breakpoint
CREATE INDEX `compound_updated_at_idx` ON `compound` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `compound_created_at_idx` ON `compound` (`created_at`);
--> statement-breakpoint
CREATE INDEX `compound_filename_idx` ON `compound` (`filename`);
--> statement-breakpoint
CREATE TABLE `elsewhere` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	`url` text,
	`thumbnail_u_r_l` text,
	`mime_type` text,
	`filesize` numeric,
	`width` numeric,
	`height` numeric
);

--> statement-breakpoint
CREATE INDEX `elsewhere_updated_at_idx` ON `elsewhere` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `elsewhere_created_at_idx` ON `elsewhere` (`created_at`);
--> statement-breakpoint
CREATE INDEX `elsewhere__status_idx` ON `elsewhere` (`_status`);
--> statement-breakpoint
CREATE TABLE `elsewhere_locales` (
	`filename` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `elsewhere`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `elsewhere_filename_idx` ON `elsewhere_locales` (`filename`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `elsewhere_locales_locale_parent_id_unique` ON `elsewhere_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_elsewhere_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`version_url` text,
	`version_thumbnail_u_r_l` text,
	`version_mime_type` text,
	`version_filesize` numeric,
	`version_width` numeric,
	`version_height` numeric,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `elsewhere`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_elsewhere_v_parent_idx` ON `_elsewhere_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_elsewhere_v_version_version_updated_at_idx` ON `_elsewhere_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_elsewhere_v_version_version_created_at_idx` ON `_elsewhere_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_elsewhere_v_version_version__status_idx` ON `_elsewhere_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_elsewhere_v_created_at_idx` ON `_elsewhere_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_elsewhere_v_updated_at_idx` ON `_elsewhere_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_elsewhere_v_snapshot_idx` ON `_elsewhere_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_elsewhere_v_published_locale_idx` ON `_elsewhere_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_elsewhere_v_latest_idx` ON `_elsewhere_v` (`latest`);
--> statement-breakpoint
CREATE TABLE `_elsewhere_v_locales` (
	`version_filename` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_elsewhere_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_elsewhere_v_version_version_filename_idx` ON `_elsewhere_v_locales` (`version_filename`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_elsewhere_v_locales_locale_parent_id_unique` ON `_elsewhere_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `posts` (
	`id` integer PRIMARY KEY NOT NULL,
	`hero_id` integer NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`hero_id`) REFERENCES `sized`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `posts_hero_idx` ON `posts` (`hero_id`);
--> statement-breakpoint
CREATE INDEX `posts_updated_at_idx` ON `posts` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `posts_created_at_idx` ON `posts` (`created_at`);
--> statement-breakpoint
CREATE TABLE `posts_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`plain_id` integer,
	`sized_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`plain_id`) REFERENCES `plain`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sized_id`) REFERENCES `sized`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_rels_order_idx` ON `posts_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_rels_parent_idx` ON `posts_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_rels_path_idx` ON `posts_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `posts_rels_plain_id_idx` ON `posts_rels` (`plain_id`);
--> statement-breakpoint
CREATE INDEX `posts_rels_sized_id_idx` ON `posts_rels` (`sized_id`);
--> statement-breakpoint
CREATE TABLE `people_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `people_sessions_order_idx` ON `people_sessions` (`_order`);
--> statement-breakpoint
CREATE INDEX `people_sessions_parent_id_idx` ON `people_sessions` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `people` (
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
	`focal_y` numeric,
	`sizes_avatar_url` text,
	`sizes_avatar_width` numeric,
	`sizes_avatar_height` numeric,
	`sizes_avatar_mime_type` text,
	`sizes_avatar_filesize` numeric,
	`sizes_avatar_filename` text,
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
CREATE INDEX `people_updated_at_idx` ON `people` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `people_created_at_idx` ON `people` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_filename_idx` ON `people` (`filename`);
--> statement-breakpoint
CREATE INDEX `people_sizes_avatar_sizes_avatar_filename_idx` ON `people` (`sizes_avatar_filename`);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_idx` ON `people` (`email`);
--> statement-breakpoint
CREATE TABLE `payload_kv` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`data` text NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `payload_kv_key_idx` ON `payload_kv` (`key`);
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
	`sized_id` integer,
	`compound_id` integer,
	`elsewhere_id` integer,
	`posts_id` integer,
	`people_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`plain_id`) REFERENCES `plain`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sized_id`) REFERENCES `sized`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`compound_id`) REFERENCES `compound`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`elsewhere_id`) REFERENCES `elsewhere`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`posts_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
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
CREATE INDEX `payload_locked_documents_rels_sized_id_idx` ON `payload_locked_documents_rels` (`sized_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_compound_id_idx` ON `payload_locked_documents_rels` (`compound_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_elsewhere_id_idx` ON `payload_locked_documents_rels` (`elsewhere_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_posts_id_idx` ON `payload_locked_documents_rels` (`posts_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_people_id_idx` ON `payload_locked_documents_rels` (`people_id`);
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
	`people_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_preferences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_order_idx` ON `payload_preferences_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_parent_idx` ON `payload_preferences_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_path_idx` ON `payload_preferences_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_people_id_idx` ON `payload_preferences_rels` (`people_id`);
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