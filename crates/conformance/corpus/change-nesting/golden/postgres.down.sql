CREATE TYPE "public"."enum_posts_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_t_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_flat_f_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_list_b" AS ENUM('x');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_t_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_t_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_flat_f_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_flat_f_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TABLE "posts_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_posts_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_t_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_posts_t_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_flat_f_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_posts_flat_f_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_list_b" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_posts_list_b",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_two" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"block_name" varchar
);

--> statement-breakpoint
ALTER TABLE "posts_seo_selects" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "posts_tab_t_selects" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "posts_f_selects" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "posts_list_group_b" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "posts_blocks_one_locales" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "posts_blocks_three_x" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "posts_blocks_three" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP TABLE "posts_seo_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_tab_t_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_f_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_list_group_b" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_one_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_three_x" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_three" CASCADE;
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_seo_tag_id_tags_id_fk";

--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_seo_author_id_authors_id_fk";

--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_tab_t_tag_id_tags_id_fk";

--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_tab_t_author_id_authors_id_fk";

--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_f_tag_id_tags_id_fk";

--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_f_author_id_authors_id_fk";

--> statement-breakpoint
DROP INDEX "posts_seo_seo_tag_idx";
--> statement-breakpoint
DROP INDEX "posts_seo_seo_author_idx";
--> statement-breakpoint
DROP INDEX "posts_tab_tab_t_tag_idx";
--> statement-breakpoint
DROP INDEX "posts_tab_tab_t_author_idx";
--> statement-breakpoint
DROP INDEX "posts_f_tag_idx";
--> statement-breakpoint
DROP INDEX "posts_f_author_idx";
--> statement-breakpoint
ALTER TABLE "posts_list" ADD COLUMN "a" varchar;
--> statement-breakpoint
ALTER TABLE "posts_blocks_one" ADD COLUMN "c" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "text" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "textarea" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "email" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "number" numeric;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "t_text" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "t_textarea" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "t_email" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "t_number" numeric;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "flat_f_text" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "flat_f_textarea" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "flat_f_email" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "flat_f_number" numeric;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "select" "enum_posts_select";
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "radio" "enum_posts_radio";
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "point" geometry(Point);
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "tag_id" integer;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "author_id" varchar;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "t_select" "enum_posts_t_select";
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "t_radio" "enum_posts_t_radio";
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "t_point" geometry(Point);
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "t_tag_id" integer;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "t_author_id" varchar;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "flat_f_select" "enum_posts_flat_f_select";
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "flat_f_radio" "enum_posts_flat_f_radio";
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "flat_f_point" geometry(Point);
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "flat_f_tag_id" integer;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "flat_f_author_id" varchar;
--> statement-breakpoint
ALTER TABLE "posts_selects" ADD CONSTRAINT "posts_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_t_selects" ADD CONSTRAINT "posts_t_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_flat_f_selects" ADD CONSTRAINT "posts_flat_f_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_list_b" ADD CONSTRAINT "posts_list_b_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_two" ADD CONSTRAINT "posts_blocks_two_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "posts_selects_order_idx" ON "posts_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_selects_parent_idx" ON "posts_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_t_selects_order_idx" ON "posts_t_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_t_selects_parent_idx" ON "posts_t_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_flat_f_selects_order_idx" ON "posts_flat_f_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_flat_f_selects_parent_idx" ON "posts_flat_f_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_list_b_order_idx" ON "posts_list_b" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_list_b_parent_idx" ON "posts_list_b" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_two_order_idx" ON "posts_blocks_two" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_two_parent_id_idx" ON "posts_blocks_two" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_two_path_idx" ON "posts_blocks_two" USING btree ("_path");
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_t_tag_id_tags_id_fk" FOREIGN KEY ("t_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_t_author_id_authors_id_fk" FOREIGN KEY ("t_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_flat_f_tag_id_tags_id_fk" FOREIGN KEY ("flat_f_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_flat_f_author_id_authors_id_fk" FOREIGN KEY ("flat_f_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "posts_tag_idx" ON "posts_locales" USING btree ("tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_author_idx" ON "posts_locales" USING btree ("author_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_t_tag_idx" ON "posts_locales" USING btree ("t_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_t_author_idx" ON "posts_locales" USING btree ("t_author_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_flat_flat_f_tag_idx" ON "posts_locales" USING btree ("flat_f_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_flat_flat_f_author_idx" ON "posts_locales" USING btree ("flat_f_author_id","_locale");
--> statement-breakpoint
ALTER TABLE "posts_list" DROP COLUMN "group_a";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "seo_text";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "seo_textarea";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "seo_email";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "seo_number";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "tab_t_text";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "tab_t_textarea";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "tab_t_email";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "tab_t_number";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "f_text";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "f_textarea";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "f_email";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "f_number";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "seo_select";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "seo_radio";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "seo_point";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "seo_tag_id";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "seo_author_id";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "tab_t_select";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "tab_t_radio";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "tab_t_point";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "tab_t_tag_id";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "tab_t_author_id";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "f_select";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "f_radio";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "f_point";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "f_tag_id";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "f_author_id";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_seo_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_tab_t_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_f_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_list_group_b";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_seo_select";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_seo_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_tab_t_select";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_tab_t_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_f_select";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_f_radio";