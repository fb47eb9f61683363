CREATE TABLE `pages_breadcrumbs` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`doc_id` integer,
	`url` text,
	`label` text,
	FOREIGN KEY (`doc_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `pages_breadcrumbs_order_idx` ON `pages_breadcrumbs` (`_order`);
--> statement-breakpoint
CREATE INDEX `pages_breadcrumbs_parent_id_idx` ON `pages_breadcrumbs` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `pages_breadcrumbs_locale_idx` ON `pages_breadcrumbs` (`_locale`);
--> statement-breakpoint
CREATE INDEX `pages_breadcrumbs_doc_idx` ON `pages_breadcrumbs` (`doc_id`);
--> statement-breakpoint
CREATE TABLE `pages` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text,
	`parent_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`parent_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `pages_parent_idx` ON `pages` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `pages_updated_at_idx` ON `pages` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `pages_created_at_idx` ON `pages` (`created_at`);
--> statement-breakpoint
CREATE INDEX `pages__status_idx` ON `pages` (`_status`);
--> statement-breakpoint
CREATE TABLE `pages_locales` (
	`title` text,
	`meta_title` text,
	`meta_description` text,
	`meta_image_id` integer,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`meta_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `pages_meta_meta_image_idx` ON `pages_locales` (`meta_image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `pages_locales_locale_parent_id_unique` ON `pages_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_pages_v_version_breadcrumbs` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`doc_id` integer,
	`url` text,
	`label` text,
	`_uuid` text,
	FOREIGN KEY (`doc_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_pages_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_pages_v_version_breadcrumbs_order_idx` ON `_pages_v_version_breadcrumbs` (`_order`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_breadcrumbs_parent_id_idx` ON `_pages_v_version_breadcrumbs` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_breadcrumbs_locale_idx` ON `_pages_v_version_breadcrumbs` (`_locale`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_breadcrumbs_doc_idx` ON `_pages_v_version_breadcrumbs` (`doc_id`);
--> statement-breakpoint
CREATE TABLE `_pages_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_slug` text,
	`version_parent_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_parent_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_pages_v_parent_idx` ON `_pages_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_parent_idx` ON `_pages_v` (`version_parent_id`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_updated_at_idx` ON `_pages_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_created_at_idx` ON `_pages_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version__status_idx` ON `_pages_v` (`version__status`);
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
	`version_title` text,
	`version_meta_title` text,
	`version_meta_description` text,
	`version_meta_image_id` integer,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`version_meta_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_pages_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_pages_v_version_meta_version_meta_image_idx` ON `_pages_v_locales` (`version_meta_image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_pages_v_locales_locale_parent_id_unique` ON `_pages_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `posts` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `posts_updated_at_idx` ON `posts` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `posts_created_at_idx` ON `posts` (`created_at`);
--> statement-breakpoint
CREATE TABLE `posts_locales` (
	`meta_title` text,
	`meta_description` text,
	`meta_image_id` integer,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`meta_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_meta_meta_image_idx` ON `posts_locales` (`meta_image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_locales_locale_parent_id_unique` ON `posts_locales` (`_locale`,`_parent_id`);
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
CREATE TABLE `redirects` (
	`id` integer PRIMARY KEY NOT NULL,
	`from` text NOT NULL,
	`to_type` text DEFAULT 'reference',
	`to_url` text,
	`type` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `redirects_from_idx` ON `redirects` (`from`);
--> statement-breakpoint
CREATE INDEX `redirects_updated_at_idx` ON `redirects` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `redirects_created_at_idx` ON `redirects` (`created_at`);
--> statement-breakpoint
CREATE TABLE `redirects_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`pages_id` integer,
	`posts_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `redirects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`pages_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`posts_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `redirects_rels_order_idx` ON `redirects_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `redirects_rels_parent_idx` ON `redirects_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `redirects_rels_path_idx` ON `redirects_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `redirects_rels_pages_id_idx` ON `redirects_rels` (`pages_id`);
--> statement-breakpoint
CREATE INDEX `redirects_rels_posts_id_idx` ON `redirects_rels` (`posts_id`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_checkbox` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`width` numeric,
	`required` integer,
	`default_value` integer,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `forms_blocks_checkbox_order_idx` ON `forms_blocks_checkbox` (`_order`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_checkbox_parent_id_idx` ON `forms_blocks_checkbox` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_checkbox_path_idx` ON `forms_blocks_checkbox` (`_path`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_checkbox_locales` (
	`label` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms_blocks_checkbox`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `forms_blocks_checkbox_locales_locale_parent_id_unique` ON `forms_blocks_checkbox_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_country` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`width` numeric,
	`required` integer,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `forms_blocks_country_order_idx` ON `forms_blocks_country` (`_order`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_country_parent_id_idx` ON `forms_blocks_country` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_country_path_idx` ON `forms_blocks_country` (`_path`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_country_locales` (
	`label` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms_blocks_country`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `forms_blocks_country_locales_locale_parent_id_unique` ON `forms_blocks_country_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_email` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`width` numeric,
	`required` integer,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `forms_blocks_email_order_idx` ON `forms_blocks_email` (`_order`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_email_parent_id_idx` ON `forms_blocks_email` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_email_path_idx` ON `forms_blocks_email` (`_path`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_email_locales` (
	`label` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms_blocks_email`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `forms_blocks_email_locales_locale_parent_id_unique` ON `forms_blocks_email_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_message` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `forms_blocks_message_order_idx` ON `forms_blocks_message` (`_order`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_message_parent_id_idx` ON `forms_blocks_message` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_message_path_idx` ON `forms_blocks_message` (`_path`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_message_locales` (
	`message` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms_blocks_message`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `forms_blocks_message_locales_locale_parent_id_unique` ON `forms_blocks_message_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_number` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`width` numeric,
	`default_value` numeric,
	`required` integer,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `forms_blocks_number_order_idx` ON `forms_blocks_number` (`_order`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_number_parent_id_idx` ON `forms_blocks_number` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_number_path_idx` ON `forms_blocks_number` (`_path`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_number_locales` (
	`label` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms_blocks_number`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `forms_blocks_number_locales_locale_parent_id_unique` ON `forms_blocks_number_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_payment_price_conditions` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`field_to_use` text,
	`condition` text DEFAULT 'hasValue',
	`value_for_condition` text,
	`operator` text DEFAULT 'add',
	`value_type` text DEFAULT 'static',
	`value_for_operator` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms_blocks_payment`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `forms_blocks_payment_price_conditions_order_idx` ON `forms_blocks_payment_price_conditions` (`_order`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_payment_price_conditions_parent_id_idx` ON `forms_blocks_payment_price_conditions` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_payment` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`width` numeric,
	`base_price` numeric,
	`required` integer,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `forms_blocks_payment_order_idx` ON `forms_blocks_payment` (`_order`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_payment_parent_id_idx` ON `forms_blocks_payment` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_payment_path_idx` ON `forms_blocks_payment` (`_path`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_payment_locales` (
	`label` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms_blocks_payment`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `forms_blocks_payment_locales_locale_parent_id_unique` ON `forms_blocks_payment_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_select_options` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms_blocks_select`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `forms_blocks_select_options_order_idx` ON `forms_blocks_select_options` (`_order`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_select_options_parent_id_idx` ON `forms_blocks_select_options` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_select_options_locales` (
	`label` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms_blocks_select_options`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `forms_blocks_select_options_locales_locale_parent_id_unique` ON `forms_blocks_select_options_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_select` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`width` numeric,
	`placeholder` text,
	`required` integer,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `forms_blocks_select_order_idx` ON `forms_blocks_select` (`_order`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_select_parent_id_idx` ON `forms_blocks_select` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_select_path_idx` ON `forms_blocks_select` (`_path`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_select_locales` (
	`label` text,
	`default_value` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms_blocks_select`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `forms_blocks_select_locales_locale_parent_id_unique` ON `forms_blocks_select_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_state` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`width` numeric,
	`required` integer,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `forms_blocks_state_order_idx` ON `forms_blocks_state` (`_order`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_state_parent_id_idx` ON `forms_blocks_state` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_state_path_idx` ON `forms_blocks_state` (`_path`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_state_locales` (
	`label` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms_blocks_state`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `forms_blocks_state_locales_locale_parent_id_unique` ON `forms_blocks_state_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_text` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`width` numeric,
	`required` integer,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `forms_blocks_text_order_idx` ON `forms_blocks_text` (`_order`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_text_parent_id_idx` ON `forms_blocks_text` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_text_path_idx` ON `forms_blocks_text` (`_path`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_text_locales` (
	`label` text,
	`default_value` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms_blocks_text`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `forms_blocks_text_locales_locale_parent_id_unique` ON `forms_blocks_text_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_textarea` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`width` numeric,
	`required` integer,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `forms_blocks_textarea_order_idx` ON `forms_blocks_textarea` (`_order`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_textarea_parent_id_idx` ON `forms_blocks_textarea` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `forms_blocks_textarea_path_idx` ON `forms_blocks_textarea` (`_path`);
--> statement-breakpoint
CREATE TABLE `forms_blocks_textarea_locales` (
	`label` text,
	`default_value` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms_blocks_textarea`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `forms_blocks_textarea_locales_locale_parent_id_unique` ON `forms_blocks_textarea_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `forms_emails` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`email_to` text,
	`cc` text,
	`bcc` text,
	`reply_to` text,
	`email_from` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `forms_emails_order_idx` ON `forms_emails` (`_order`);
--> statement-breakpoint
CREATE INDEX `forms_emails_parent_id_idx` ON `forms_emails` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `forms_emails_locales` (
	`subject` text DEFAULT 'You''ve received a new message.' NOT NULL,
	`message` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms_emails`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `forms_emails_locales_locale_parent_id_unique` ON `forms_emails_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `forms` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`confirmation_type` text DEFAULT 'message',
	`redirect_type` text DEFAULT 'reference',
	`redirect_url` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `forms_updated_at_idx` ON `forms` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `forms_created_at_idx` ON `forms` (`created_at`);
--> statement-breakpoint
CREATE TABLE `forms_locales` (
	`submit_button_label` text,
	`confirmation_message` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `forms_locales_locale_parent_id_unique` ON `forms_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `forms_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`pages_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`pages_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `forms_rels_order_idx` ON `forms_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `forms_rels_parent_idx` ON `forms_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `forms_rels_path_idx` ON `forms_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `forms_rels_pages_id_idx` ON `forms_rels` (`pages_id`);
--> statement-breakpoint
CREATE TABLE `form_submissions_submission_data` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`field` text NOT NULL,
	`value` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `form_submissions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `form_submissions_submission_data_order_idx` ON `form_submissions_submission_data` (`_order`);
--> statement-breakpoint
CREATE INDEX `form_submissions_submission_data_parent_id_idx` ON `form_submissions_submission_data` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `form_submissions` (
	`id` integer PRIMARY KEY NOT NULL,
	`form_id` integer NOT NULL,
	`payment_field` text,
	`payment_status` text,
	`payment_amount` numeric,
	`payment_payment_processor` text,
	`payment_credit_card_token` text,
	`payment_credit_card_brand` text,
	`payment_credit_card_number` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`form_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `form_submissions_form_idx` ON `form_submissions` (`form_id`);
--> statement-breakpoint
CREATE INDEX `form_submissions_updated_at_idx` ON `form_submissions` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `form_submissions_created_at_idx` ON `form_submissions` (`created_at`);
--> statement-breakpoint
CREATE TABLE `search` (
	`id` integer PRIMARY KEY NOT NULL,
	`priority` numeric,
	`excerpt` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `search_updated_at_idx` ON `search` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `search_created_at_idx` ON `search` (`created_at`);
--> statement-breakpoint
CREATE TABLE `search_locales` (
	`title` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `search`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `search_locales_locale_parent_id_unique` ON `search_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `search_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`pages_id` integer,
	`posts_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `search`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`pages_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`posts_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `search_rels_order_idx` ON `search_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `search_rels_parent_idx` ON `search_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `search_rels_path_idx` ON `search_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `search_rels_pages_id_idx` ON `search_rels` (`pages_id`);
--> statement-breakpoint
CREATE INDEX `search_rels_posts_id_idx` ON `search_rels` (`posts_id`);
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
	`pages_id` integer,
	`posts_id` integer,
	`media_id` integer,
	`redirects_id` integer,
	`forms_id` integer,
	`form_submissions_id` integer,
	`search_id` integer,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`pages_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`posts_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`redirects_id`) REFERENCES `redirects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`forms_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`form_submissions_id`) REFERENCES `form_submissions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`search_id`) REFERENCES `search`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_order_idx` ON `payload_locked_documents_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_parent_idx` ON `payload_locked_documents_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_path_idx` ON `payload_locked_documents_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_pages_id_idx` ON `payload_locked_documents_rels` (`pages_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_posts_id_idx` ON `payload_locked_documents_rels` (`posts_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_media_id_idx` ON `payload_locked_documents_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_redirects_id_idx` ON `payload_locked_documents_rels` (`redirects_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_forms_id_idx` ON `payload_locked_documents_rels` (`forms_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_form_submissions_id_idx` ON `payload_locked_documents_rels` (`form_submissions_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_search_id_idx` ON `payload_locked_documents_rels` (`search_id`);
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
	`meta_title` text,
	`meta_description` text,
	`meta_image_id` integer,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`meta_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `home`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `home_meta_meta_image_idx` ON `home_locales` (`meta_image_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `home_locales_locale_parent_id_unique` ON `home_locales` (`_locale`,`_parent_id`);