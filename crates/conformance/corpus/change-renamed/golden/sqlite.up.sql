ALTER TABLE `posts` RENAME TO `articles`;
--> statement-breakpoint
ALTER TABLE `posts_texts` RENAME TO `articles_texts`;
--> statement-breakpoint
ALTER TABLE `articles` RENAME COLUMN "title" TO "headline";
--> statement-breakpoint
DROP INDEX `posts_title_idx`;
--> statement-breakpoint
DROP INDEX `posts_updated_at_idx`;
--> statement-breakpoint
DROP INDEX `posts_created_at_idx`;
--> statement-breakpoint
ALTER TABLE `articles` ADD `lead` text;
--> statement-breakpoint
CREATE INDEX `articles_headline_idx` ON `articles` (`headline`);
--> statement-breakpoint
CREATE INDEX `articles_updated_at_idx` ON `articles` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `articles_created_at_idx` ON `articles` (`created_at`);
--> statement-breakpoint
ALTER TABLE `articles` DROP COLUMN `intro`;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_articles_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_articles_texts`("id", "order", "parent_id", "path", "text") SELECT "id", "order", "parent_id", "path", "text" FROM `articles_texts`;
--> statement-breakpoint
DROP TABLE `articles_texts`;
--> statement-breakpoint
ALTER TABLE `__new_articles_texts` RENAME TO `articles_texts`;
--> statement-breakpoint
PRAGMA foreign_keys=ON;
--> statement-breakpoint
CREATE INDEX `articles_texts_order_parent` ON `articles_texts` (`order`,`parent_id`);
--> statement-breakpoint
CREATE TABLE `__new_people` (
	`id` integer PRIMARY KEY NOT NULL,
	`article_id` integer,
	`age` numeric,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
INSERT INTO `__new_people`("id", "article_id", "age", "updated_at", "created_at") SELECT "id", "article_id", "age", "updated_at", "created_at" FROM `people`;
--> statement-breakpoint
DROP TABLE `people`;
--> statement-breakpoint
ALTER TABLE `__new_people` RENAME TO `people`;
--> statement-breakpoint
CREATE INDEX `people_article_idx` ON `people` (`article_id`);
--> statement-breakpoint
CREATE INDEX `people_updated_at_idx` ON `people` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `people_created_at_idx` ON `people` (`created_at`);
--> statement-breakpoint
CREATE TABLE `__new_payload_locked_documents_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`articles_id` integer,
	`people_id` integer,
	`users_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`articles_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_payload_locked_documents_rels`("id", "order", "parent_id", "path", "articles_id", "people_id", "users_id") SELECT "id", "order", "parent_id", "path", "articles_id", "people_id", "users_id" FROM `payload_locked_documents_rels`;
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
CREATE INDEX `payload_locked_documents_rels_articles_id_idx` ON `payload_locked_documents_rels` (`articles_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_people_id_idx` ON `payload_locked_documents_rels` (`people_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_users_id_idx` ON `payload_locked_documents_rels` (`users_id`);