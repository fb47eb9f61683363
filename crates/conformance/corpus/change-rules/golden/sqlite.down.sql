PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_posts` (
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
	`a_text` text NOT NULL,
	`a_textarea` text NOT NULL,
	`a_email` text NOT NULL,
	`a_number` numeric NOT NULL,
	`a_checkbox` integer DEFAULT false NOT NULL,
	`a_date` text NOT NULL,
	`a_zoned_date` text NOT NULL,
	`azoneddate_tz` text NOT NULL,
	`a_code` text NOT NULL,
	`a_json` text NOT NULL,
	`a_rich_text` text NOT NULL,
	`a_select` text NOT NULL,
	`a_radio` text NOT NULL,
	`a_point` text NOT NULL,
	`a_tag_id` integer NOT NULL,
	`a_author_id` text NOT NULL,
	`a_image_id` integer NOT NULL,
	`b_text` text,
	`b_textarea` text,
	`b_email` text,
	`b_number` numeric,
	`b_checkbox` integer,
	`b_date` text,
	`b_zoned_date` text,
	`bzoneddate_tz` text,
	`b_code` text,
	`b_json` text,
	`b_rich_text` text,
	`b_select` text,
	`b_radio` text,
	`b_point` text,
	`b_tag_id` integer,
	`b_author_id` text,
	`b_image_id` integer,
	`c_text` text,
	`c_textarea` text,
	`c_email` text,
	`c_number` numeric,
	`c_checkbox` integer,
	`c_date` text,
	`c_zoned_date` text,
	`czoneddate_tz` text,
	`c_code` text,
	`c_json` text,
	`c_rich_text` text,
	`c_select` text,
	`c_radio` text,
	`c_point` text,
	`c_tag_id` integer,
	`c_author_id` text,
	`c_image_id` integer,
	`d_text` text,
	`d_textarea` text,
	`d_email` text,
	`d_number` numeric,
	`d_checkbox` integer,
	`d_date` text,
	`d_zoned_date` text,
	`dzoneddate_tz` text,
	`d_code` text,
	`d_json` text,
	`d_rich_text` text,
	`d_select` text,
	`d_radio` text,
	`d_point` text,
	`d_tag_id` integer,
	`d_author_id` text,
	`d_image_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`a_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`a_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`a_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`b_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`b_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`b_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`c_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`c_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`c_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`d_tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`d_author_id`) REFERENCES `authors`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`d_image_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
INSERT INTO `__new_posts`("id", "text", "textarea", "email", "number", "checkbox", "date", "zoned_date", "zoneddate_tz", "code", "json", "rich_text", "select", "radio", "point", "tag_id", "author_id", "image_id", "a_text", "a_textarea", "a_email", "a_number", "a_checkbox", "a_date", "a_zoned_date", "azoneddate_tz", "a_code", "a_json", "a_rich_text", "a_select", "a_radio", "a_point", "a_tag_id", "a_author_id", "a_image_id", "b_text", "b_textarea", "b_email", "b_number", "b_checkbox", "b_date", "b_zoned_date", "bzoneddate_tz", "b_code", "b_json", "b_rich_text", "b_select", "b_radio", "b_point", "b_tag_id", "b_author_id", "b_image_id", "c_text", "c_textarea", "c_email", "c_number", "c_checkbox", "c_date", "c_zoned_date", "czoneddate_tz", "c_code", "c_json", "c_rich_text", "c_select", "c_radio", "c_point", "c_tag_id", "c_author_id", "c_image_id", "d_text", "d_textarea", "d_email", "d_number", "d_checkbox", "d_date", "d_zoned_date", "dzoneddate_tz", "d_code", "d_json", "d_rich_text", "d_select", "d_radio", "d_point", "d_tag_id", "d_author_id", "d_image_id", "updated_at", "created_at") SELECT "id", "text", "textarea", "email", "number", "checkbox", "date", "zoned_date", "zoneddate_tz", "code", "json", "rich_text", "select", "radio", "point", "tag_id", "author_id", "image_id", "a_text", "a_textarea", "a_email", "a_number", "a_checkbox", "a_date", "a_zoned_date", "azoneddate_tz", "a_code", "a_json", "a_rich_text", "a_select", "a_radio", "a_point", "a_tag_id", "a_author_id", "a_image_id", "b_text", "b_textarea", "b_email", "b_number", "b_checkbox", "b_date", "b_zoned_date", "bzoneddate_tz", "b_code", "b_json", "b_rich_text", "b_select", "b_radio", "b_point", "b_tag_id", "b_author_id", "b_image_id", "c_text", "c_textarea", "c_email", "c_number", "c_checkbox", "c_date", "c_zoned_date", "czoneddate_tz", "c_code", "c_json", "c_rich_text", "c_select", "c_radio", "c_point", "c_tag_id", "c_author_id", "c_image_id", "d_text", "d_textarea", "d_email", "d_number", "d_checkbox", "d_date", "d_zoned_date", "dzoneddate_tz", "d_code", "d_json", "d_rich_text", "d_select", "d_radio", "d_point", "d_tag_id", "d_author_id", "d_image_id", "updated_at", "created_at" FROM `posts`;
--> statement-breakpoint
DROP TABLE `posts`;
--> statement-breakpoint
ALTER TABLE `__new_posts` RENAME TO `posts`;
--> statement-breakpoint
PRAGMA foreign_keys=ON;
--> statement-breakpoint
CREATE INDEX `posts_tag_idx` ON `posts` (`tag_id`);
--> statement-breakpoint
CREATE INDEX `posts_author_idx` ON `posts` (`author_id`);
--> statement-breakpoint
CREATE INDEX `posts_image_idx` ON `posts` (`image_id`);
--> statement-breakpoint
CREATE INDEX `posts_a_tag_idx` ON `posts` (`a_tag_id`);
--> statement-breakpoint
CREATE INDEX `posts_a_author_idx` ON `posts` (`a_author_id`);
--> statement-breakpoint
CREATE INDEX `posts_a_image_idx` ON `posts` (`a_image_id`);
--> statement-breakpoint
CREATE INDEX `posts_b_tag_idx` ON `posts` (`b_tag_id`);
--> statement-breakpoint
CREATE INDEX `posts_b_author_idx` ON `posts` (`b_author_id`);
--> statement-breakpoint
CREATE INDEX `posts_b_image_idx` ON `posts` (`b_image_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_c_text_idx` ON `posts` (`c_text`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_c_textarea_idx` ON `posts` (`c_textarea`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_c_email_idx` ON `posts` (`c_email`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_c_number_idx` ON `posts` (`c_number`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_c_checkbox_idx` ON `posts` (`c_checkbox`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_c_date_idx` ON `posts` (`c_date`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_c_zoned_date_idx` ON `posts` (`c_zoned_date`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_c_code_idx` ON `posts` (`c_code`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_c_json_idx` ON `posts` (`c_json`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_c_rich_text_idx` ON `posts` (`c_rich_text`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_c_select_idx` ON `posts` (`c_select`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_c_radio_idx` ON `posts` (`c_radio`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_c_point_idx` ON `posts` (`c_point`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_c_tag_idx` ON `posts` (`c_tag_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_c_author_idx` ON `posts` (`c_author_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_c_image_idx` ON `posts` (`c_image_id`);
--> statement-breakpoint
CREATE INDEX `posts_d_text_idx` ON `posts` (`d_text`);
--> statement-breakpoint
CREATE INDEX `posts_d_textarea_idx` ON `posts` (`d_textarea`);
--> statement-breakpoint
CREATE INDEX `posts_d_email_idx` ON `posts` (`d_email`);
--> statement-breakpoint
CREATE INDEX `posts_d_number_idx` ON `posts` (`d_number`);
--> statement-breakpoint
CREATE INDEX `posts_d_checkbox_idx` ON `posts` (`d_checkbox`);
--> statement-breakpoint
CREATE INDEX `posts_d_date_idx` ON `posts` (`d_date`);
--> statement-breakpoint
CREATE INDEX `posts_d_zoned_date_idx` ON `posts` (`d_zoned_date`);
--> statement-breakpoint
CREATE INDEX `posts_d_code_idx` ON `posts` (`d_code`);
--> statement-breakpoint
CREATE INDEX `posts_d_json_idx` ON `posts` (`d_json`);
--> statement-breakpoint
CREATE INDEX `posts_d_rich_text_idx` ON `posts` (`d_rich_text`);
--> statement-breakpoint
CREATE INDEX `posts_d_select_idx` ON `posts` (`d_select`);
--> statement-breakpoint
CREATE INDEX `posts_d_radio_idx` ON `posts` (`d_radio`);
--> statement-breakpoint
CREATE INDEX `posts_d_point_idx` ON `posts` (`d_point`);
--> statement-breakpoint
CREATE INDEX `posts_d_tag_idx` ON `posts` (`d_tag_id`);
--> statement-breakpoint
CREATE INDEX `posts_d_author_idx` ON `posts` (`d_author_id`);
--> statement-breakpoint
CREATE INDEX `posts_d_image_idx` ON `posts` (`d_image_id`);
--> statement-breakpoint
CREATE INDEX `posts_updated_at_idx` ON `posts` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `posts_created_at_idx` ON `posts` (`created_at`);
--> statement-breakpoint
CREATE TABLE `__new_defaults` (
	`id` integer PRIMARY KEY NOT NULL,
	`gets` text,
	`loses` numeric DEFAULT 3,
	`other` integer DEFAULT true,
	`kind` text DEFAULT 'a',
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
INSERT INTO `__new_defaults`("id", "gets", "loses", "other", "kind", "updated_at", "created_at") SELECT "id", "gets", "loses", "other", "kind", "updated_at", "created_at" FROM `defaults`;
--> statement-breakpoint
DROP TABLE `defaults`;
--> statement-breakpoint
ALTER TABLE `__new_defaults` RENAME TO `defaults`;
--> statement-breakpoint
CREATE INDEX `defaults_updated_at_idx` ON `defaults` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `defaults_created_at_idx` ON `defaults` (`created_at`);