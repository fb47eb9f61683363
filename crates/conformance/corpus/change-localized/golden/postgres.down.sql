ALTER TABLE "pages_locales" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "_pages_v_locales" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP TABLE "pages_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "_pages_v_locales" CASCADE;
--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_n_tag_id_tags_id_fk";

--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_n_author_id_authors_id_fk";

--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_n_image_id_media_id_fk";

--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_tag_id_tags_id_fk";

--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_author_id_authors_id_fk";

--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_image_id_media_id_fk";

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
DROP INDEX "posts_n_tag_idx";
--> statement-breakpoint
DROP INDEX "posts_n_author_idx";
--> statement-breakpoint
DROP INDEX "posts_n_image_idx";
--> statement-breakpoint
DROP INDEX "posts_tag_idx";
--> statement-breakpoint
DROP INDEX "posts_author_idx";
--> statement-breakpoint
DROP INDEX "posts_image_idx";
--> statement-breakpoint
DROP INDEX "pages_selects_locale_idx";
--> statement-breakpoint
DROP INDEX "pages_list_links_locale_idx";
--> statement-breakpoint
DROP INDEX "pages_list_locale_idx";
--> statement-breakpoint
DROP INDEX "pages_blocks_hero_locale_idx";
--> statement-breakpoint
DROP INDEX "pages_blocks_quote_kinds_locale_idx";
--> statement-breakpoint
DROP INDEX "pages_blocks_quote_locale_idx";
--> statement-breakpoint
DROP INDEX "pages_texts_locale_parent";
--> statement-breakpoint
DROP INDEX "pages_numbers_locale_parent";
--> statement-breakpoint
DROP INDEX "pages_rels_locale_idx";
--> statement-breakpoint
DROP INDEX "_pages_v_version_selects_locale_idx";
--> statement-breakpoint
DROP INDEX "_pages_v_version_list_links_locale_idx";
--> statement-breakpoint
DROP INDEX "_pages_v_version_list_locale_idx";
--> statement-breakpoint
DROP INDEX "_pages_v_blocks_hero_locale_idx";
--> statement-breakpoint
DROP INDEX "_pages_v_blocks_quote_kinds_locale_idx";
--> statement-breakpoint
DROP INDEX "_pages_v_blocks_quote_locale_idx";
--> statement-breakpoint
DROP INDEX "_pages_v_texts_locale_parent";
--> statement-breakpoint
DROP INDEX "_pages_v_numbers_locale_parent";
--> statement-breakpoint
DROP INDEX "_pages_v_rels_locale_idx";
--> statement-breakpoint
DROP INDEX "pages_rels_tags_id_idx";
--> statement-breakpoint
DROP INDEX "pages_rels_authors_id_idx";
--> statement-breakpoint
DROP INDEX "pages_rels_media_id_idx";
--> statement-breakpoint
DROP INDEX "pages_rels_files_id_idx";
--> statement-breakpoint
DROP INDEX "_pages_v_rels_tags_id_idx";
--> statement-breakpoint
DROP INDEX "_pages_v_rels_authors_id_idx";
--> statement-breakpoint
DROP INDEX "_pages_v_rels_media_id_idx";
--> statement-breakpoint
DROP INDEX "_pages_v_rels_files_id_idx";
--> statement-breakpoint
ALTER TABLE "posts_n_selects" ADD COLUMN "locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts_n_list_links" ADD COLUMN "_locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts_n_list" ADD COLUMN "_locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts_blocks_hero_2" ADD COLUMN "_locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts_blocks_quote_2_kinds" ADD COLUMN "locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts_blocks_quote_2" ADD COLUMN "_locale" "_locales" NOT NULL;
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
ALTER TABLE "posts_locales" ADD COLUMN "n_text" varchar;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_textarea" varchar;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_email" varchar;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_number" numeric;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_checkbox" boolean;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_date" timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_zoned_date" timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_code" varchar;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_json" jsonb;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_rich_text" jsonb;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_select" "enum_posts_n_select";
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_radio" "enum_posts_n_radio";
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_point" geometry(Point);
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_tag_id" integer;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_author_id" varchar;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_image_id" integer;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_meta_title" varchar;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "n_meta_deep_no_index" boolean;
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "text" varchar;
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "textarea" varchar;
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "email" varchar;
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "number" numeric;
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "checkbox" boolean;
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "date" timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "zoned_date" timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "code" varchar;
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "json" jsonb;
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "rich_text" jsonb;
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "select" "enum_pages_select";
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "radio" "enum_pages_radio";
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "point" geometry(Point);
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "tag_id" integer;
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "author_id" varchar;
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "image_id" integer;
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "meta_title" varchar;
--> statement-breakpoint
ALTER TABLE "pages" ADD COLUMN "meta_deep_no_index" boolean;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_text" varchar;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_textarea" varchar;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_email" varchar;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_number" numeric;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_checkbox" boolean;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_date" timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_zoned_date" timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_code" varchar;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_json" jsonb;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_rich_text" jsonb;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_select" "enum__pages_v_version_select";
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_radio" "enum__pages_v_version_radio";
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_point" geometry(Point);
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_tag_id" integer;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_author_id" varchar;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_image_id" integer;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_meta_title" varchar;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD COLUMN "version_meta_deep_no_index" boolean;
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_n_tag_id_tags_id_fk" FOREIGN KEY ("n_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_n_author_id_authors_id_fk" FOREIGN KEY ("n_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_n_image_id_media_id_fk" FOREIGN KEY ("n_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_tag_id_tags_id_fk" FOREIGN KEY ("version_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_author_id_authors_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "posts_n_selects_locale_idx" ON "posts_n_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "posts_n_list_links_locale_idx" ON "posts_n_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_n_list_locale_idx" ON "posts_n_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_2_locale_idx" ON "posts_blocks_hero_2" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_2_kinds_locale_idx" ON "posts_blocks_quote_2_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_2_locale_idx" ON "posts_blocks_quote_2" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_tag_idx" ON "posts" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "posts_author_idx" ON "posts" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "posts_image_idx" ON "posts" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "posts_n_tag_idx" ON "posts_locales" USING btree ("n_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_n_author_idx" ON "posts_locales" USING btree ("n_author_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_n_image_idx" ON "posts_locales" USING btree ("n_image_id","_locale");
--> statement-breakpoint
CREATE INDEX "pages_tag_idx" ON "pages" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "pages_author_idx" ON "pages" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "pages_image_idx" ON "pages" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "_pages_v_version_version_tag_idx" ON "_pages_v" USING btree ("version_tag_id");
--> statement-breakpoint
CREATE INDEX "_pages_v_version_version_author_idx" ON "_pages_v" USING btree ("version_author_id");
--> statement-breakpoint
CREATE INDEX "_pages_v_version_version_image_idx" ON "_pages_v" USING btree ("version_image_id");
--> statement-breakpoint
CREATE INDEX "pages_rels_tags_id_idx" ON "pages_rels" USING btree ("tags_id");
--> statement-breakpoint
CREATE INDEX "pages_rels_authors_id_idx" ON "pages_rels" USING btree ("authors_id");
--> statement-breakpoint
CREATE INDEX "pages_rels_media_id_idx" ON "pages_rels" USING btree ("media_id");
--> statement-breakpoint
CREATE INDEX "pages_rels_files_id_idx" ON "pages_rels" USING btree ("files_id");
--> statement-breakpoint
CREATE INDEX "_pages_v_rels_tags_id_idx" ON "_pages_v_rels" USING btree ("tags_id");
--> statement-breakpoint
CREATE INDEX "_pages_v_rels_authors_id_idx" ON "_pages_v_rels" USING btree ("authors_id");
--> statement-breakpoint
CREATE INDEX "_pages_v_rels_media_id_idx" ON "_pages_v_rels" USING btree ("media_id");
--> statement-breakpoint
CREATE INDEX "_pages_v_rels_files_id_idx" ON "_pages_v_rels" USING btree ("files_id");
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
ALTER TABLE "posts" DROP COLUMN "n_text";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_textarea";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_email";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_number";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_checkbox";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_date";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_zoned_date";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_code";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_json";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_rich_text";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_select";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_radio";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_point";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_tag_id";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_author_id";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_image_id";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_meta_title";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "n_meta_deep_no_index";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "text";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "textarea";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "email";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "number";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "checkbox";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "date";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "zoned_date";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "code";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "json";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "rich_text";
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
ALTER TABLE "posts_locales" DROP COLUMN "image_id";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "meta_title";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "meta_deep_no_index";
--> statement-breakpoint
ALTER TABLE "pages_selects" DROP COLUMN "locale";
--> statement-breakpoint
ALTER TABLE "pages_list_links" DROP COLUMN "_locale";
--> statement-breakpoint
ALTER TABLE "pages_list" DROP COLUMN "_locale";
--> statement-breakpoint
ALTER TABLE "pages_blocks_hero" DROP COLUMN "_locale";
--> statement-breakpoint
ALTER TABLE "pages_blocks_quote_kinds" DROP COLUMN "locale";
--> statement-breakpoint
ALTER TABLE "pages_blocks_quote" DROP COLUMN "_locale";
--> statement-breakpoint
ALTER TABLE "pages_texts" DROP COLUMN "locale";
--> statement-breakpoint
ALTER TABLE "pages_numbers" DROP COLUMN "locale";
--> statement-breakpoint
ALTER TABLE "pages_rels" DROP COLUMN "locale";
--> statement-breakpoint
ALTER TABLE "_pages_v_version_selects" DROP COLUMN "locale";
--> statement-breakpoint
ALTER TABLE "_pages_v_version_list_links" DROP COLUMN "_locale";
--> statement-breakpoint
ALTER TABLE "_pages_v_version_list" DROP COLUMN "_locale";
--> statement-breakpoint
ALTER TABLE "_pages_v_blocks_hero" DROP COLUMN "_locale";
--> statement-breakpoint
ALTER TABLE "_pages_v_blocks_quote_kinds" DROP COLUMN "locale";
--> statement-breakpoint
ALTER TABLE "_pages_v_blocks_quote" DROP COLUMN "_locale";
--> statement-breakpoint
ALTER TABLE "_pages_v_texts" DROP COLUMN "locale";
--> statement-breakpoint
ALTER TABLE "_pages_v_numbers" DROP COLUMN "locale";
--> statement-breakpoint
ALTER TABLE "_pages_v_rels" DROP COLUMN "locale";