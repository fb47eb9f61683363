CREATE TABLE `posts_l` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_l_order_idx` ON `posts_l` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_l_parent_idx` ON `posts_l` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_blocks_row` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`_path` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`x` text,
	`block_name` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_blocks_row_order_idx` ON `posts_blocks_row` (`_order`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_row_parent_id_idx` ON `posts_blocks_row` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_blocks_row_path_idx` ON `posts_blocks_row` (`_path`);
--> statement-breakpoint
CREATE TABLE `posts_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_texts_order_parent` ON `posts_texts` (`order`,`parent_id`);
--> statement-breakpoint
DROP TABLE `posts_m`;
--> statement-breakpoint
DROP TABLE `posts_n`;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_posts` (
	`id` integer PRIMARY KEY NOT NULL,
	`a` numeric,
	`b` text,
	`d` text,
	`e` text,
	`f` text,
	`g_id` text,
	`h_id` integer,
	`k` text NOT NULL,
	`m_x` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`g_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`h_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
INSERT INTO `__new_posts`("id", "a", "b", "d", "e", "f", "g_id", "h_id", "k", "m_x", "updated_at", "created_at") SELECT "id", "a", "b", "d", "e", "f", "g_id", "h_id", "k", "m_x", "updated_at", "created_at" FROM `posts`;
--> statement-breakpoint
DROP TABLE `posts`;
--> statement-breakpoint
ALTER TABLE `__new_posts` RENAME TO `posts`;
--> statement-breakpoint
PRAGMA foreign_keys=ON;
--> statement-breakpoint
CREATE INDEX `posts_g_idx` ON `posts` (`g_id`);
--> statement-breakpoint
CREATE INDEX `posts_h_idx` ON `posts` (`h_id`);
--> statement-breakpoint
CREATE INDEX `posts_updated_at_idx` ON `posts` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `posts_created_at_idx` ON `posts` (`created_at`);
--> statement-breakpoint
CREATE TABLE `__new_posts_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`tags_id` text,
	`people_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_posts_rels`("id", "order", "parent_id", "path", "tags_id", "people_id") SELECT "id", "order", "parent_id", "path", "tags_id", "people_id" FROM `posts_rels`;
--> statement-breakpoint
DROP TABLE `posts_rels`;
--> statement-breakpoint
ALTER TABLE `__new_posts_rels` RENAME TO `posts_rels`;
--> statement-breakpoint
CREATE INDEX `posts_rels_order_idx` ON `posts_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `posts_rels_parent_idx` ON `posts_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `posts_rels_path_idx` ON `posts_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `posts_rels_tags_id_idx` ON `posts_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `posts_rels_people_id_idx` ON `posts_rels` (`people_id`);
--> statement-breakpoint
CREATE TABLE `__new_tags` (
	`id` text PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
INSERT INTO `__new_tags`("id", "updated_at", "created_at") SELECT "id", "updated_at", "created_at" FROM `tags`;
--> statement-breakpoint
DROP TABLE `tags`;
--> statement-breakpoint
ALTER TABLE `__new_tags` RENAME TO `tags`;
--> statement-breakpoint
CREATE INDEX `tags_updated_at_idx` ON `tags` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `tags_created_at_idx` ON `tags` (`created_at`);
--> statement-breakpoint
CREATE TABLE `__new_payload_locked_documents_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`posts_id` integer,
	`tags_id` text,
	`people_id` integer,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`posts_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tags_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_payload_locked_documents_rels`("id", "order", "parent_id", "path", "posts_id", "tags_id", "people_id", "users_id") SELECT "id", "order", "parent_id", "path", "posts_id", "tags_id", "people_id", "users_id" FROM `payload_locked_documents_rels`;
--> statement-breakpoint
DROP TABLE `payload_locked_documents_rels`;
--> statement-breakpoint
ALTER TABLE `__new_payload_locked_documents_rels` RENAME TO `payload_locked_documents_rels`;
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_order_idx` ON `payload_locked_documents_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_parent_idx` ON `payload_locked_documents_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_path_idx` ON `payload_locked_documents_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_posts_id_idx` ON `payload_locked_documents_rels` (`posts_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_tags_id_idx` ON `payload_locked_documents_rels` (`tags_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_people_id_idx` ON `payload_locked_documents_rels` (`people_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_users_id_idx` ON `payload_locked_documents_rels` (`users_id`);