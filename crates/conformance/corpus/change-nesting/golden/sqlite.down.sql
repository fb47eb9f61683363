CREATE TABLE `posts_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_selects_order_idx` ON `posts_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_selects_parent_idx` ON `posts_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_t_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_t_selects_order_idx` ON `posts_t_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_t_selects_parent_idx` ON `posts_t_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_flat_f_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_flat_f_selects_order_idx` ON `posts_flat_f_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_flat_f_selects_parent_idx` ON `posts_flat_f_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_list_b` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `posts_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_list_b_order_idx` ON `posts_list_b` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_list_b_parent_idx` ON `posts_list_b` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_blocks_two` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_blocks_two_order_idx` ON `posts_blocks_two` (`_order`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_two_parent_id_idx` ON `posts_blocks_two` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_two_path_idx` ON `posts_blocks_two` (`_path`);
--> statement-breakpoint
DROP TABLE `posts_seo_selects`;
--> statement-breakpoint
DROP TABLE `posts_tab_t_selects`;
--> statement-breakpoint
DROP TABLE `posts_f_selects`;
--> statement-breakpoint
DROP TABLE `posts_list_group_b`;
--> statement-breakpoint
DROP TABLE `posts_blocks_one_locales`;
--> statement-breakpoint
DROP TABLE `posts_blocks_three_x`;
--> statement-breakpoint
DROP TABLE `posts_blocks_three`;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_posts_locales` (
	`select` text,
	`radio` text,
	`point` text,
	`tag_id` integer,
	`author_id` text,
	`t_select` text,
	`t_radio` text,
	`t_point` text,
	`t_tag_id` integer,
	`t_author_id` text,
	`flat_f_select` text,
	`flat_f_radio` text,
	`flat_f_point` text,
	`flat_f_tag_id` integer,
	`flat_f_author_id` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`t_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`t_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`flat_f_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`flat_f_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_posts_locales`("select", "radio", "point", "tag_id", "author_id", "t_select", "t_radio", "t_point", "t_tag_id", "t_author_id", "flat_f_select", "flat_f_radio", "flat_f_point", "flat_f_tag_id", "flat_f_author_id", "id", "_locale", "_parent_id") SELECT "select", "radio", "point", "tag_id", "author_id", "t_select", "t_radio", "t_point", "t_tag_id", "t_author_id", "flat_f_select", "flat_f_radio", "flat_f_point", "flat_f_tag_id", "flat_f_author_id", "id", "_locale", "_parent_id" FROM `posts_locales`;
--> statement-breakpoint
DROP TABLE `posts_locales`;
--> statement-breakpoint
ALTER TABLE `__new_posts_locales` RENAME TO `posts_locales`;
--> statement-breakpoint
PRAGMA foreign_keys=ON;
--> statement-breakpoint
CREATE INDEX `posts_tag_idx` ON `posts_locales` (`tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_author_idx` ON `posts_locales` (`author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_t_tag_idx` ON `posts_locales` (`t_tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_t_author_idx` ON `posts_locales` (`t_author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_flat_flat_f_tag_idx` ON `posts_locales` (`flat_f_tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_flat_flat_f_author_idx` ON `posts_locales` (`flat_f_author_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_locales_locale_parent_id_unique` ON `posts_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
ALTER TABLE `posts_list` ADD `a` text;
--> statement-breakpoint
ALTER TABLE `posts_list` DROP COLUMN `group_a`;
--> statement-breakpoint
ALTER TABLE `posts_blocks_one` ADD `c` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `text` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `textarea` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `email` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `number` numeric;
--> statement-breakpoint
ALTER TABLE `posts` ADD `t_text` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `t_textarea` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `t_email` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `t_number` numeric;
--> statement-breakpoint
ALTER TABLE `posts` ADD `flat_f_text` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `flat_f_textarea` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `flat_f_email` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `flat_f_number` numeric;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `seo_text`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `seo_textarea`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `seo_email`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `seo_number`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `tab_t_text`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `tab_t_textarea`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `tab_t_email`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `tab_t_number`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `f_text`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `f_textarea`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `f_email`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `f_number`;