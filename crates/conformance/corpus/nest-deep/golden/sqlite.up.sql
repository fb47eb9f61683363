CREATE TABLE `deep_blocks_in_l_selects` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `deep_blocks_in_l`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_blocks_in_l_selects_order_idx` ON `deep_blocks_in_l_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_in_l_selects_parent_idx` ON `deep_blocks_in_l_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_in_l_selects_locale_idx` ON `deep_blocks_in_l_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `deep_blocks_in_l` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`text` text,
	`textarea` text,
	`email` text,
	`number` numeric,
	`select` text,
	`radio` text,
	`point` text,
	`tag_id` integer,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `deep_blocks_in`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_blocks_in_l_order_idx` ON `deep_blocks_in_l` (`_order`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_in_l_parent_id_idx` ON `deep_blocks_in_l` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_in_l_locale_idx` ON `deep_blocks_in_l` (`_locale`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_in_l_tag_idx` ON `deep_blocks_in_l` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `deep_blocks_in` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `deep`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_blocks_in_order_idx` ON `deep_blocks_in` (`_order`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_in_parent_id_idx` ON `deep_blocks_in` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_in_path_idx` ON `deep_blocks_in` (`_path`);
--> statement-breakpoint
CREATE TABLE `deep_a` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `deep`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_a_order_idx` ON `deep_a` (`_order`);
--> statement-breakpoint
CREATE INDEX `deep_a_parent_id_idx` ON `deep_a` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `deep_blocks_out_a_g_selects` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `deep_blocks_out_a`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_blocks_out_a_g_selects_order_idx` ON `deep_blocks_out_a_g_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_out_a_g_selects_parent_idx` ON `deep_blocks_out_a_g_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_out_a_g_selects_locale_idx` ON `deep_blocks_out_a_g_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `deep_blocks_out_a` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `deep_blocks_out`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_blocks_out_a_order_idx` ON `deep_blocks_out_a` (`_order`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_out_a_parent_id_idx` ON `deep_blocks_out_a` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_out_a_locale_idx` ON `deep_blocks_out_a` (`_locale`);
--> statement-breakpoint
CREATE TABLE `deep_blocks_nest_selects` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `deep_blocks_nest`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_blocks_nest_selects_order_idx` ON `deep_blocks_nest_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_nest_selects_parent_idx` ON `deep_blocks_nest_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_nest_selects_locale_idx` ON `deep_blocks_nest_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `deep_blocks_nest` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`text` text,
	`textarea` text,
	`email` text,
	`number` numeric,
	`select` text,
	`radio` text,
	`point` text,
	`tag_id` integer,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `deep`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_blocks_nest_order_idx` ON `deep_blocks_nest` (`_order`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_nest_parent_id_idx` ON `deep_blocks_nest` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_nest_path_idx` ON `deep_blocks_nest` (`_path`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_nest_locale_idx` ON `deep_blocks_nest` (`_locale`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_nest_tag_idx` ON `deep_blocks_nest` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `deep_blocks_out` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `deep`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_blocks_out_order_idx` ON `deep_blocks_out` (`_order`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_out_parent_id_idx` ON `deep_blocks_out` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_out_path_idx` ON `deep_blocks_out` (`_path`);
--> statement-breakpoint
CREATE INDEX `deep_blocks_out_locale_idx` ON `deep_blocks_out` (`_locale`);
--> statement-breakpoint
CREATE TABLE `deep_g_g_a_a_selects` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `deep_g_g_a_a`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_g_g_a_a_selects_order_idx` ON `deep_g_g_a_a_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `deep_g_g_a_a_selects_parent_idx` ON `deep_g_g_a_a_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `deep_g_g_a_a_selects_locale_idx` ON `deep_g_g_a_a_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `deep_g_g_a_a` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`text` text,
	`textarea` text,
	`email` text,
	`number` numeric,
	`select` text,
	`radio` text,
	`point` text,
	`tag_id` integer,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `deep_g_g_a`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_g_g_a_a_order_idx` ON `deep_g_g_a_a` (`_order`);
--> statement-breakpoint
CREATE INDEX `deep_g_g_a_a_parent_id_idx` ON `deep_g_g_a_a` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `deep_g_g_a_a_locale_idx` ON `deep_g_g_a_a` (`_locale`);
--> statement-breakpoint
CREATE INDEX `deep_g_g_a_a_tag_idx` ON `deep_g_g_a_a` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `deep_g_g_a` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `deep`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_g_g_a_order_idx` ON `deep_g_g_a` (`_order`);
--> statement-breakpoint
CREATE INDEX `deep_g_g_a_parent_id_idx` ON `deep_g_g_a` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `deep_g_g_a_locale_idx` ON `deep_g_g_a` (`_locale`);
--> statement-breakpoint
CREATE TABLE `deep_t_a_selects` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `deep_t_a`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_t_a_selects_order_idx` ON `deep_t_a_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `deep_t_a_selects_parent_idx` ON `deep_t_a_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `deep_t_a` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `deep`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_t_a_order_idx` ON `deep_t_a` (`_order`);
--> statement-breakpoint
CREATE INDEX `deep_t_a_parent_id_idx` ON `deep_t_a` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `deep` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft'
);

--> statement-breakpoint
CREATE INDEX `deep_updated_at_idx` ON `deep` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `deep_created_at_idx` ON `deep` (`created_at`);
--> statement-breakpoint
CREATE INDEX `deep__status_idx` ON `deep` (`_status`);
--> statement-breakpoint
CREATE TABLE `deep_locales` (
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `deep`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `deep_locales_locale_parent_id_unique` ON `deep_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `deep_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `deep`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_texts_order_parent` ON `deep_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `deep_texts_locale_parent` ON `deep_texts` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `deep_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `deep`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_numbers_order_parent_idx` ON `deep_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `deep_numbers_locale_parent` ON `deep_numbers` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `deep_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	`tags_id` integer,
	`authors_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `deep`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `deep_rels_order_idx` ON `deep_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `deep_rels_parent_idx` ON `deep_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `deep_rels_path_idx` ON `deep_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `deep_rels_locale_idx` ON `deep_rels` (`locale`);
--> statement-breakpoint
CREATE INDEX `deep_rels_tags_id_idx` ON `deep_rels` (`tags_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `deep_rels_authors_id_idx` ON `deep_rels` (`authors_id`,`locale`);
--> statement-breakpoint
CREATE TABLE `_deep_v_blocks_in_l_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_deep_v_blocks_in_l`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_in_l_selects_order_idx` ON `_deep_v_blocks_in_l_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_in_l_selects_parent_idx` ON `_deep_v_blocks_in_l_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_in_l_selects_locale_idx` ON `_deep_v_blocks_in_l_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `_deep_v_blocks_in_l` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`text` text,
	`textarea` text,
	`email` text,
	`number` numeric,
	`select` text,
	`radio` text,
	`point` text,
	`tag_id` integer,
	`_uuid` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_deep_v_blocks_in`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_in_l_order_idx` ON `_deep_v_blocks_in_l` (`_order`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_in_l_parent_id_idx` ON `_deep_v_blocks_in_l` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_in_l_locale_idx` ON `_deep_v_blocks_in_l` (`_locale`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_in_l_tag_idx` ON `_deep_v_blocks_in_l` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `_deep_v_blocks_in` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_deep_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_in_order_idx` ON `_deep_v_blocks_in` (`_order`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_in_parent_id_idx` ON `_deep_v_blocks_in` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_in_path_idx` ON `_deep_v_blocks_in` (`_path`);
--> statement-breakpoint
CREATE TABLE `_deep_v_version_a` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_deep_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_version_a_order_idx` ON `_deep_v_version_a` (`_order`);
--> statement-breakpoint
CREATE INDEX `_deep_v_version_a_parent_id_idx` ON `_deep_v_version_a` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_deep_v_blocks_out_a_g_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_deep_v_blocks_out_a`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_out_a_g_selects_order_idx` ON `_deep_v_blocks_out_a_g_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_out_a_g_selects_parent_idx` ON `_deep_v_blocks_out_a_g_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_out_a_g_selects_locale_idx` ON `_deep_v_blocks_out_a_g_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `_deep_v_blocks_out_a` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_deep_v_blocks_out`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_out_a_order_idx` ON `_deep_v_blocks_out_a` (`_order`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_out_a_parent_id_idx` ON `_deep_v_blocks_out_a` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_out_a_locale_idx` ON `_deep_v_blocks_out_a` (`_locale`);
--> statement-breakpoint
CREATE TABLE `_deep_v_blocks_nest_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_deep_v_blocks_nest`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_nest_selects_order_idx` ON `_deep_v_blocks_nest_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_nest_selects_parent_idx` ON `_deep_v_blocks_nest_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_nest_selects_locale_idx` ON `_deep_v_blocks_nest_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `_deep_v_blocks_nest` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`text` text,
	`textarea` text,
	`email` text,
	`number` numeric,
	`select` text,
	`radio` text,
	`point` text,
	`tag_id` integer,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_deep_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_nest_order_idx` ON `_deep_v_blocks_nest` (`_order`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_nest_parent_id_idx` ON `_deep_v_blocks_nest` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_nest_path_idx` ON `_deep_v_blocks_nest` (`_path`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_nest_locale_idx` ON `_deep_v_blocks_nest` (`_locale`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_nest_tag_idx` ON `_deep_v_blocks_nest` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `_deep_v_blocks_out` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`_uuid` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_deep_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_out_order_idx` ON `_deep_v_blocks_out` (`_order`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_out_parent_id_idx` ON `_deep_v_blocks_out` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_out_path_idx` ON `_deep_v_blocks_out` (`_path`);
--> statement-breakpoint
CREATE INDEX `_deep_v_blocks_out_locale_idx` ON `_deep_v_blocks_out` (`_locale`);
--> statement-breakpoint
CREATE TABLE `_deep_v_version_g_g_a_a_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_deep_v_version_g_g_a_a`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_version_g_g_a_a_selects_order_idx` ON `_deep_v_version_g_g_a_a_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `_deep_v_version_g_g_a_a_selects_parent_idx` ON `_deep_v_version_g_g_a_a_selects` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_deep_v_version_g_g_a_a_selects_locale_idx` ON `_deep_v_version_g_g_a_a_selects` (`locale`);
--> statement-breakpoint
CREATE TABLE `_deep_v_version_g_g_a_a` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`text` text,
	`textarea` text,
	`email` text,
	`number` numeric,
	`select` text,
	`radio` text,
	`point` text,
	`tag_id` integer,
	`_uuid` text,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_deep_v_version_g_g_a`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_version_g_g_a_a_order_idx` ON `_deep_v_version_g_g_a_a` (`_order`);
--> statement-breakpoint
CREATE INDEX `_deep_v_version_g_g_a_a_parent_id_idx` ON `_deep_v_version_g_g_a_a` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_deep_v_version_g_g_a_a_locale_idx` ON `_deep_v_version_g_g_a_a` (`_locale`);
--> statement-breakpoint
CREATE INDEX `_deep_v_version_g_g_a_a_tag_idx` ON `_deep_v_version_g_g_a_a` (`tag_id`);
--> statement-breakpoint
CREATE TABLE `_deep_v_version_g_g_a` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_locale` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_deep_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_version_g_g_a_order_idx` ON `_deep_v_version_g_g_a` (`_order`);
--> statement-breakpoint
CREATE INDEX `_deep_v_version_g_g_a_parent_id_idx` ON `_deep_v_version_g_g_a` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_deep_v_version_g_g_a_locale_idx` ON `_deep_v_version_g_g_a` (`_locale`);
--> statement-breakpoint
CREATE TABLE `_deep_v_version_t_a_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_deep_v_version_t_a`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_version_t_a_selects_order_idx` ON `_deep_v_version_t_a_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `_deep_v_version_t_a_selects_parent_idx` ON `_deep_v_version_t_a_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_deep_v_version_t_a` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_deep_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_version_t_a_order_idx` ON `_deep_v_version_t_a` (`_order`);
--> statement-breakpoint
CREATE INDEX `_deep_v_version_t_a_parent_id_idx` ON `_deep_v_version_t_a` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_deep_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	`autosave` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `deep`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_deep_v_parent_idx` ON `_deep_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_deep_v_version_version_updated_at_idx` ON `_deep_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_deep_v_version_version_created_at_idx` ON `_deep_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_deep_v_version_version__status_idx` ON `_deep_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_deep_v_created_at_idx` ON `_deep_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_deep_v_updated_at_idx` ON `_deep_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_deep_v_snapshot_idx` ON `_deep_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_deep_v_published_locale_idx` ON `_deep_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_deep_v_latest_idx` ON `_deep_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_deep_v_autosave_idx` ON `_deep_v` (`autosave`);
--> statement-breakpoint
CREATE TABLE `_deep_v_locales` (
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_deep_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_deep_v_locales_locale_parent_id_unique` ON `_deep_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_deep_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_deep_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_texts_order_parent` ON `_deep_v_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `_deep_v_texts_locale_parent` ON `_deep_v_texts` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_deep_v_numbers` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` numeric,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_deep_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_numbers_order_parent_idx` ON `_deep_v_numbers` (`order`,`parent_id`);
--> statement-breakpoint
CREATE INDEX `_deep_v_numbers_locale_parent` ON `_deep_v_numbers` (`locale`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `_deep_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`locale` text,
	`tags_id` integer,
	`authors_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_deep_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`authors_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_deep_v_rels_order_idx` ON `_deep_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_deep_v_rels_parent_idx` ON `_deep_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_deep_v_rels_path_idx` ON `_deep_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_deep_v_rels_locale_idx` ON `_deep_v_rels` (`locale`);
--> statement-breakpoint
CREATE INDEX `_deep_v_rels_tags_id_idx` ON `_deep_v_rels` (`tags_id`,`locale`);
--> statement-breakpoint
CREATE INDEX `_deep_v_rels_authors_id_idx` ON `_deep_v_rels` (`authors_id`,`locale`);
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
	`deep_id` integer,
	`tags_id` integer,
	`authors_id` text,
	`media_id` integer,
	`files_id` integer,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`deep_id`) REFERENCES `deep`(`id`) ON UPDATE no action ON DELETE cascade,
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
CREATE INDEX `payload_locked_documents_rels_deep_id_idx` ON `payload_locked_documents_rels` (`deep_id`);
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