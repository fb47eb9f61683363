ALTER TYPE "public"."enum_posts_added" ADD VALUE 'c';
--> statement-breakpoint
ALTER TYPE "public"."enum_posts_before" ADD VALUE 'z' BEFORE 'a';
--> statement-breakpoint
ALTER TYPE "public"."enum_posts_between" ADD VALUE 'm' BEFORE 'b';
--> statement-breakpoint
ALTER TYPE "public"."enum_posts_between" ADD VALUE 'n';
--> statement-breakpoint
ALTER TYPE "public"."enum_posts_quoted" ADD VALUE 'it's' BEFORE 'b';
--> statement-breakpoint
ALTER TYPE "public"."enum__posts_v_version_added" ADD VALUE 'c';
--> statement-breakpoint
ALTER TYPE "public"."enum__posts_v_version_before" ADD VALUE 'z' BEFORE 'a';
--> statement-breakpoint
ALTER TYPE "public"."enum__posts_v_version_between" ADD VALUE 'm' BEFORE 'b';
--> statement-breakpoint
ALTER TYPE "public"."enum__posts_v_version_between" ADD VALUE 'n';
--> statement-breakpoint
ALTER TYPE "public"."enum__posts_v_version_quoted" ADD VALUE 'it's' BEFORE 'b';
--> statement-breakpoint
ALTER TABLE "posts_many" ALTER COLUMN "value" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum_posts_many";
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_many" AS ENUM('a', 'c');
--> statement-breakpoint
ALTER TABLE "posts_many" ALTER COLUMN "value" SET DATA TYPE "public"."enum_posts_many" USING "value"::"public"."enum_posts_many";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "gone" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum_posts_gone";
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_gone" AS ENUM('a');
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "gone" SET DATA TYPE "public"."enum_posts_gone" USING "gone"::"public"."enum_posts_gone";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "moved" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum_posts_moved";
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_moved" AS ENUM('b', 'a');
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "moved" SET DATA TYPE "public"."enum_posts_moved" USING "moved"::"public"."enum_posts_moved";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "both" SET DATA TYPE text;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "both" SET DEFAULT 'c'::text;
--> statement-breakpoint
DROP TYPE "public"."enum_posts_both";
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_both" AS ENUM('a', 'c');
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "both" SET DEFAULT 'c'::"public"."enum_posts_both";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "both" SET DATA TYPE "public"."enum_posts_both" USING "both"::"public"."enum_posts_both";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "default" SET DATA TYPE text;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "default" SET DEFAULT 'a'::text;
--> statement-breakpoint
DROP TYPE "public"."enum_posts_default";
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_default" AS ENUM('b', 'a');
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "default" SET DEFAULT 'a'::"public"."enum_posts_default";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "default" SET DATA TYPE "public"."enum_posts_default" USING "default"::"public"."enum_posts_default";
--> statement-breakpoint
ALTER TABLE "_posts_v_version_many" ALTER COLUMN "value" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_many";
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_many" AS ENUM('a', 'c');
--> statement-breakpoint
ALTER TABLE "_posts_v_version_many" ALTER COLUMN "value" SET DATA TYPE "public"."enum__posts_v_version_many" USING "value"::"public"."enum__posts_v_version_many";
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_gone" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_gone";
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_gone" AS ENUM('a');
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_gone" SET DATA TYPE "public"."enum__posts_v_version_gone" USING "version_gone"::"public"."enum__posts_v_version_gone";
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_moved" SET DATA TYPE text;
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_moved";
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_moved" AS ENUM('b', 'a');
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_moved" SET DATA TYPE "public"."enum__posts_v_version_moved" USING "version_moved"::"public"."enum__posts_v_version_moved";
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_both" SET DATA TYPE text;
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_both" SET DEFAULT 'c'::text;
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_both";
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_both" AS ENUM('a', 'c');
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_both" SET DEFAULT 'c'::"public"."enum__posts_v_version_both";
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_both" SET DATA TYPE "public"."enum__posts_v_version_both" USING "version_both"::"public"."enum__posts_v_version_both";
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_default" SET DATA TYPE text;
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_default" SET DEFAULT 'a'::text;
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_default";
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_default" AS ENUM('b', 'a');
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_default" SET DEFAULT 'a'::"public"."enum__posts_v_version_default";
--> statement-breakpoint
ALTER TABLE "_posts_v" ALTER COLUMN "version_default" SET DATA TYPE "public"."enum__posts_v_version_default" USING "version_default"::"public"."enum__posts_v_version_default";