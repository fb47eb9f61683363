CREATE TABLE `plain` (
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
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `plain_tag_idx` ON `plain` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `plain_author_idx` ON `plain` (`author_id`);
--> statement-breakpoint
CREATE INDEX `plain_image_idx` ON `plain` (`image_id`);
--> statement-breakpoint
CREATE INDEX `plain_updated_at_idx` ON `plain` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `plain_created_at_idx` ON `plain` (`created_at`);
--> statement-breakpoint
CREATE TABLE `required` (
	`id` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`textarea` text NOT NULL,
	`email` text NOT NULL,
	`number` numeric NOT NULL,
	`checkbox` integer DEFAULT false NOT NULL,
	`date` text NOT NULL,
	`zoned_date` text NOT NULL,
	`zoneddate_tz` text NOT NULL,
	`code` text NOT NULL,
	`json` text NOT NULL,
	`rich_text` text NOT NULL,
	`select` text NOT NULL,
	`radio` text NOT NULL,
	`point` text NOT NULL,
	`tag_id` integer NOT NULL,
	`author_id` text NOT NULL,
	`image_id` integer NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `required_tag_idx` ON `required` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `required_author_idx` ON `required` (`author_id`);
--> statement-breakpoint
CREATE INDEX `required_image_idx` ON `required` (`image_id`);
--> statement-breakpoint
CREATE INDEX `required_updated_at_idx` ON `required` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `required_created_at_idx` ON `required` (`created_at`);
--> statement-breakpoint
CREATE TABLE `defaults` (
	`id` integer PRIMARY KEY NOT NULL,
	`text` text DEFAULT 'it''s',
	`textarea` text DEFAULT 'a
b',
	`email` text DEFAULT 'a@example.com',
	`number` numeric DEFAULT 1.5,
	`checkbox` integer DEFAULT true,
	`date` text DEFAULT '2024-01-02T03:04:05.678Z',
	`zoned_date` text,
	`zoneddate_tz` text,
	`code` text DEFAULT 'let a = 1',
	`json` text DEFAULT '{"a":[1,"two"]}',
	`rich_text` text,
	`select` text DEFAULT 'three-3',
	`radio` text DEFAULT 'two',
	`point` text DEFAULT '{"type":"Point","coordinates":[10.5,-20]}',
	`tag_id` integer,
	`author_id` text,
	`image_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `defaults_tag_idx` ON `defaults` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `defaults_author_idx` ON `defaults` (`author_id`);
--> statement-breakpoint
CREATE INDEX `defaults_image_idx` ON `defaults` (`image_id`);
--> statement-breakpoint
CREATE INDEX `defaults_updated_at_idx` ON `defaults` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `defaults_created_at_idx` ON `defaults` (`created_at`);
--> statement-breakpoint
CREATE TABLE `required_defaults` (
	`id` integer PRIMARY KEY NOT NULL,
	`text` text DEFAULT 'it''s' NOT NULL,
	`textarea` text DEFAULT 'a
b' NOT NULL,
	`email` text DEFAULT 'a@example.com' NOT NULL,
	`number` numeric DEFAULT 1.5 NOT NULL,
	`checkbox` integer DEFAULT true NOT NULL,
	`date` text DEFAULT '2024-01-02T03:04:05.678Z' NOT NULL,
	`zoned_date` text NOT NULL,
	`zoneddate_tz` text NOT NULL,
	`code` text DEFAULT 'let a = 1' NOT NULL,
	`json` text DEFAULT '{"a":[1,"two"]}' NOT NULL,
	`rich_text` text NOT NULL,
	`select` text DEFAULT 'three-3' NOT NULL,
	`radio` text DEFAULT 'two' NOT NULL,
	`point` text DEFAULT '{"type":"Point","coordinates":[10.5,-20]}' NOT NULL,
	`tag_id` integer NOT NULL,
	`author_id` text NOT NULL,
	`image_id` integer NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `required_defaults_tag_idx` ON `required_defaults` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `required_defaults_author_idx` ON `required_defaults` (`author_id`);
--> statement-breakpoint
CREATE INDEX `required_defaults_image_idx` ON `required_defaults` (`image_id`);
--> statement-breakpoint
CREATE INDEX `required_defaults_updated_at_idx` ON `required_defaults` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `required_defaults_created_at_idx` ON `required_defaults` (`created_at`);
--> statement-breakpoint
CREATE TABLE `computed` (
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
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `computed_tag_idx` ON `computed` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `computed_author_idx` ON `computed` (`author_id`);
--> statement-breakpoint
CREATE INDEX `computed_image_idx` ON `computed` (`image_id`);
--> statement-breakpoint
CREATE INDEX `computed_updated_at_idx` ON `computed` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `computed_created_at_idx` ON `computed` (`created_at`);
--> statement-breakpoint
CREATE TABLE `indexed` (
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
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `indexed_text_idx` ON `indexed` (`text`);
--> statement-breakpoint
CREATE INDEX `indexed_textarea_idx` ON `indexed` (`textarea`);
--> statement-breakpoint
CREATE INDEX `indexed_email_idx` ON `indexed` (`email`);
--> statement-breakpoint
CREATE INDEX `indexed_number_idx` ON `indexed` (`number`);
--> statement-breakpoint
CREATE INDEX `indexed_checkbox_idx` ON `indexed` (`checkbox`);
--> statement-breakpoint
CREATE INDEX `indexed_date_idx` ON `indexed` (`date`);
--> statement-breakpoint
CREATE INDEX `indexed_zoned_date_idx` ON `indexed` (`zoned_date`);
--> statement-breakpoint
CREATE INDEX `indexed_code_idx` ON `indexed` (`code`);
--> statement-breakpoint
CREATE INDEX `indexed_json_idx` ON `indexed` (`json`);
--> statement-breakpoint
CREATE INDEX `indexed_rich_text_idx` ON `indexed` (`rich_text`);
--> statement-breakpoint
CREATE INDEX `indexed_select_idx` ON `indexed` (`select`);
--> statement-breakpoint
CREATE INDEX `indexed_radio_idx` ON `indexed` (`radio`);
--> statement-breakpoint
CREATE INDEX `indexed_point_idx` ON `indexed` (`point`);
--> statement-breakpoint
CREATE INDEX `indexed_tag_idx` ON `indexed` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `indexed_author_idx` ON `indexed` (`author_id`);
--> statement-breakpoint
CREATE INDEX `indexed_image_idx` ON `indexed` (`image_id`);
--> statement-breakpoint
CREATE INDEX `indexed_updated_at_idx` ON `indexed` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `indexed_created_at_idx` ON `indexed` (`created_at`);
--> statement-breakpoint
CREATE TABLE `uniques` (
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
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_text_idx` ON `uniques` (`text`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_textarea_idx` ON `uniques` (`textarea`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_email_idx` ON `uniques` (`email`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_number_idx` ON `uniques` (`number`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_checkbox_idx` ON `uniques` (`checkbox`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_date_idx` ON `uniques` (`date`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_zoned_date_idx` ON `uniques` (`zoned_date`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_code_idx` ON `uniques` (`code`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_json_idx` ON `uniques` (`json`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_rich_text_idx` ON `uniques` (`rich_text`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_select_idx` ON `uniques` (`select`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_radio_idx` ON `uniques` (`radio`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_point_idx` ON `uniques` (`point`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_tag_idx` ON `uniques` (`tag_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_author_idx` ON `uniques` (`author_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `uniques_image_idx` ON `uniques` (`image_id`);
--> statement-breakpoint
CREATE INDEX `uniques_updated_at_idx` ON `uniques` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `uniques_created_at_idx` ON `uniques` (`created_at`);
--> statement-breakpoint
CREATE TABLE `both` (
	`id` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`textarea` text NOT NULL,
	`email` text NOT NULL,
	`number` numeric NOT NULL,
	`checkbox` integer DEFAULT false NOT NULL,
	`date` text NOT NULL,
	`zoned_date` text NOT NULL,
	`zoneddate_tz` text NOT NULL,
	`code` text NOT NULL,
	`json` text NOT NULL,
	`rich_text` text NOT NULL,
	`select` text NOT NULL,
	`radio` text NOT NULL,
	`point` text NOT NULL,
	`tag_id` integer NOT NULL,
	`author_id` text NOT NULL,
	`image_id` integer NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE UNIQUE INDEX `both_text_idx` ON `both` (`text`);
--> statement-breakpoint
CREATE UNIQUE INDEX `both_textarea_idx` ON `both` (`textarea`);
--> statement-breakpoint
CREATE UNIQUE INDEX `both_email_idx` ON `both` (`email`);
--> statement-breakpoint
CREATE UNIQUE INDEX `both_number_idx` ON `both` (`number`);
--> statement-breakpoint
CREATE UNIQUE INDEX `both_checkbox_idx` ON `both` (`checkbox`);
--> statement-breakpoint
CREATE UNIQUE INDEX `both_date_idx` ON `both` (`date`);
--> statement-breakpoint
CREATE UNIQUE INDEX `both_zoned_date_idx` ON `both` (`zoned_date`);
--> statement-breakpoint
CREATE UNIQUE INDEX `both_code_idx` ON `both` (`code`);
--> statement-breakpoint
CREATE UNIQUE INDEX `both_json_idx` ON `both` (`json`);
--> statement-breakpoint
CREATE UNIQUE INDEX `both_rich_text_idx` ON `both` (`rich_text`);
--> statement-breakpoint
CREATE UNIQUE INDEX `both_select_idx` ON `both` (`select`);
--> statement-breakpoint
CREATE UNIQUE INDEX `both_radio_idx` ON `both` (`radio`);
--> statement-breakpoint
CREATE UNIQUE INDEX `both_point_idx` ON `both` (`point`);
--> statement-breakpoint
CREATE UNIQUE INDEX `both_tag_idx` ON `both` (`tag_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `both_author_idx` ON `both` (`author_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `both_image_idx` ON `both` (`image_id`);
--> statement-breakpoint
CREATE INDEX `both_updated_at_idx` ON `both` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `both_created_at_idx` ON `both` (`created_at`);
--> statement-breakpoint
CREATE TABLE `conditional` (
	`id` integer PRIMARY KEY NOT NULL,
	`text` text,
	`textarea` text,
	`email` text,
	`number` numeric,
	`checkbox` integer DEFAULT false,
	`date` text,
	`zoned_date` text,
	`zoneddate_tz` text NOT NULL,
	`code` text,
	`json` text,
	`rich_text` text,
	`select` text,
	`radio` text,
	`point` text,
	`tag_id` integer,
	`author_id` text,
	`image_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `conditional_tag_idx` ON `conditional` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `conditional_author_idx` ON `conditional` (`author_id`);
--> statement-breakpoint
CREATE INDEX `conditional_image_idx` ON `conditional` (`image_id`);
--> statement-breakpoint
CREATE INDEX `conditional_updated_at_idx` ON `conditional` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `conditional_created_at_idx` ON `conditional` (`created_at`);
--> statement-breakpoint
CREATE TABLE `virtual` (
	`id` integer PRIMARY KEY NOT NULL,
	`tag_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `virtual_tag_idx` ON `virtual` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `virtual_updated_at_idx` ON `virtual` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `virtual_created_at_idx` ON `virtual` (`created_at`);
--> statement-breakpoint
CREATE TABLE `hiddens` (
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
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `hiddens_tag_idx` ON `hiddens` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `hiddens_author_idx` ON `hiddens` (`author_id`);
--> statement-breakpoint
CREATE INDEX `hiddens_image_idx` ON `hiddens` (`image_id`);
--> statement-breakpoint
CREATE INDEX `hiddens_updated_at_idx` ON `hiddens` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `hiddens_created_at_idx` ON `hiddens` (`created_at`);
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
	`defaults_id` integer,
	`required_defaults_id` integer,
	`computed_id` integer,
	`indexed_id` integer,
	`uniques_id` integer,
	`both_id` integer,
	`conditional_id` integer,
	`virtual_id` integer,
	`hiddens_id` integer,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`plain_id`) REFERENCES `plain`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`required_id`) REFERENCES `required`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`defaults_id`) REFERENCES `defaults`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`required_defaults_id`) REFERENCES `required_defaults`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`computed_id`) REFERENCES `computed`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`indexed_id`) REFERENCES `indexed`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`uniques_id`) REFERENCES `uniques`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`both_id`) REFERENCES `both`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`conditional_id`) REFERENCES `conditional`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`virtual_id`) REFERENCES `virtual`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`hiddens_id`) REFERENCES `hiddens`(`id`) ON UPDATE no action ON DELETE cascade,
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
CREATE INDEX `payload_locked_documents_rels_defaults_id_idx` ON `payload_locked_documents_rels` (`defaults_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_required_defaults_id_idx` ON `payload_locked_documents_rels` (`required_defaults_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_computed_id_idx` ON `payload_locked_documents_rels` (`computed_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_indexed_id_idx` ON `payload_locked_documents_rels` (`indexed_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_uniques_id_idx` ON `payload_locked_documents_rels` (`uniques_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_both_id_idx` ON `payload_locked_documents_rels` (`both_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_conditional_id_idx` ON `payload_locked_documents_rels` (`conditional_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_virtual_id_idx` ON `payload_locked_documents_rels` (`virtual_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_hiddens_id_idx` ON `payload_locked_documents_rels` (`hiddens_id`);
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