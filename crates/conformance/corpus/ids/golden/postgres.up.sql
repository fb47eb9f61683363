CREATE TYPE "public"."_locales" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."enum_generated_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_generated_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_generated_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_generated_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_generated_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_generated_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_generated_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__generated_v_version_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__generated_v_version_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__generated_v_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__generated_v_version_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum__generated_v_version_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__generated_v_version_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__generated_v_version_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__generated_v_published_locale" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."enum_lettered_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__lettered_v_version_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__lettered_v_published_locale" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TABLE "generated_selects" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_generated_selects",
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "generated_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "generated_list" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_generated_list_kind"
);

--> statement-breakpoint
CREATE TABLE "generated_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar,
	"tag_id" uuid,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "generated_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_generated_blocks_quote_kinds",
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "generated_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "generated" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "enum_generated_zoneddate_tz",
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "enum_generated_select",
	"radio" "enum_generated_radio",
	"point" geometry(Point),
	"tag_id" uuid,
	"author_id" varchar,
	"image_id" uuid,
	"meta_title" varchar,
	"meta_deep_no_index" boolean,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_generated_status" DEFAULT 'draft'
);

--> statement-breakpoint
CREATE TABLE "generated_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> statement-breakpoint
CREATE TABLE "generated_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL
);

--> statement-breakpoint
CREATE TABLE "generated_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"tags_id" uuid,
	"authors_id" varchar,
	"media_id" uuid,
	"files_id" uuid
);

--> statement-breakpoint
CREATE TABLE "_generated_v_version_selects" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__generated_v_version_selects",
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_generated_v_version_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"url" varchar,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_generated_v_version_list" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"label" varchar,
	"kind" "enum__generated_v_version_list_kind",
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_generated_v_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"_path" text NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" varchar,
	"tag_id" uuid,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_generated_v_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__generated_v_blocks_quote_kinds",
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_generated_v_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"_path" text NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"quote" varchar,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_generated_v" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid,
	"version_text" varchar,
	"version_textarea" varchar,
	"version_email" varchar,
	"version_number" numeric,
	"version_checkbox" boolean,
	"version_date" timestamp(3) with time zone,
	"version_zoned_date" timestamp(3) with time zone,
	"version_zoneddate_tz" "enum__generated_v_version_zoneddate_tz",
	"version_code" varchar,
	"version_json" jsonb,
	"version_rich_text" jsonb,
	"version_select" "enum__generated_v_version_select",
	"version_radio" "enum__generated_v_version_radio",
	"version_point" geometry(Point),
	"version_tag_id" uuid,
	"version_author_id" varchar,
	"version_image_id" uuid,
	"version_meta_title" varchar,
	"version_meta_deep_no_index" boolean,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__generated_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__generated_v_published_locale",
	"latest" boolean
);

--> statement-breakpoint
CREATE TABLE "_generated_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> statement-breakpoint
CREATE TABLE "_generated_v_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_generated_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"tags_id" uuid,
	"authors_id" varchar,
	"media_id" uuid,
	"files_id" uuid
);

--> statement-breakpoint
CREATE TABLE "numbered_list" (
	"_order" integer NOT NULL,
	"_parent_id" numeric NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"x" varchar
);

--> statement-breakpoint
CREATE TABLE "numbered" (
	"id" numeric PRIMARY KEY NOT NULL,
	"parent_id" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "lettered" (
	"id" varchar PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_lettered_status" DEFAULT 'draft'
);

--> statement-breakpoint
CREATE TABLE "lettered_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "_lettered_v" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__lettered_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__lettered_v_published_locale",
	"latest" boolean
);

--> statement-breakpoint
CREATE TABLE "_lettered_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "mixed" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"one_id" numeric NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "mixed_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"generated_id" uuid,
	"numbered_id" numeric,
	"lettered_id" varchar
);

--> statement-breakpoint
CREATE TABLE "tags" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "authors" (
	"id" varchar PRIMARY KEY NOT NULL,
	"name" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"filename" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric,
	"focal_x" numeric,
	"focal_y" numeric
);

--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"filename" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric,
	"focal_x" numeric,
	"focal_y" numeric
);

--> statement-breakpoint
CREATE TABLE "payload_kv" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" varchar NOT NULL,
	"data" jsonb NOT NULL
);

--> statement-breakpoint
CREATE TABLE "users_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"email" varchar NOT NULL,
	"reset_password_token" varchar,
	"reset_password_expiration" timestamp(3) with time zone,
	"salt" varchar,
	"hash" varchar,
	"reset_password_requested_at" timestamp(3) with time zone,
	"login_attempts" numeric DEFAULT 0,
	"lock_until" timestamp(3) with time zone
);

