CREATE TYPE "public"."_locales" AS ENUM('fr', 'en');
--> statement-breakpoint
CREATE TABLE "posts_locales" (
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "enum_posts_select",
	"radio" "enum_posts_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"meta_title" varchar,
	"meta_deep_no_index" boolean,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_tag_id_tags_id_fk";

--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_author_id_authors_id_fk";

--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_image_id_media_id_fk";

--> statement-breakpoint
DROP INDEX "posts_tag_idx";
--> statement-breakpoint
DROP INDEX "posts_author_idx";
--> statement-breakpoint
DROP INDEX "posts_image_idx";
--> statement-breakpoint
DROP INDEX "posts_rels_tags_id_idx";
--> statement-breakpoint
DROP INDEX "posts_rels_authors_id_idx";
--> statement-breakpoint
DROP INDEX "posts_rels_media_id_idx";
--> statement-breakpoint
DROP INDEX "posts_rels_files_id_idx";
--> statement-breakpoint
ALTER TABLE "posts_selects" ADD COLUMN "locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts_list_links" ADD COLUMN "_locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts_list" ADD COLUMN "_locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts_blocks_hero" ADD COLUMN "_locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts_blocks_quote_kinds" ADD COLUMN "locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts_blocks_quote" ADD COLUMN "_locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts_texts" ADD COLUMN "locale" "_locales";
--> statement-breakpoint
ALTER TABLE "posts_numbers" ADD COLUMN "locale" "_locales";
--> statement-breakpoint
ALTER TABLE "posts_rels" ADD COLUMN "locale" "_locales";
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "posts_tag_idx" ON "posts_locales" USING btree ("tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_author_idx" ON "posts_locales" USING btree ("author_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_image_idx" ON "posts_locales" USING btree ("image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_locales_locale_parent_id_unique" ON "posts_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_selects_locale_idx" ON "posts_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "posts_list_links_locale_idx" ON "posts_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_list_locale_idx" ON "posts_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_locale_idx" ON "posts_blocks_hero" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_kinds_locale_idx" ON "posts_blocks_quote_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_locale_idx" ON "posts_blocks_quote" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_texts_locale_parent" ON "posts_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "posts_numbers_locale_parent" ON "posts_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "posts_rels_locale_idx" ON "posts_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "posts_rels_tags_id_idx" ON "posts_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "posts_rels_authors_id_idx" ON "posts_rels" USING btree ("authors_id","locale");
--> statement-breakpoint
CREATE INDEX "posts_rels_media_id_idx" ON "posts_rels" USING btree ("media_id","locale");
--> statement-breakpoint
CREATE INDEX "posts_rels_files_id_idx" ON "posts_rels" USING btree ("files_id","locale");
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "text";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "textarea";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "email";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "number";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "checkbox";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "date";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "zoned_date";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "code";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "json";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "rich_text";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "select";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "radio";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "point";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "tag_id";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "author_id";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "image_id";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "meta_title";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "meta_deep_no_index";