CREATE TYPE "public"."enum_ends_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__ends_v_version_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__ends_v_version_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__ends_v_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__ends_v_version_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum__ends_v_version_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__ends_v_version_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__ends_v_version_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__ends_v_published_locale" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TABLE "_ends_v_version_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__ends_v_version_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_ends_v_version_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"url" varchar,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_ends_v_version_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum__ends_v_version_list_kind",
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_ends_v_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar,
	"tag_id" integer,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_ends_v_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__ends_v_blocks_quote_kinds",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_ends_v_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"quote" varchar,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_ends_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_text" varchar,
	"version_textarea" varchar,
	"version_email" varchar,
	"version_number" numeric,
	"version_checkbox" boolean,
	"version_date" timestamp(3) with time zone,
	"version_zoned_date" timestamp(3) with time zone,
	"version_zoneddate_tz" "enum__ends_v_version_zoneddate_tz",
	"version_code" varchar,
	"version_json" jsonb,
	"version_rich_text" jsonb,
	"version_select" "enum__ends_v_version_select",
	"version_radio" "enum__ends_v_version_radio",
	"version_point" geometry(Point),
	"version_tag_id" integer,
	"version_author_id" varchar,
	"version_image_id" integer,
	"version_meta_title" varchar,
	"version_meta_deep_no_index" boolean,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__ends_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__ends_v_published_locale",
	"latest" boolean
);

--> statement-breakpoint
CREATE TABLE "_ends_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> statement-breakpoint
CREATE TABLE "_ends_v_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_ends_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"tags_id" integer,
	"authors_id" varchar,
	"media_id" integer,
	"files_id" integer
);

