ALTER TABLE "posts_locales" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP TABLE "posts_locales" CASCADE;
--> statement-breakpoint
DROP INDEX "posts_selects_locale_idx";
--> statement-breakpoint
DROP INDEX "posts_list_links_locale_idx";
--> statement-breakpoint
DROP INDEX "posts_list_locale_idx";
--> statement-breakpoint
DROP INDEX "posts_blocks_hero_locale_idx";
--> statement-breakpoint
DROP INDEX "posts_blocks_quote_kinds_locale_idx";
--> statement-breakpoint
DROP INDEX "posts_blocks_quote_locale_idx";
--> statement-breakpoint
DROP INDEX "posts_texts_locale_parent";
--> statement-breakpoint
DROP INDEX "posts_numbers_locale_parent";
--> statement-breakpoint
DROP INDEX "posts_rels_locale_idx";
--> statement-breakpoint
DROP INDEX "posts_rels_tags_id_idx";
--> statement-breakpoint
DROP INDEX "posts_rels_authors_id_idx";
--> statement-breakpoint
DROP INDEX "posts_rels_media_id_idx";
--> statement-breakpoint
DROP INDEX "posts_rels_files_id_idx";
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "text" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "textarea" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "email" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "number" numeric;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "checkbox" boolean;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "date" timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "zoned_date" timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "code" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "json" jsonb;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "rich_text" jsonb;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "select" "enum_posts_select";
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "radio" "enum_posts_radio";
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "point" geometry(Point);
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "tag_id" integer;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "author_id" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "image_id" integer;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "meta_title" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "meta_deep_no_index" boolean;
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "posts_tag_idx" ON "posts" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "posts_author_idx" ON "posts" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "posts_image_idx" ON "posts" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "posts_rels_tags_id_idx" ON "posts_rels" USING btree ("tags_id");
--> statement-breakpoint
CREATE INDEX "posts_rels_authors_id_idx" ON "posts_rels" USING btree ("authors_id");
--> statement-breakpoint
CREATE INDEX "posts_rels_media_id_idx" ON "posts_rels" USING btree ("media_id");
--> statement-breakpoint
CREATE INDEX "posts_rels_files_id_idx" ON "posts_rels" USING btree ("files_id");
--> statement-breakpoint
ALTER TABLE "posts_selects" DROP COLUMN "locale";
--> statement-breakpoint
ALTER TABLE "posts_list_links" DROP COLUMN "_locale";
--> statement-breakpoint
ALTER TABLE "posts_list" DROP COLUMN "_locale";
--> statement-breakpoint
ALTER TABLE "posts_blocks_hero" DROP COLUMN "_locale";
--> statement-breakpoint
ALTER TABLE "posts_blocks_quote_kinds" DROP COLUMN "locale";
--> statement-breakpoint
ALTER TABLE "posts_blocks_quote" DROP COLUMN "_locale";
--> statement-breakpoint
ALTER TABLE "posts_texts" DROP COLUMN "locale";
--> statement-breakpoint
ALTER TABLE "posts_numbers" DROP COLUMN "locale";
--> statement-breakpoint
ALTER TABLE "posts_rels" DROP COLUMN "locale";
--> statement-breakpoint
DROP TYPE "public"."_locales";