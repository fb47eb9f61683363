CREATE TABLE `posts_m` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`x` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_m_order_idx` ON `posts_m` (`_order`);
--> statement-breakpoint
CREATE INDEX `posts_m_parent_id_idx` ON `posts_m` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `posts_n` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`x` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `posts_n_order_idx` ON `posts_n` (`_order`);
--> statement-breakpoint
CREATE INDEX `posts_n_parent_id_idx` ON `posts_n` (`_parent_id`);
--> statement-breakpoint
DROP TABLE `posts_l`;
--> statement-breakpoint
DROP TABLE `posts_blocks_row`;
--> statement-breakpoint
DROP TABLE `posts_texts`;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_posts` (
	`id` integer PRIMARY KEY NOT NULL,
	`a` text,
	`b` numeric,
	`c` text,
	`d` text,
	`e` text DEFAULT 'x',
	`f` text DEFAULT 'x',
	`g_id` integer,
	`i_id` integer,
	`j_id` integer,
	`k` text,
	`l` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`g_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`i_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`j_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
INSERT INTO `__new_posts`("id", "a", "b", "c", "d", "e", "f", "g_id", "i_id", "j_id", "k", "l", "updated_at", "created_at") SELECT "id", "a", "b", "c", "d", "e", "f", "g_id", "i_id", "j_id", "k", "l", "updated_at", "created_at" FROM `posts`;
--> statement-breakpoint
DROP TABLE `posts`;
--> statement-breakpoint
ALTER TABLE `__new_posts` RENAME TO `posts`;
--> statement-breakpoint
PRAGMA foreign_keys=ON;
--> statement-breakpoint
CREATE INDEX `posts_g_idx` ON `posts` (`g_id`);
--> statement-breakpoint
CREATE INDEX `posts_i_idx` ON `posts` (`i_id`);
--> statement-breakpoint
CREATE INDEX `posts_j_idx` ON `posts` (`j_id`);
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
	`tags_id` integer,
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
	`id` integer PRIMARY KEY NOT NULL,
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
	`tags_id` integer,
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