--> statement-breakpoint
ALTER TABLE "_begins_v_version_selects" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "_begins_v_version_list_links" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "_begins_v_version_list" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "_begins_v_blocks_hero" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "_begins_v_blocks_quote_kinds" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "_begins_v_blocks_quote" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "_begins_v" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "_begins_v_texts" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "_begins_v_numbers" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "_begins_v_rels" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "_home_v" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP TABLE "_begins_v_version_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "_begins_v_version_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "_begins_v_version_list" CASCADE;
--> statement-breakpoint
DROP TABLE "_begins_v_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "_begins_v_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "_begins_v_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "_begins_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_begins_v_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "_begins_v_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "_begins_v_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "_home_v" CASCADE;
--> statement-breakpoint
DROP INDEX "begins__status_idx";
--> statement-breakpoint
DROP INDEX "drafts__status_idx";
--> statement-breakpoint
DROP INDEX "_drafts_v_version_version__status_idx";
--> statement-breakpoint
DROP INDEX "_drafts_v_snapshot_idx";
--> statement-breakpoint
DROP INDEX "_drafts_v_published_locale_idx";
--> statement-breakpoint
DROP INDEX "_drafts_v_latest_idx";
--> statement-breakpoint
DROP INDEX "_drafts_v_autosave_idx";
--> statement-breakpoint
DROP INDEX "home__status_idx";
--> statement-breakpoint
ALTER TABLE "begins_blocks_hero" ALTER COLUMN "title" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "text" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "textarea" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "email" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "number" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "checkbox" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "date" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "zoned_date" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "zoneddate_tz" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "code" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "json" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "rich_text" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "select" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "radio" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "point" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "tag_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "author_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "begins" ALTER COLUMN "image_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "ends_blocks_hero" ALTER COLUMN "title" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "drafts_locales" ALTER COLUMN "title" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "_drafts_v_locales" ALTER COLUMN "version_title" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "home" ALTER COLUMN "title" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "ends" ADD COLUMN "_status" "enum_ends_status" DEFAULT 'draft';
--> statement-breakpoint
ALTER TABLE "_ends_v_version_selects" ADD CONSTRAINT "_ends_v_version_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ends_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v_version_list_links" ADD CONSTRAINT "_ends_v_version_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ends_v_version_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v_version_list" ADD CONSTRAINT "_ends_v_version_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ends_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v_blocks_hero" ADD CONSTRAINT "_ends_v_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v_blocks_hero" ADD CONSTRAINT "_ends_v_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ends_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v_blocks_quote_kinds" ADD CONSTRAINT "_ends_v_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ends_v_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v_blocks_quote" ADD CONSTRAINT "_ends_v_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ends_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v" ADD CONSTRAINT "_ends_v_parent_id_ends_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ends"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v" ADD CONSTRAINT "_ends_v_version_tag_id_tags_id_fk" FOREIGN KEY ("version_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v" ADD CONSTRAINT "_ends_v_version_author_id_authors_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v" ADD CONSTRAINT "_ends_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v_texts" ADD CONSTRAINT "_ends_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ends_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v_numbers" ADD CONSTRAINT "_ends_v_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ends_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v_rels" ADD CONSTRAINT "_ends_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ends_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v_rels" ADD CONSTRAINT "_ends_v_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v_rels" ADD CONSTRAINT "_ends_v_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v_rels" ADD CONSTRAINT "_ends_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ends_v_rels" ADD CONSTRAINT "_ends_v_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "_ends_v_version_selects_order_idx" ON "_ends_v_version_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_ends_v_version_selects_parent_idx" ON "_ends_v_version_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_version_list_links_order_idx" ON "_ends_v_version_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_ends_v_version_list_links_parent_id_idx" ON "_ends_v_version_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_version_list_order_idx" ON "_ends_v_version_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_ends_v_version_list_parent_id_idx" ON "_ends_v_version_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_blocks_hero_order_idx" ON "_ends_v_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_ends_v_blocks_hero_parent_id_idx" ON "_ends_v_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_blocks_hero_path_idx" ON "_ends_v_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_ends_v_blocks_hero_tag_idx" ON "_ends_v_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_blocks_quote_kinds_order_idx" ON "_ends_v_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_ends_v_blocks_quote_kinds_parent_idx" ON "_ends_v_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_blocks_quote_order_idx" ON "_ends_v_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_ends_v_blocks_quote_parent_id_idx" ON "_ends_v_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_blocks_quote_path_idx" ON "_ends_v_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_ends_v_parent_idx" ON "_ends_v" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_version_version_tag_idx" ON "_ends_v" USING btree ("version_tag_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_version_version_author_idx" ON "_ends_v" USING btree ("version_author_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_version_version_image_idx" ON "_ends_v" USING btree ("version_image_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_version_version_updated_at_idx" ON "_ends_v" USING btree ("version_updated_at");
--> statement-breakpoint
CREATE INDEX "_ends_v_version_version_created_at_idx" ON "_ends_v" USING btree ("version_created_at");
--> statement-breakpoint
CREATE INDEX "_ends_v_version_version__status_idx" ON "_ends_v" USING btree ("version__status");
--> statement-breakpoint
CREATE INDEX "_ends_v_created_at_idx" ON "_ends_v" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_ends_v_updated_at_idx" ON "_ends_v" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "_ends_v_snapshot_idx" ON "_ends_v" USING btree ("snapshot");
--> statement-breakpoint
CREATE INDEX "_ends_v_published_locale_idx" ON "_ends_v" USING btree ("published_locale");
--> statement-breakpoint
CREATE INDEX "_ends_v_latest_idx" ON "_ends_v" USING btree ("latest");
--> statement-breakpoint
CREATE INDEX "_ends_v_texts_order_parent" ON "_ends_v_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_numbers_order_parent_idx" ON "_ends_v_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_rels_order_idx" ON "_ends_v_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_ends_v_rels_parent_idx" ON "_ends_v_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_rels_path_idx" ON "_ends_v_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "_ends_v_rels_tags_id_idx" ON "_ends_v_rels" USING btree ("tags_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_rels_authors_id_idx" ON "_ends_v_rels" USING btree ("authors_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_rels_media_id_idx" ON "_ends_v_rels" USING btree ("media_id");
--> statement-breakpoint
CREATE INDEX "_ends_v_rels_files_id_idx" ON "_ends_v_rels" USING btree ("files_id");
--> statement-breakpoint
CREATE INDEX "ends__status_idx" ON "ends" USING btree ("_status");
--> statement-breakpoint
ALTER TABLE "begins" DROP COLUMN "_status";
--> statement-breakpoint
ALTER TABLE "drafts" DROP COLUMN "_status";
--> statement-breakpoint
ALTER TABLE "_drafts_v" DROP COLUMN "version__status";
--> statement-breakpoint
ALTER TABLE "_drafts_v" DROP COLUMN "snapshot";
--> statement-breakpoint
ALTER TABLE "_drafts_v" DROP COLUMN "published_locale";
--> statement-breakpoint
ALTER TABLE "_drafts_v" DROP COLUMN "latest";
--> statement-breakpoint
ALTER TABLE "_drafts_v" DROP COLUMN "autosave";
--> statement-breakpoint
ALTER TABLE "home" DROP COLUMN "_status";
--> statement-breakpoint
DROP TYPE "public"."enum_begins_status";
--> statement-breakpoint
DROP TYPE "public"."enum__begins_v_version_selects";
--> statement-breakpoint
DROP TYPE "public"."enum__begins_v_version_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum__begins_v_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum__begins_v_version_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum__begins_v_version_select";
--> statement-breakpoint
DROP TYPE "public"."enum__begins_v_version_radio";
--> statement-breakpoint
DROP TYPE "public"."enum__begins_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__begins_v_published_locale";
--> statement-breakpoint
DROP TYPE "public"."enum_drafts_status";
--> statement-breakpoint
DROP TYPE "public"."enum__drafts_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__drafts_v_published_locale";
--> statement-breakpoint
DROP TYPE "public"."enum_home_status";
--> statement-breakpoint
DROP TYPE "public"."enum__home_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__home_v_published_locale";