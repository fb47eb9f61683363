CREATE TYPE "public"."enum_posts_seo_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_tab_t_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_f_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_list_group_b" AS ENUM('x');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_seo_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_seo_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_tab_t_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_tab_t_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_f_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_f_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TABLE "posts_seo_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_posts_seo_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_tab_t_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_posts_tab_t_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_f_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_posts_f_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_list_group_b" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_posts_list_group_b",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_one_locales" (
	"c" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_three_x" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"y" varchar
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_three" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"block_name" varchar
);

--> statement-breakpoint
ALTER TABLE "posts_selects" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "posts_t_selects" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "posts_flat_f_selects" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "posts_list_b" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "posts_blocks_two" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP TABLE "posts_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_t_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_flat_f_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_list_b" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_two" CASCADE;
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_tag_id_tags_id_fk";

--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_author_id_authors_id_fk";

--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_t_tag_id_tags_id_fk";

--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_t_author_id_authors_id_fk";

--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_flat_f_tag_id_tags_id_fk";

--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_flat_f_author_id_authors_id_fk";

--> statement-breakpoint
DROP INDEX "posts_tag_idx";
--> statement-breakpoint
DROP INDEX "posts_author_idx";
--> statement-breakpoint
DROP INDEX "posts_t_tag_idx";
--> statement-breakpoint
DROP INDEX "posts_t_author_idx";
--> statement-breakpoint
DROP INDEX "posts_flat_flat_f_tag_idx";
--> statement-breakpoint
DROP INDEX "posts_flat_flat_f_author_idx";
--> statement-breakpoint
ALTER TABLE "posts_list" ADD COLUMN "group_a" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "seo_text" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "seo_textarea" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "seo_email" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "seo_number" numeric;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "tab_t_text" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "tab_t_textarea" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "tab_t_email" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "tab_t_number" numeric;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "f_text" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "f_textarea" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "f_email" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "f_number" numeric;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "seo_select" "enum_posts_seo_select";
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "seo_radio" "enum_posts_seo_radio";
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "seo_point" geometry(Point);
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "seo_tag_id" integer;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "seo_author_id" varchar;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "tab_t_select" "enum_posts_tab_t_select";
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "tab_t_radio" "enum_posts_tab_t_radio";
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "tab_t_point" geometry(Point);
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "tab_t_tag_id" integer;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "tab_t_author_id" varchar;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "f_select" "enum_posts_f_select";
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "f_radio" "enum_posts_f_radio";
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "f_point" geometry(Point);
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "f_tag_id" integer;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "f_author_id" varchar;
--> statement-breakpoint
ALTER TABLE "posts_seo_selects" ADD CONSTRAINT "posts_seo_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_tab_t_selects" ADD CONSTRAINT "posts_tab_t_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_f_selects" ADD CONSTRAINT "posts_f_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_list_group_b" ADD CONSTRAINT "posts_list_group_b_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_one_locales" ADD CONSTRAINT "posts_blocks_one_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts_blocks_one"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_three_x" ADD CONSTRAINT "posts_blocks_three_x_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts_blocks_three"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_three" ADD CONSTRAINT "posts_blocks_three_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "posts_seo_selects_order_idx" ON "posts_seo_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_seo_selects_parent_idx" ON "posts_seo_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_tab_t_selects_order_idx" ON "posts_tab_t_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_tab_t_selects_parent_idx" ON "posts_tab_t_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_f_selects_order_idx" ON "posts_f_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_f_selects_parent_idx" ON "posts_f_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_list_group_b_order_idx" ON "posts_list_group_b" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_list_group_b_parent_idx" ON "posts_list_group_b" USING btree ("parent_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_blocks_one_locales_locale_parent_id_unique" ON "posts_blocks_one_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_three_x_order_idx" ON "posts_blocks_three_x" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_three_x_parent_id_idx" ON "posts_blocks_three_x" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_three_order_idx" ON "posts_blocks_three" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_three_parent_id_idx" ON "posts_blocks_three" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_three_path_idx" ON "posts_blocks_three" USING btree ("_path");
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_seo_tag_id_tags_id_fk" FOREIGN KEY ("seo_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_seo_author_id_authors_id_fk" FOREIGN KEY ("seo_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_tab_t_tag_id_tags_id_fk" FOREIGN KEY ("tab_t_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_tab_t_author_id_authors_id_fk" FOREIGN KEY ("tab_t_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_f_tag_id_tags_id_fk" FOREIGN KEY ("f_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_f_author_id_authors_id_fk" FOREIGN KEY ("f_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "posts_seo_seo_tag_idx" ON "posts_locales" USING btree ("seo_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_seo_seo_author_idx" ON "posts_locales" USING btree ("seo_author_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_tab_tab_t_tag_idx" ON "posts_locales" USING btree ("tab_t_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_tab_tab_t_author_idx" ON "posts_locales" USING btree ("tab_t_author_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_f_tag_idx" ON "posts_locales" USING btree ("f_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_f_author_idx" ON "posts_locales" USING btree ("f_author_id","_locale");
--> statement-breakpoint
ALTER TABLE "posts_list" DROP COLUMN "a";
--> statement-breakpoint
ALTER TABLE "posts_blocks_one" DROP COLUMN "c";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "text";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "textarea";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "email";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "number";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "t_text";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "t_textarea";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "t_email";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "t_number";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "flat_f_text";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "flat_f_textarea";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "flat_f_email";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "flat_f_number";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "select";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "radio";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "point";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "tag_id";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "author_id";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "t_select";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "t_radio";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "t_point";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "t_tag_id";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "t_author_id";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "flat_f_select";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "flat_f_radio";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "flat_f_point";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "flat_f_tag_id";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "flat_f_author_id";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_t_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_flat_f_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_list_b";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_select";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_t_select";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_t_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_flat_f_select";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_flat_f_radio";