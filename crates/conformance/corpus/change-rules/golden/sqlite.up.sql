PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_posts` (
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
	`a_text` text,
	`a_textarea` text,
	`a_email` text,
	`a_number` numeric,
	`a_checkbox` integer,
	`a_date` text,
	`a_zoned_date` text,
	`azoneddate_tz` text,
	`a_code` text,
	`a_json` text,
	`a_rich_text` text,
	`a_select` text,
	`a_radio` text,
	`a_point` text,
	`a_tag_id` integer,
	`a_author_id` text,
	`a_image_id` integer,
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
CREATE UNIQUE INDEX `posts_b_text_idx` ON `posts` (`b_text`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_b_textarea_idx` ON `posts` (`b_textarea`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_b_email_idx` ON `posts` (`b_email`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_b_number_idx` ON `posts` (`b_number`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_b_checkbox_idx` ON `posts` (`b_checkbox`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_b_date_idx` ON `posts` (`b_date`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_b_zoned_date_idx` ON `posts` (`b_zoned_date`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_b_code_idx` ON `posts` (`b_code`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_b_json_idx` ON `posts` (`b_json`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_b_rich_text_idx` ON `posts` (`b_rich_text`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_b_select_idx` ON `posts` (`b_select`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_b_radio_idx` ON `posts` (`b_radio`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_b_point_idx` ON `posts` (`b_point`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_b_tag_idx` ON `posts` (`b_tag_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_b_author_idx` ON `posts` (`b_author_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_b_image_idx` ON `posts` (`b_image_id`);
--> statement-breakpoint
CREATE INDEX `posts_c_text_idx` ON `posts` (`c_text`);
--> statement-breakpoint
CREATE INDEX `posts_c_textarea_idx` ON `posts` (`c_textarea`);
--> statement-breakpoint
CREATE INDEX `posts_c_email_idx` ON `posts` (`c_email`);
--> statement-breakpoint
CREATE INDEX `posts_c_number_idx` ON `posts` (`c_number`);
--> statement-breakpoint
CREATE INDEX `posts_c_checkbox_idx` ON `posts` (`c_checkbox`);
--> statement-breakpoint
CREATE INDEX `posts_c_date_idx` ON `posts` (`c_date`);
--> statement-breakpoint
CREATE INDEX `posts_c_zoned_date_idx` ON `posts` (`c_zoned_date`);
--> statement-breakpoint
CREATE INDEX `posts_c_code_idx` ON `posts` (`c_code`);
--> statement-breakpoint
CREATE INDEX `posts_c_json_idx` ON `posts` (`c_json`);
--> statement-breakpoint
CREATE INDEX `posts_c_rich_text_idx` ON `posts` (`c_rich_text`);
--> statement-breakpoint
CREATE INDEX `posts_c_select_idx` ON `posts` (`c_select`);
--> statement-breakpoint
CREATE INDEX `posts_c_radio_idx` ON `posts` (`c_radio`);
--> statement-breakpoint
CREATE INDEX `posts_c_point_idx` ON `posts` (`c_point`);
--> statement-breakpoint
CREATE INDEX `posts_c_tag_idx` ON `posts` (`c_tag_id`);
--> statement-breakpoint
CREATE INDEX `posts_c_author_idx` ON `posts` (`c_author_id`);
--> statement-breakpoint
CREATE INDEX `posts_c_image_idx` ON `posts` (`c_image_id`);
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
	`gets` text DEFAULT 'x',
	`loses` numeric,
	`other` integer DEFAULT false,
	`kind` text DEFAULT 'b' NOT NULL,
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