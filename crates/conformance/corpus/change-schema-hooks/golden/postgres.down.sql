ALTER TABLE "countries" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "cities" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP TABLE "countries" CASCADE;
--> statement-breakpoint
DROP TABLE "cities" CASCADE;
--> statement-breakpoint
DROP INDEX "posts_rank_idx";
--> statement-breakpoint
DROP INDEX "posts_title_extra_idx";
--> statement-breakpoint
DROP INDEX "posts_some_idx";
--> statement-breakpoint
DROP INDEX "posts_lower_idx";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "rank";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "extra";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "shout";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "words";