CREATE TABLE "pages_locales" (
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
	"select" "enum_pages_select",
	"radio" "enum_pages_radio",
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
CREATE TABLE "_pages_v_locales" (
	"version_text" varchar,
	"version_textarea" varchar,
	"version_email" varchar,
	"version_number" numeric,
	"version_checkbox" boolean,
	"version_date" timestamp(3) with time zone,
	"version_zoned_date" timestamp(3) with time zone,
	"version_code" varchar,
	"version_json" jsonb,
	"version_rich_text" jsonb,
	"version_select" "enum__pages_v_version_select",
	"version_radio" "enum__pages_v_version_radio",
	"version_point" geometry(Point),
	"version_tag_id" integer,
	"version_author_id" varchar,
	"version_image_id" integer,
	"version_meta_title" varchar,
	"version_meta_deep_no_index" boolean,
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
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_n_tag_id_tags_id_fk";

--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_n_author_id_authors_id_fk";

--> statement-breakpoint
ALTER TABLE "posts_locales" DROP CONSTRAINT "posts_locales_n_image_id_media_id_fk";

--> statement-breakpoint
ALTER TABLE "pages" DROP CONSTRAINT "pages_tag_id_tags_id_fk";

--> statement-breakpoint
ALTER TABLE "pages" DROP CONSTRAINT "pages_author_id_authors_id_fk";

--> statement-breakpoint
ALTER TABLE "pages" DROP CONSTRAINT "pages_image_id_media_id_fk";

--> statement-breakpoint
ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_tag_id_tags_id_fk";

--> statement-breakpoint
ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_author_id_authors_id_fk";

--> statement-breakpoint
ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_image_id_media_id_fk";

--> statement-breakpoint
DROP INDEX "posts_n_selects_locale_idx";
--> statement-breakpoint
DROP INDEX "posts_n_list_links_locale_idx";
--> statement-breakpoint
DROP INDEX "posts_n_list_locale_idx";
--> statement-breakpoint
DROP INDEX "posts_blocks_hero_2_locale_idx";
--> statement-breakpoint
DROP INDEX "posts_blocks_quote_2_kinds_locale_idx";
--> statement-breakpoint
DROP INDEX "posts_blocks_quote_2_locale_idx";
--> statement-breakpoint
DROP INDEX "posts_tag_idx";
--> statement-breakpoint
DROP INDEX "posts_author_idx";
--> statement-breakpoint
DROP INDEX "posts_image_idx";
--> statement-breakpoint
DROP INDEX "posts_n_tag_idx";
--> statement-breakpoint
DROP INDEX "posts_n_author_idx";
--> statement-breakpoint
DROP INDEX "posts_n_image_idx";
--> statement-breakpoint
DROP INDEX "pages_tag_idx";
--> statement-breakpoint
DROP INDEX "pages_author_idx";
--> statement-breakpoint
DROP INDEX "pages_image_idx";
--> statement-breakpoint
DROP INDEX "_pages_v_version_version_tag_idx";
--> statement-breakpoint
DROP INDEX "_pages_v_version_version_author_idx";
--> statement-breakpoint
DROP INDEX "_pages_v_version_version_image_idx";
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
ALTER TABLE "posts" ADD COLUMN "n_text" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_textarea" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_email" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_number" numeric;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_checkbox" boolean;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_date" timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_zoned_date" timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_code" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_json" jsonb;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_rich_text" jsonb;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_select" "enum_posts_n_select";
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_radio" "enum_posts_n_radio";
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_point" geometry(Point);
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_tag_id" integer;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_author_id" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_image_id" integer;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_meta_title" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "n_meta_deep_no_index" boolean;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "text" varchar;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "textarea" varchar;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "email" varchar;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "number" numeric;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "checkbox" boolean;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "date" timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "zoned_date" timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "code" varchar;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "json" jsonb;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "rich_text" jsonb;
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
ALTER TABLE "posts_locales" ADD COLUMN "image_id" integer;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "meta_title" varchar;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD COLUMN "meta_deep_no_index" boolean;
--> statement-breakpoint
ALTER TABLE "pages_selects" ADD COLUMN "locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "pages_list_links" ADD COLUMN "_locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "pages_list" ADD COLUMN "_locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "pages_blocks_hero" ADD COLUMN "_locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "pages_blocks_quote_kinds" ADD COLUMN "locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "pages_blocks_quote" ADD COLUMN "_locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "pages_texts" ADD COLUMN "locale" "_locales";
--> statement-breakpoint
ALTER TABLE "pages_numbers" ADD COLUMN "locale" "_locales";
--> statement-breakpoint
ALTER TABLE "pages_rels" ADD COLUMN "locale" "_locales";
--> statement-breakpoint
ALTER TABLE "_pages_v_version_selects" ADD COLUMN "locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "_pages_v_version_list_links" ADD COLUMN "_locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "_pages_v_version_list" ADD COLUMN "_locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "_pages_v_blocks_hero" ADD COLUMN "_locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "_pages_v_blocks_quote_kinds" ADD COLUMN "locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "_pages_v_blocks_quote" ADD COLUMN "_locale" "_locales" NOT NULL;
--> statement-breakpoint
ALTER TABLE "_pages_v_texts" ADD COLUMN "locale" "_locales";
--> statement-breakpoint
ALTER TABLE "_pages_v_numbers" ADD COLUMN "locale" "_locales";
--> statement-breakpoint
ALTER TABLE "_pages_v_rels" ADD COLUMN "locale" "_locales";
--> statement-breakpoint
ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_version_tag_id_tags_id_fk" FOREIGN KEY ("version_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_version_author_id_authors_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "pages_tag_idx" ON "pages_locales" USING btree ("tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "pages_author_idx" ON "pages_locales" USING btree ("author_id","_locale");
--> statement-breakpoint
CREATE INDEX "pages_image_idx" ON "pages_locales" USING btree ("image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "_pages_v_version_version_tag_idx" ON "_pages_v_locales" USING btree ("version_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "_pages_v_version_version_author_idx" ON "_pages_v_locales" USING btree ("version_author_id","_locale");
--> statement-breakpoint
CREATE INDEX "_pages_v_version_version_image_idx" ON "_pages_v_locales" USING btree ("version_image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_n_tag_id_tags_id_fk" FOREIGN KEY ("n_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_n_author_id_authors_id_fk" FOREIGN KEY ("n_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_n_image_id_media_id_fk" FOREIGN KEY ("n_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
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
CREATE INDEX "posts_n_tag_idx" ON "posts" USING btree ("n_tag_id");
--> statement-breakpoint
CREATE INDEX "posts_n_author_idx" ON "posts" USING btree ("n_author_id");
--> statement-breakpoint
CREATE INDEX "posts_n_image_idx" ON "posts" USING btree ("n_image_id");
--> statement-breakpoint
CREATE INDEX "posts_tag_idx" ON "posts_locales" USING btree ("tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_author_idx" ON "posts_locales" USING btree ("author_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_image_idx" ON "posts_locales" USING btree ("image_id","_locale");
--> statement-breakpoint
CREATE INDEX "pages_selects_locale_idx" ON "pages_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "pages_list_links_locale_idx" ON "pages_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "pages_list_locale_idx" ON "pages_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "pages_blocks_hero_locale_idx" ON "pages_blocks_hero" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "pages_blocks_quote_kinds_locale_idx" ON "pages_blocks_quote_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "pages_blocks_quote_locale_idx" ON "pages_blocks_quote" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "pages_texts_locale_parent" ON "pages_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "pages_numbers_locale_parent" ON "pages_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "pages_rels_locale_idx" ON "pages_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_pages_v_version_selects_locale_idx" ON "_pages_v_version_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_pages_v_version_list_links_locale_idx" ON "_pages_v_version_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_pages_v_version_list_locale_idx" ON "_pages_v_version_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_pages_v_blocks_hero_locale_idx" ON "_pages_v_blocks_hero" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_pages_v_blocks_quote_kinds_locale_idx" ON "_pages_v_blocks_quote_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_pages_v_blocks_quote_locale_idx" ON "_pages_v_blocks_quote" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_pages_v_texts_locale_parent" ON "_pages_v_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "_pages_v_numbers_locale_parent" ON "_pages_v_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "_pages_v_rels_locale_idx" ON "_pages_v_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "pages_rels_tags_id_idx" ON "pages_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "pages_rels_authors_id_idx" ON "pages_rels" USING btree ("authors_id","locale");
--> statement-breakpoint
CREATE INDEX "pages_rels_media_id_idx" ON "pages_rels" USING btree ("media_id","locale");
--> statement-breakpoint
CREATE INDEX "pages_rels_files_id_idx" ON "pages_rels" USING btree ("files_id","locale");
--> statement-breakpoint
CREATE INDEX "_pages_v_rels_tags_id_idx" ON "_pages_v_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "_pages_v_rels_authors_id_idx" ON "_pages_v_rels" USING btree ("authors_id","locale");
--> statement-breakpoint
CREATE INDEX "_pages_v_rels_media_id_idx" ON "_pages_v_rels" USING btree ("media_id","locale");
--> statement-breakpoint
CREATE INDEX "_pages_v_rels_files_id_idx" ON "_pages_v_rels" USING btree ("files_id","locale");
--> statement-breakpoint
ALTER TABLE "posts_n_selects" DROP COLUMN "locale";
--> statement-breakpoint
ALTER TABLE "posts_n_list_links" DROP COLUMN "_locale";
--> statement-breakpoint
ALTER TABLE "posts_n_list" DROP COLUMN "_locale";
--> statement-breakpoint
ALTER TABLE "posts_blocks_hero_2" DROP COLUMN "_locale";
--> statement-breakpoint
ALTER TABLE "posts_blocks_quote_2_kinds" DROP COLUMN "locale";
--> statement-breakpoint
ALTER TABLE "posts_blocks_quote_2" DROP COLUMN "_locale";
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
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_text";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_textarea";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_email";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_number";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_checkbox";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_date";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_zoned_date";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_code";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_json";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_rich_text";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_select";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_radio";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_point";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_tag_id";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_author_id";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_image_id";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_meta_title";
--> statement-breakpoint
ALTER TABLE "posts_locales" DROP COLUMN "n_meta_deep_no_index";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "text";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "textarea";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "email";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "number";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "checkbox";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "date";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "zoned_date";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "code";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "json";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "rich_text";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "select";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "radio";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "point";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "tag_id";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "author_id";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "image_id";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "meta_title";
--> statement-breakpoint
ALTER TABLE "pages" DROP COLUMN "meta_deep_no_index";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_text";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_textarea";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_email";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_number";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_checkbox";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_date";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_zoned_date";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_code";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_json";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_rich_text";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_select";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_radio";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_point";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_tag_id";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_author_id";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_image_id";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_meta_title";
--> statement-breakpoint
ALTER TABLE "_pages_v" DROP COLUMN "version_meta_deep_no_index";