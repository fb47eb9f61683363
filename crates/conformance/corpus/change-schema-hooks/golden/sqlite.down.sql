DROP TABLE `countries`;
--> statement-breakpoint
DROP TABLE `cities`;
--> statement-breakpoint
DROP INDEX `posts_rank_idx`;
--> statement-breakpoint
DROP INDEX `posts_title_extra_idx`;
--> statement-breakpoint
DROP INDEX `posts_some_idx`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `rank`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `extra`;
--> statement-breakpoint
ALTER TABLE `posts` DROP COLUMN `shout`;