CREATE TABLE `posts_seo_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_seo_selects_order_idx` ON `posts_seo_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_seo_selects_parent_idx` ON `posts_seo_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_tab_t_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_tab_t_selects_order_idx` ON `posts_tab_t_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_tab_t_selects_parent_idx` ON `posts_tab_t_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_f_selects` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_f_selects_order_idx` ON `posts_f_selects` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_f_selects_parent_idx` ON `posts_f_selects` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_list_group_b` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `posts_list`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_list_group_b_order_idx` ON `posts_list_group_b` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_list_group_b_parent_idx` ON `posts_list_group_b` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_blocks_one_locales` (
	`c` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts_blocks_one`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `posts_blocks_one_locales_locale_parent_id_unique` ON `posts_blocks_one_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_blocks_three_x` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`y` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts_blocks_three`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_blocks_three_x_order_idx` ON `posts_blocks_three_x` (`_order`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_three_x_parent_id_idx` ON `posts_blocks_three_x` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_blocks_three` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_blocks_three_order_idx` ON `posts_blocks_three` (`_order`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_three_parent_id_idx` ON `posts_blocks_three` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_three_path_idx` ON `posts_blocks_three` (`_path`);
--> statement-breakpoint
DROP TABLE `posts_selects`;
--> statement-breakpoint
DROP TABLE `posts_t_selects`;
--> statement-breakpoint
DROP TABLE `posts_flat_f_selects`;
--> statement-breakpoint
DROP TABLE `posts_list_b`;
--> statement-breakpoint
DROP TABLE `posts_blocks_two`;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_posts_locales` (
	`seo_select` text,
	`seo_radio` text,
	`seo_point` text,
	`seo_tag_id` integer,
	`seo_author_id` text,
	`tab_t_select` text,
	`tab_t_radio` text,
	`tab_t_point` text,
	`tab_t_tag_id` integer,
	`tab_t_author_id` text,
	`f_select` text,
	`f_radio` text,
	`f_point` text,
	`f_tag_id` integer,
	`f_author_id` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` integer NOT NULL,
	FOREIGN KEY (`seo_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`seo_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`tab_t_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`tab_t_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`f_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`f_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_posts_locales`("seo_select", "seo_radio", "seo_point", "seo_tag_id", "seo_author_id", "tab_t_select", "tab_t_radio", "tab_t_point", "tab_t_tag_id", "tab_t_author_id", "f_select", "f_radio", "f_point", "f_tag_id", "f_author_id", "id", "_locale", "_parent_id") SELECT "seo_select", "seo_radio", "seo_point", "seo_tag_id", "seo_author_id", "tab_t_select", "tab_t_radio", "tab_t_point", "tab_t_tag_id", "tab_t_author_id", "f_select", "f_radio", "f_point", "f_tag_id", "f_author_id", "id", "_locale", "_parent_id" FROM `posts_locales`;
--> statement-breakpoint
DROP TABLE `posts_locales`;
--> statement-breakpoint
ALTER TABLE `__new_posts_locales` RENAME TO `posts_locales`;
--> statement-breakpoint
PRAGMA foreign_keys=ON;
--> statement-breakpoint
CREATE INDEX `posts_seo_seo_tag_idx` ON `posts_locales` (`seo_tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_seo_seo_author_idx` ON `posts_locales` (`seo_author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_tab_tab_t_tag_idx` ON `posts_locales` (`tab_t_tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_tab_tab_t_author_idx` ON `posts_locales` (`tab_t_author_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_f_tag_idx` ON `posts_locales` (`f_tag_id`,`_locale`);
--> statement-breakpoint
CREATE INDEX `posts_f_author_idx` ON `posts_locales` (`f_author_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_locales_locale_parent_id_unique` ON `posts_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
ALTER TABLE `posts_list` ADD `group_a` text;
--> statement-breakpoint
ALTER TABLE `posts_list` DROP COLUMN `a`;
--> statement-breakpoint
ALTER TABLE `posts` ADD `seo_text` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `seo_textarea` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `seo_email` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `seo_number` numeric;
--> statement-breakpoint
ALTER TABLE `posts` ADD `tab_t_text` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `tab_t_textarea` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `tab_t_email` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `tab_t_number` numeric;
--> statement-breakpoint
ALTER TABLE `posts` ADD `f_text` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `f_textarea` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `f_email` text;
--> statement-breakpoint
ALTER TABLE `posts` ADD `f_number` numeric;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `text`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `textarea`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `email`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `number`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `t_text`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `t_textarea`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `t_email`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `t_number`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `flat_f_text`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `flat_f_textarea`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `flat_f_email`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `flat_f_number`;
--> statement-breakpoint
ALTER TABLE `posts_blocks_one` DROP COLUMN `c`;