--> statement-breakpoint
CREATE TABLE "payload_locked_documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"global_slug" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "payload_locked_documents_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"generated_id" uuid,
	"numbered_id" numeric,
	"lettered_id" varchar,
	"mixed_id" uuid,
	"tags_id" uuid,
	"authors_id" varchar,
	"media_id" uuid,
	"files_id" uuid,
	"users_id" uuid
);

--> statement-breakpoint
CREATE TABLE "payload_preferences" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" varchar,
	"value" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "payload_preferences_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"users_id" uuid
);

--> statement-breakpoint
CREATE TABLE "payload_migrations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar,
	"batch" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "home" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"one_id" numeric,
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);

--> statement-breakpoint
ALTER TABLE "generated_selects" ADD CONSTRAINT "generated_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."generated"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "generated_list_links" ADD CONSTRAINT "generated_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."generated_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "generated_list" ADD CONSTRAINT "generated_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."generated"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "generated_blocks_hero" ADD CONSTRAINT "generated_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "generated_blocks_hero" ADD CONSTRAINT "generated_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."generated"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "generated_blocks_quote_kinds" ADD CONSTRAINT "generated_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."generated_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "generated_blocks_quote" ADD CONSTRAINT "generated_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."generated"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "generated" ADD CONSTRAINT "generated_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "generated" ADD CONSTRAINT "generated_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "generated" ADD CONSTRAINT "generated_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "generated_texts" ADD CONSTRAINT "generated_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."generated"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "generated_numbers" ADD CONSTRAINT "generated_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."generated"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "generated_rels" ADD CONSTRAINT "generated_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."generated"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "generated_rels" ADD CONSTRAINT "generated_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "generated_rels" ADD CONSTRAINT "generated_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "generated_rels" ADD CONSTRAINT "generated_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "generated_rels" ADD CONSTRAINT "generated_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v_version_selects" ADD CONSTRAINT "_generated_v_version_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_generated_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v_version_list_links" ADD CONSTRAINT "_generated_v_version_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_generated_v_version_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v_version_list" ADD CONSTRAINT "_generated_v_version_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_generated_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v_blocks_hero" ADD CONSTRAINT "_generated_v_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v_blocks_hero" ADD CONSTRAINT "_generated_v_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_generated_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v_blocks_quote_kinds" ADD CONSTRAINT "_generated_v_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_generated_v_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v_blocks_quote" ADD CONSTRAINT "_generated_v_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_generated_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v" ADD CONSTRAINT "_generated_v_parent_id_generated_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."generated"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v" ADD CONSTRAINT "_generated_v_version_tag_id_tags_id_fk" FOREIGN KEY ("version_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v" ADD CONSTRAINT "_generated_v_version_author_id_authors_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v" ADD CONSTRAINT "_generated_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v_texts" ADD CONSTRAINT "_generated_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_generated_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v_numbers" ADD CONSTRAINT "_generated_v_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_generated_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v_rels" ADD CONSTRAINT "_generated_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_generated_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v_rels" ADD CONSTRAINT "_generated_v_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v_rels" ADD CONSTRAINT "_generated_v_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v_rels" ADD CONSTRAINT "_generated_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_generated_v_rels" ADD CONSTRAINT "_generated_v_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "numbered_list" ADD CONSTRAINT "numbered_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."numbered"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "numbered" ADD CONSTRAINT "numbered_parent_id_numbered_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."numbered"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "lettered_texts" ADD CONSTRAINT "lettered_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."lettered"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_lettered_v" ADD CONSTRAINT "_lettered_v_parent_id_lettered_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."lettered"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_lettered_v_texts" ADD CONSTRAINT "_lettered_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_lettered_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "mixed" ADD CONSTRAINT "mixed_one_id_numbered_id_fk" FOREIGN KEY ("one_id") REFERENCES "public"."numbered"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "mixed_rels" ADD CONSTRAINT "mixed_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."mixed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "mixed_rels" ADD CONSTRAINT "mixed_rels_generated_fk" FOREIGN KEY ("generated_id") REFERENCES "public"."generated"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "mixed_rels" ADD CONSTRAINT "mixed_rels_numbered_fk" FOREIGN KEY ("numbered_id") REFERENCES "public"."numbered"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "mixed_rels" ADD CONSTRAINT "mixed_rels_lettered_fk" FOREIGN KEY ("lettered_id") REFERENCES "public"."lettered"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_generated_fk" FOREIGN KEY ("generated_id") REFERENCES "public"."generated"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_numbered_fk" FOREIGN KEY ("numbered_id") REFERENCES "public"."numbered"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lettered_fk" FOREIGN KEY ("lettered_id") REFERENCES "public"."lettered"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_mixed_fk" FOREIGN KEY ("mixed_id") REFERENCES "public"."mixed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "home" ADD CONSTRAINT "home_one_id_numbered_id_fk" FOREIGN KEY ("one_id") REFERENCES "public"."numbered"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "generated_selects_order_idx" ON "generated_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "generated_selects_parent_idx" ON "generated_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "generated_list_links_order_idx" ON "generated_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "generated_list_links_parent_id_idx" ON "generated_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "generated_list_order_idx" ON "generated_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "generated_list_parent_id_idx" ON "generated_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "generated_blocks_hero_order_idx" ON "generated_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "generated_blocks_hero_parent_id_idx" ON "generated_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "generated_blocks_hero_path_idx" ON "generated_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "generated_blocks_hero_tag_idx" ON "generated_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "generated_blocks_quote_kinds_order_idx" ON "generated_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "generated_blocks_quote_kinds_parent_idx" ON "generated_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "generated_blocks_quote_order_idx" ON "generated_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "generated_blocks_quote_parent_id_idx" ON "generated_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "generated_blocks_quote_path_idx" ON "generated_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "generated_tag_idx" ON "generated" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "generated_author_idx" ON "generated" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "generated_image_idx" ON "generated" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "generated_updated_at_idx" ON "generated" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "generated_created_at_idx" ON "generated" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "generated__status_idx" ON "generated" USING btree ("_status");
--> statement-breakpoint
CREATE INDEX "generated_texts_order_parent" ON "generated_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "generated_numbers_order_parent_idx" ON "generated_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "generated_rels_order_idx" ON "generated_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "generated_rels_parent_idx" ON "generated_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "generated_rels_path_idx" ON "generated_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "generated_rels_tags_id_idx" ON "generated_rels" USING btree ("tags_id");
--> statement-breakpoint
CREATE INDEX "generated_rels_authors_id_idx" ON "generated_rels" USING btree ("authors_id");
--> statement-breakpoint
CREATE INDEX "generated_rels_media_id_idx" ON "generated_rels" USING btree ("media_id");
--> statement-breakpoint
CREATE INDEX "generated_rels_files_id_idx" ON "generated_rels" USING btree ("files_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_version_selects_order_idx" ON "_generated_v_version_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_generated_v_version_selects_parent_idx" ON "_generated_v_version_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_version_list_links_order_idx" ON "_generated_v_version_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_generated_v_version_list_links_parent_id_idx" ON "_generated_v_version_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_version_list_order_idx" ON "_generated_v_version_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_generated_v_version_list_parent_id_idx" ON "_generated_v_version_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_blocks_hero_order_idx" ON "_generated_v_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_generated_v_blocks_hero_parent_id_idx" ON "_generated_v_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_blocks_hero_path_idx" ON "_generated_v_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_generated_v_blocks_hero_tag_idx" ON "_generated_v_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_blocks_quote_kinds_order_idx" ON "_generated_v_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_generated_v_blocks_quote_kinds_parent_idx" ON "_generated_v_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_blocks_quote_order_idx" ON "_generated_v_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_generated_v_blocks_quote_parent_id_idx" ON "_generated_v_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_blocks_quote_path_idx" ON "_generated_v_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_generated_v_parent_idx" ON "_generated_v" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_version_version_tag_idx" ON "_generated_v" USING btree ("version_tag_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_version_version_author_idx" ON "_generated_v" USING btree ("version_author_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_version_version_image_idx" ON "_generated_v" USING btree ("version_image_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_version_version_updated_at_idx" ON "_generated_v" USING btree ("version_updated_at");
--> statement-breakpoint
CREATE INDEX "_generated_v_version_version_created_at_idx" ON "_generated_v" USING btree ("version_created_at");
--> statement-breakpoint
CREATE INDEX "_generated_v_version_version__status_idx" ON "_generated_v" USING btree ("version__status");
--> statement-breakpoint
CREATE INDEX "_generated_v_created_at_idx" ON "_generated_v" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_generated_v_updated_at_idx" ON "_generated_v" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "_generated_v_snapshot_idx" ON "_generated_v" USING btree ("snapshot");
--> statement-breakpoint
CREATE INDEX "_generated_v_published_locale_idx" ON "_generated_v" USING btree ("published_locale");
--> statement-breakpoint
CREATE INDEX "_generated_v_latest_idx" ON "_generated_v" USING btree ("latest");
--> statement-breakpoint
CREATE INDEX "_generated_v_texts_order_parent" ON "_generated_v_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_numbers_order_parent_idx" ON "_generated_v_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_rels_order_idx" ON "_generated_v_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_generated_v_rels_parent_idx" ON "_generated_v_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_rels_path_idx" ON "_generated_v_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "_generated_v_rels_tags_id_idx" ON "_generated_v_rels" USING btree ("tags_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_rels_authors_id_idx" ON "_generated_v_rels" USING btree ("authors_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_rels_media_id_idx" ON "_generated_v_rels" USING btree ("media_id");
--> statement-breakpoint
CREATE INDEX "_generated_v_rels_files_id_idx" ON "_generated_v_rels" USING btree ("files_id");
--> statement-breakpoint
CREATE INDEX "numbered_list_order_idx" ON "numbered_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "numbered_list_parent_id_idx" ON "numbered_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "numbered_parent_idx" ON "numbered" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "numbered_updated_at_idx" ON "numbered" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "numbered_created_at_idx" ON "numbered" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "lettered_updated_at_idx" ON "lettered" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "lettered_created_at_idx" ON "lettered" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "lettered__status_idx" ON "lettered" USING btree ("_status");
--> statement-breakpoint
CREATE INDEX "lettered_texts_order_parent" ON "lettered_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "lettered_texts_locale_parent" ON "lettered_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "_lettered_v_parent_idx" ON "_lettered_v" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_lettered_v_version_version_updated_at_idx" ON "_lettered_v" USING btree ("version_updated_at");
--> statement-breakpoint
CREATE INDEX "_lettered_v_version_version_created_at_idx" ON "_lettered_v" USING btree ("version_created_at");
--> statement-breakpoint
CREATE INDEX "_lettered_v_version_version__status_idx" ON "_lettered_v" USING btree ("version__status");
--> statement-breakpoint
CREATE INDEX "_lettered_v_created_at_idx" ON "_lettered_v" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_lettered_v_updated_at_idx" ON "_lettered_v" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "_lettered_v_snapshot_idx" ON "_lettered_v" USING btree ("snapshot");
--> statement-breakpoint
CREATE INDEX "_lettered_v_published_locale_idx" ON "_lettered_v" USING btree ("published_locale");
--> statement-breakpoint
CREATE INDEX "_lettered_v_latest_idx" ON "_lettered_v" USING btree ("latest");
--> statement-breakpoint
CREATE INDEX "_lettered_v_texts_order_parent" ON "_lettered_v_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_lettered_v_texts_locale_parent" ON "_lettered_v_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "mixed_one_idx" ON "mixed" USING btree ("one_id");
--> statement-breakpoint
CREATE INDEX "mixed_updated_at_idx" ON "mixed" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "mixed_created_at_idx" ON "mixed" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "mixed_rels_order_idx" ON "mixed_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "mixed_rels_parent_idx" ON "mixed_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "mixed_rels_path_idx" ON "mixed_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "mixed_rels_generated_id_idx" ON "mixed_rels" USING btree ("generated_id");
--> statement-breakpoint
CREATE INDEX "mixed_rels_numbered_id_idx" ON "mixed_rels" USING btree ("numbered_id");
--> statement-breakpoint
CREATE INDEX "mixed_rels_lettered_id_idx" ON "mixed_rels" USING btree ("lettered_id");
--> statement-breakpoint
CREATE INDEX "tags_updated_at_idx" ON "tags" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "tags_created_at_idx" ON "tags" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "authors_updated_at_idx" ON "authors" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "authors_created_at_idx" ON "authors" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
--> statement-breakpoint
CREATE INDEX "files_updated_at_idx" ON "files" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "files_created_at_idx" ON "files" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "files_filename_idx" ON "files" USING btree ("filename");
--> statement-breakpoint
CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_generated_id_idx" ON "payload_locked_documents_rels" USING btree ("generated_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_numbered_id_idx" ON "payload_locked_documents_rels" USING btree ("numbered_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_lettered_id_idx" ON "payload_locked_documents_rels" USING btree ("lettered_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_mixed_id_idx" ON "payload_locked_documents_rels" USING btree ("mixed_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_tags_id_idx" ON "payload_locked_documents_rels" USING btree ("tags_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_authors_id_idx" ON "payload_locked_documents_rels" USING btree ("authors_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_files_id_idx" ON "payload_locked_documents_rels" USING btree ("files_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
--> statement-breakpoint
CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
--> statement-breakpoint
CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "home_one_idx" ON "home" USING btree ("one_id");