ALTER TYPE "public"."enum_posts_gone" ADD VALUE 'b';
--> statement-breakpoint
ALTER TYPE "public"."enum__posts_v_version_gone" ADD VALUE 'b';
--> statement-breakpoint
ALTER TABLE "posts_many" ALTER COLUMN "value" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum_posts_many";
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_many" AS ENUM('a', 'b');
--> statement-breakpoint
ALTER TABLE "posts_many" ALTER COLUMN "value" SET DATA TYPE "public"."enum_posts_many" USING "value"::"public"."enum_posts_many";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "added" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum_posts_added";
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_added" AS ENUM('a', 'b');
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "added" SET DATA TYPE "public"."enum_posts_added" USING "added"::"public"."enum_posts_added";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "before" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum_posts_before";
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_before" AS ENUM('a', 'b');
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "before" SET DATA TYPE "public"."enum_posts_before" USING "before"::"public"."enum_posts_before";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "between" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum_posts_between";
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_between" AS ENUM('a', 'b');
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "between" SET DATA TYPE "public"."enum_posts_between" USING "between"::"public"."enum_posts_between";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "moved" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum_posts_moved";
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_moved" AS ENUM('a', 'b');
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "moved" SET DATA TYPE "public"."enum_posts_moved" USING "moved"::"public"."enum_posts_moved";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "both" SET DATA TYPE text;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "both" SET DEFAULT 'b'::text;
--> statement-breakpoint
DROP TYPE "public"."enum_posts_both";
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_both" AS ENUM('a', 'b');
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "both" SET DEFAULT 'b'::"public"."enum_posts_both";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "both" SET DATA TYPE "public"."enum_posts_both" USING "both"::"public"."enum_posts_both";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "quoted" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum_posts_quoted";
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_quoted" AS ENUM('b');
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "quoted" SET DATA TYPE "public"."enum_posts_quoted" USING "quoted"::"public"."enum_posts_quoted";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "default" SET DATA TYPE text;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "default" SET DEFAULT 'a'::text;
--> statement-breakpoint
DROP TYPE "public"."enum_posts_default";
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_default" AS ENUM('a', 'b');
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "default" SET DEFAULT 'a'::"public"."enum_posts_default";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "default" SET DATA TYPE "public"."enum_posts_default" USING "default"::"public"."enum_posts_default";
--> statement-breakpoint
ALTER TABLE "_posts_v_version_many" ALTER COLUMN "value" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_many";
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_many" AS ENUM('a', 'b');
--> statement-breakpoint
ALTER TABLE "_posts_v_version_many" ALTER COLUMN "value" SET DATA TYPE "public"."enum__posts_v_version_many" USING "value"::"public"."enum__posts_v_version_many";
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_added" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_added";
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_added" AS ENUM('a', 'b');
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_added" SET DATA TYPE "public"."enum__posts_v_version_added" USING "version_added"::"public"."enum__posts_v_version_added";
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_before" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_before";
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_before" AS ENUM('a', 'b');
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_before" SET DATA TYPE "public"."enum__posts_v_version_before" USING "version_before"::"public"."enum__posts_v_version_before";
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_between" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_between";
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_between" AS ENUM('a', 'b');
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_between" SET DATA TYPE "public"."enum__posts_v_version_between" USING "version_between"::"public"."enum__posts_v_version_between";
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_moved" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_moved";
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_moved" AS ENUM('a', 'b');
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_moved" SET DATA TYPE "public"."enum__posts_v_version_moved" USING "version_moved"::"public"."enum__posts_v_version_moved";
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_both" SET DATA TYPE text;
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_both" SET DEFAULT 'b'::text;
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_both";
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_both" AS ENUM('a', 'b');
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_both" SET DEFAULT 'b'::"public"."enum__posts_v_version_both";
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_both" SET DATA TYPE "public"."enum__posts_v_version_both" USING "version_both"::"public"."enum__posts_v_version_both";
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_quoted" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_quoted";
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_quoted" AS ENUM('b');
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_quoted" SET DATA TYPE "public"."enum__posts_v_version_quoted" USING "version_quoted"::"public"."enum__posts_v_version_quoted";
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_default" SET DATA TYPE text;
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_default" SET DEFAULT 'a'::text;
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_default";
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_default" AS ENUM('a', 'b');
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_default" SET DEFAULT 'a'::"public"."enum__posts_v_version_default";
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_default" SET DATA TYPE "public"."enum__posts_v_version_default" USING "version_default"::"public"."enum__posts_v_version_default";