CREATE TYPE "public"."_locales" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."enum_drafted_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_drafted_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_drafted_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_drafted_l_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_drafted_l_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_drafted_blocks_quote_2_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_drafted_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_drafted_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_drafted_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_drafted_lzoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_drafted_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum_drafted_l_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_drafted_l_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__drafted_v_version_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__drafted_v_version_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__drafted_v_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__drafted_v_version_l_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__drafted_v_version_l_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__drafted_v_blocks_quote_2_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__drafted_v_version_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum__drafted_v_version_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__drafted_v_version_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__drafted_v_version_lzoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum__drafted_v_version_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__drafted_v_published_locale" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."enum__drafted_v_version_l_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__drafted_v_version_l_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_versioned_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_versioned_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_versioned_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_versioned_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_versioned_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_versioned_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__versioned_v_version_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__versioned_v_version_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__versioned_v_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__versioned_v_version_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum__versioned_v_version_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__versioned_v_version_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_settings_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_settings_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_settings_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_settings_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_settings_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum_settings_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_settings_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__settings_v_version_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__settings_v_version_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__settings_v_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__settings_v_version_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum__settings_v_version_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__settings_v_published_locale" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."enum__settings_v_version_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__settings_v_version_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TABLE "drafted_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_drafted_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "drafted_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "drafted_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_drafted_list_kind"
);

--> statement-breakpoint
CREATE TABLE "drafted_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar,
	"tag_id" integer,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "drafted_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_drafted_blocks_quote_kinds",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "drafted_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "drafted_l_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_drafted_l_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "drafted_l_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "drafted_l_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_drafted_l_list_kind"
);

--> statement-breakpoint
CREATE TABLE "drafted_blocks_hero_2" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar,
	"tag_id" integer,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "drafted_blocks_quote_2_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_drafted_blocks_quote_2_kinds",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "drafted_blocks_quote_2" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "drafted" (
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "enum_drafted_zoneddate_tz",
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "enum_drafted_select",
	"radio" "enum_drafted_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"meta_title" varchar,
	"meta_deep_no_index" boolean,
	"lzoneddate_tz" "enum_drafted_lzoneddate_tz",
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_drafted_status" DEFAULT 'draft'
);

--> statement-breakpoint
CREATE TABLE "drafted_locales" (
	"l_text" varchar,
	"l_textarea" varchar,
	"l_email" varchar,
	"l_number" numeric,
	"l_checkbox" boolean,
	"l_date" timestamp(3) with time zone,
	"l_zoned_date" timestamp(3) with time zone,
	"l_code" varchar,
	"l_json" jsonb,
	"l_rich_text" jsonb,
	"l_select" "enum_drafted_l_select",
	"l_radio" "enum_drafted_l_radio",
	"l_point" geometry(Point),
	"l_tag_id" integer,
	"l_author_id" varchar,
	"l_image_id" integer,
	"l_meta_title" varchar,
	"l_meta_deep_no_index" boolean,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "drafted_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "drafted_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "drafted_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales",
	"tags_id" integer,
	"authors_id" varchar,
	"media_id" integer,
	"files_id" integer
);

--> statement-breakpoint
CREATE TABLE "_drafted_v_version_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__drafted_v_version_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_drafted_v_version_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"url" varchar,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_drafted_v_version_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum__drafted_v_version_list_kind",
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_drafted_v_blocks_hero" (
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
CREATE TABLE "_drafted_v_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__drafted_v_blocks_quote_kinds",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_drafted_v_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"quote" varchar,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_drafted_v_version_l_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__drafted_v_version_l_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_drafted_v_version_l_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"url" varchar,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_drafted_v_version_l_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum__drafted_v_version_l_list_kind",
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_drafted_v_blocks_hero_2" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar,
	"tag_id" integer,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_drafted_v_blocks_quote_2_kinds" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__drafted_v_blocks_quote_2_kinds",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_drafted_v_blocks_quote_2" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"quote" varchar,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_drafted_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_text" varchar,
	"version_textarea" varchar,
	"version_email" varchar,
	"version_number" numeric,
	"version_checkbox" boolean,
	"version_date" timestamp(3) with time zone,
	"version_zoned_date" timestamp(3) with time zone,
	"version_zoneddate_tz" "enum__drafted_v_version_zoneddate_tz",
	"version_code" varchar,
	"version_json" jsonb,
	"version_rich_text" jsonb,
	"version_select" "enum__drafted_v_version_select",
	"version_radio" "enum__drafted_v_version_radio",
	"version_point" geometry(Point),
	"version_tag_id" integer,
	"version_author_id" varchar,
	"version_image_id" integer,
	"version_meta_title" varchar,
	"version_meta_deep_no_index" boolean,
	"version_lzoneddate_tz" "enum__drafted_v_version_lzoneddate_tz",
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__drafted_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__drafted_v_published_locale",
	"latest" boolean
);

--> statement-breakpoint
CREATE TABLE "_drafted_v_locales" (
	"version_l_text" varchar,
	"version_l_textarea" varchar,
	"version_l_email" varchar,
	"version_l_number" numeric,
	"version_l_checkbox" boolean,
	"version_l_date" timestamp(3) with time zone,
	"version_l_zoned_date" timestamp(3) with time zone,
	"version_l_code" varchar,
	"version_l_json" jsonb,
	"version_l_rich_text" jsonb,
	"version_l_select" "enum__drafted_v_version_l_select",
	"version_l_radio" "enum__drafted_v_version_l_radio",
	"version_l_point" geometry(Point),
	"version_l_tag_id" integer,
	"version_l_author_id" varchar,
	"version_l_image_id" integer,
	"version_l_meta_title" varchar,
	"version_l_meta_deep_no_index" boolean,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_drafted_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "_drafted_v_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "_drafted_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales",
	"tags_id" integer,
	"authors_id" varchar,
	"media_id" integer,
	"files_id" integer
);

--> statement-breakpoint
CREATE TABLE "versioned_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_versioned_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "versioned_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "versioned_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_versioned_list_kind"
);

--> statement-breakpoint
CREATE TABLE "versioned_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"tag_id" integer,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "versioned_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_versioned_blocks_quote_kinds",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "versioned_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "versioned" (
	"id" serial PRIMARY KEY NOT NULL,
	"zoneddate_tz" "enum_versioned_zoneddate_tz" NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "versioned_locales" (
	"text" varchar NOT NULL,
	"textarea" varchar NOT NULL,
	"email" varchar NOT NULL,
	"number" numeric NOT NULL,
	"checkbox" boolean DEFAULT false NOT NULL,
	"date" timestamp(3) with time zone NOT NULL,
	"zoned_date" timestamp(3) with time zone NOT NULL,
	"code" varchar NOT NULL,
	"json" jsonb NOT NULL,
	"rich_text" jsonb NOT NULL,
	"select" "enum_versioned_select" NOT NULL,
	"radio" "enum_versioned_radio" NOT NULL,
	"point" geometry(Point) NOT NULL,
	"tag_id" integer NOT NULL,
	"author_id" varchar NOT NULL,
	"image_id" integer NOT NULL,
	"meta_title" varchar,
	"meta_deep_no_index" boolean,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "versioned_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "versioned_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "versioned_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales",
	"tags_id" integer,
	"authors_id" varchar,
	"media_id" integer,
	"files_id" integer
);

--> statement-breakpoint
CREATE TABLE "_versioned_v_version_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__versioned_v_version_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_versioned_v_version_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"url" varchar,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_versioned_v_version_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum__versioned_v_version_list_kind",
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_versioned_v_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"tag_id" integer,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_versioned_v_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__versioned_v_blocks_quote_kinds",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_versioned_v_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"quote" varchar,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_versioned_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_zoneddate_tz" "enum__versioned_v_version_zoneddate_tz" NOT NULL,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_versioned_v_locales" (
	"version_text" varchar NOT NULL,
	"version_textarea" varchar NOT NULL,
	"version_email" varchar NOT NULL,
	"version_number" numeric NOT NULL,
	"version_checkbox" boolean DEFAULT false NOT NULL,
	"version_date" timestamp(3) with time zone NOT NULL,
	"version_zoned_date" timestamp(3) with time zone NOT NULL,
	"version_code" varchar NOT NULL,
	"version_json" jsonb NOT NULL,
	"version_rich_text" jsonb NOT NULL,
	"version_select" "enum__versioned_v_version_select" NOT NULL,
	"version_radio" "enum__versioned_v_version_radio" NOT NULL,
	"version_point" geometry(Point) NOT NULL,
	"version_tag_id" integer NOT NULL,
	"version_author_id" varchar NOT NULL,
	"version_image_id" integer NOT NULL,
	"version_meta_title" varchar,
	"version_meta_deep_no_index" boolean,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_versioned_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "_versioned_v_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "_versioned_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales",
	"tags_id" integer,
	"authors_id" varchar,
	"media_id" integer,
	"files_id" integer
);

--> statement-breakpoint
CREATE TABLE "tags" (
	"id" serial PRIMARY KEY NOT NULL,
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
	"id" serial PRIMARY KEY NOT NULL,
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
	"id" serial PRIMARY KEY NOT NULL,
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
	"id" serial PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"data" jsonb NOT NULL
);

--> statement-breakpoint
CREATE TABLE "users_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "users" (
	"id" serial PRIMARY KEY NOT NULL,
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
	"id" serial PRIMARY KEY NOT NULL,
	"global_slug" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "payload_locked_documents_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"drafted_id" integer,
	"versioned_id" integer,
	"tags_id" integer,
	"authors_id" varchar,
	"media_id" integer,
	"files_id" integer,
	"users_id" integer
);

--> statement-breakpoint
CREATE TABLE "payload_preferences" (
	"id" serial PRIMARY KEY NOT NULL,
	"key" varchar,
	"value" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "payload_preferences_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"users_id" integer
);

--> statement-breakpoint
CREATE TABLE "payload_migrations" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar,
	"batch" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "settings_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_settings_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "settings_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "settings_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_settings_list_kind"
);

--> statement-breakpoint
CREATE TABLE "settings_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar,
	"tag_id" integer,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "settings_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_settings_blocks_quote_kinds",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "settings_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "settings" (
	"id" serial PRIMARY KEY NOT NULL,
	"zoneddate_tz" "enum_settings_zoneddate_tz",
	"_status" "enum_settings_status" DEFAULT 'draft',
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);

--> statement-breakpoint
CREATE TABLE "settings_locales" (
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
	"select" "enum_settings_select",
	"radio" "enum_settings_radio",
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
CREATE TABLE "settings_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "settings_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "settings_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales",
	"tags_id" integer,
	"authors_id" varchar,
	"media_id" integer,
	"files_id" integer
);

--> statement-breakpoint
CREATE TABLE "_settings_v_version_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__settings_v_version_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_settings_v_version_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"url" varchar,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_settings_v_version_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum__settings_v_version_list_kind",
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_settings_v_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar,
	"tag_id" integer,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_settings_v_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__settings_v_blocks_quote_kinds",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_settings_v_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"quote" varchar,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_settings_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"version_zoneddate_tz" "enum__settings_v_version_zoneddate_tz",
	"version__status" "enum__settings_v_version_status" DEFAULT 'draft',
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__settings_v_published_locale",
	"latest" boolean,
	"autosave" boolean
);

--> statement-breakpoint
CREATE TABLE "_settings_v_locales" (
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
	"version_select" "enum__settings_v_version_select",
	"version_radio" "enum__settings_v_version_radio",
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
CREATE TABLE "_settings_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "_settings_v_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "_settings_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales",
	"tags_id" integer,
	"authors_id" varchar,
	"media_id" integer,
	"files_id" integer
);

--> statement-breakpoint
ALTER TABLE "drafted_selects" ADD CONSTRAINT "drafted_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."drafted"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_list_links" ADD CONSTRAINT "drafted_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."drafted_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_list" ADD CONSTRAINT "drafted_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."drafted"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_blocks_hero" ADD CONSTRAINT "drafted_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_blocks_hero" ADD CONSTRAINT "drafted_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."drafted"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_blocks_quote_kinds" ADD CONSTRAINT "drafted_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."drafted_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_blocks_quote" ADD CONSTRAINT "drafted_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."drafted"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_l_selects" ADD CONSTRAINT "drafted_l_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."drafted"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_l_list_links" ADD CONSTRAINT "drafted_l_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."drafted_l_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_l_list" ADD CONSTRAINT "drafted_l_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."drafted"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_blocks_hero_2" ADD CONSTRAINT "drafted_blocks_hero_2_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_blocks_hero_2" ADD CONSTRAINT "drafted_blocks_hero_2_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."drafted"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_blocks_quote_2_kinds" ADD CONSTRAINT "drafted_blocks_quote_2_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."drafted_blocks_quote_2"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_blocks_quote_2" ADD CONSTRAINT "drafted_blocks_quote_2_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."drafted"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted" ADD CONSTRAINT "drafted_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted" ADD CONSTRAINT "drafted_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted" ADD CONSTRAINT "drafted_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_locales" ADD CONSTRAINT "drafted_locales_l_tag_id_tags_id_fk" FOREIGN KEY ("l_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_locales" ADD CONSTRAINT "drafted_locales_l_author_id_authors_id_fk" FOREIGN KEY ("l_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_locales" ADD CONSTRAINT "drafted_locales_l_image_id_media_id_fk" FOREIGN KEY ("l_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_locales" ADD CONSTRAINT "drafted_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."drafted"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_texts" ADD CONSTRAINT "drafted_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."drafted"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_numbers" ADD CONSTRAINT "drafted_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."drafted"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_rels" ADD CONSTRAINT "drafted_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."drafted"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_rels" ADD CONSTRAINT "drafted_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_rels" ADD CONSTRAINT "drafted_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_rels" ADD CONSTRAINT "drafted_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "drafted_rels" ADD CONSTRAINT "drafted_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_version_selects" ADD CONSTRAINT "_drafted_v_version_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_drafted_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_version_list_links" ADD CONSTRAINT "_drafted_v_version_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_drafted_v_version_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_version_list" ADD CONSTRAINT "_drafted_v_version_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_drafted_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_blocks_hero" ADD CONSTRAINT "_drafted_v_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_blocks_hero" ADD CONSTRAINT "_drafted_v_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_drafted_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_blocks_quote_kinds" ADD CONSTRAINT "_drafted_v_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_drafted_v_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_blocks_quote" ADD CONSTRAINT "_drafted_v_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_drafted_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_version_l_selects" ADD CONSTRAINT "_drafted_v_version_l_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_drafted_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_version_l_list_links" ADD CONSTRAINT "_drafted_v_version_l_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_drafted_v_version_l_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_version_l_list" ADD CONSTRAINT "_drafted_v_version_l_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_drafted_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_blocks_hero_2" ADD CONSTRAINT "_drafted_v_blocks_hero_2_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_blocks_hero_2" ADD CONSTRAINT "_drafted_v_blocks_hero_2_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_drafted_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_blocks_quote_2_kinds" ADD CONSTRAINT "_drafted_v_blocks_quote_2_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_drafted_v_blocks_quote_2"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_blocks_quote_2" ADD CONSTRAINT "_drafted_v_blocks_quote_2_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_drafted_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v" ADD CONSTRAINT "_drafted_v_parent_id_drafted_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."drafted"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v" ADD CONSTRAINT "_drafted_v_version_tag_id_tags_id_fk" FOREIGN KEY ("version_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v" ADD CONSTRAINT "_drafted_v_version_author_id_authors_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v" ADD CONSTRAINT "_drafted_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_locales" ADD CONSTRAINT "_drafted_v_locales_version_l_tag_id_tags_id_fk" FOREIGN KEY ("version_l_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_locales" ADD CONSTRAINT "_drafted_v_locales_version_l_author_id_authors_id_fk" FOREIGN KEY ("version_l_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_locales" ADD CONSTRAINT "_drafted_v_locales_version_l_image_id_media_id_fk" FOREIGN KEY ("version_l_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_locales" ADD CONSTRAINT "_drafted_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_drafted_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_texts" ADD CONSTRAINT "_drafted_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_drafted_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_numbers" ADD CONSTRAINT "_drafted_v_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_drafted_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_rels" ADD CONSTRAINT "_drafted_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_drafted_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_rels" ADD CONSTRAINT "_drafted_v_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_rels" ADD CONSTRAINT "_drafted_v_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_rels" ADD CONSTRAINT "_drafted_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_drafted_v_rels" ADD CONSTRAINT "_drafted_v_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_selects" ADD CONSTRAINT "versioned_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."versioned"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_list_links" ADD CONSTRAINT "versioned_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."versioned_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_list" ADD CONSTRAINT "versioned_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."versioned"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_blocks_hero" ADD CONSTRAINT "versioned_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_blocks_hero" ADD CONSTRAINT "versioned_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."versioned"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_blocks_quote_kinds" ADD CONSTRAINT "versioned_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."versioned_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_blocks_quote" ADD CONSTRAINT "versioned_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."versioned"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_locales" ADD CONSTRAINT "versioned_locales_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_locales" ADD CONSTRAINT "versioned_locales_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_locales" ADD CONSTRAINT "versioned_locales_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_locales" ADD CONSTRAINT "versioned_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."versioned"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_texts" ADD CONSTRAINT "versioned_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."versioned"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_numbers" ADD CONSTRAINT "versioned_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."versioned"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_rels" ADD CONSTRAINT "versioned_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."versioned"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_rels" ADD CONSTRAINT "versioned_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_rels" ADD CONSTRAINT "versioned_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_rels" ADD CONSTRAINT "versioned_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "versioned_rels" ADD CONSTRAINT "versioned_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_version_selects" ADD CONSTRAINT "_versioned_v_version_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_versioned_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_version_list_links" ADD CONSTRAINT "_versioned_v_version_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_versioned_v_version_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_version_list" ADD CONSTRAINT "_versioned_v_version_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_versioned_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_blocks_hero" ADD CONSTRAINT "_versioned_v_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_blocks_hero" ADD CONSTRAINT "_versioned_v_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_versioned_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_blocks_quote_kinds" ADD CONSTRAINT "_versioned_v_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_versioned_v_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_blocks_quote" ADD CONSTRAINT "_versioned_v_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_versioned_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v" ADD CONSTRAINT "_versioned_v_parent_id_versioned_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."versioned"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_locales" ADD CONSTRAINT "_versioned_v_locales_version_tag_id_tags_id_fk" FOREIGN KEY ("version_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_locales" ADD CONSTRAINT "_versioned_v_locales_version_author_id_authors_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_locales" ADD CONSTRAINT "_versioned_v_locales_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_locales" ADD CONSTRAINT "_versioned_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_versioned_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_texts" ADD CONSTRAINT "_versioned_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_versioned_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_numbers" ADD CONSTRAINT "_versioned_v_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_versioned_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_rels" ADD CONSTRAINT "_versioned_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_versioned_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_rels" ADD CONSTRAINT "_versioned_v_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_rels" ADD CONSTRAINT "_versioned_v_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_rels" ADD CONSTRAINT "_versioned_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_versioned_v_rels" ADD CONSTRAINT "_versioned_v_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_drafted_fk" FOREIGN KEY ("drafted_id") REFERENCES "public"."drafted"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_versioned_fk" FOREIGN KEY ("versioned_id") REFERENCES "public"."versioned"("id") ON DELETE cascade ON UPDATE no action;
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
ALTER TABLE "settings_selects" ADD CONSTRAINT "settings_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_list_links" ADD CONSTRAINT "settings_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_list" ADD CONSTRAINT "settings_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_blocks_hero" ADD CONSTRAINT "settings_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_blocks_hero" ADD CONSTRAINT "settings_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_blocks_quote_kinds" ADD CONSTRAINT "settings_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."settings_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_blocks_quote" ADD CONSTRAINT "settings_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_locales" ADD CONSTRAINT "settings_locales_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_locales" ADD CONSTRAINT "settings_locales_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_locales" ADD CONSTRAINT "settings_locales_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_locales" ADD CONSTRAINT "settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_texts" ADD CONSTRAINT "settings_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_numbers" ADD CONSTRAINT "settings_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_rels" ADD CONSTRAINT "settings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_rels" ADD CONSTRAINT "settings_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_rels" ADD CONSTRAINT "settings_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_rels" ADD CONSTRAINT "settings_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settings_rels" ADD CONSTRAINT "settings_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_version_selects" ADD CONSTRAINT "_settings_v_version_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_version_list_links" ADD CONSTRAINT "_settings_v_version_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v_version_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_version_list" ADD CONSTRAINT "_settings_v_version_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_blocks_hero" ADD CONSTRAINT "_settings_v_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_blocks_hero" ADD CONSTRAINT "_settings_v_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_blocks_quote_kinds" ADD CONSTRAINT "_settings_v_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_settings_v_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_blocks_quote" ADD CONSTRAINT "_settings_v_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_locales" ADD CONSTRAINT "_settings_v_locales_version_tag_id_tags_id_fk" FOREIGN KEY ("version_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_locales" ADD CONSTRAINT "_settings_v_locales_version_author_id_authors_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_locales" ADD CONSTRAINT "_settings_v_locales_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_locales" ADD CONSTRAINT "_settings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_texts" ADD CONSTRAINT "_settings_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_numbers" ADD CONSTRAINT "_settings_v_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_rels" ADD CONSTRAINT "_settings_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_rels" ADD CONSTRAINT "_settings_v_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_rels" ADD CONSTRAINT "_settings_v_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_rels" ADD CONSTRAINT "_settings_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_settings_v_rels" ADD CONSTRAINT "_settings_v_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "drafted_selects_order_idx" ON "drafted_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "drafted_selects_parent_idx" ON "drafted_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_list_links_order_idx" ON "drafted_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "drafted_list_links_parent_id_idx" ON "drafted_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_list_order_idx" ON "drafted_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "drafted_list_parent_id_idx" ON "drafted_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_hero_order_idx" ON "drafted_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_hero_parent_id_idx" ON "drafted_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_hero_path_idx" ON "drafted_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_hero_tag_idx" ON "drafted_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_quote_kinds_order_idx" ON "drafted_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_quote_kinds_parent_idx" ON "drafted_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_quote_order_idx" ON "drafted_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_quote_parent_id_idx" ON "drafted_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_quote_path_idx" ON "drafted_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "drafted_l_selects_order_idx" ON "drafted_l_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "drafted_l_selects_parent_idx" ON "drafted_l_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_l_selects_locale_idx" ON "drafted_l_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "drafted_l_list_links_order_idx" ON "drafted_l_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "drafted_l_list_links_parent_id_idx" ON "drafted_l_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_l_list_links_locale_idx" ON "drafted_l_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "drafted_l_list_order_idx" ON "drafted_l_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "drafted_l_list_parent_id_idx" ON "drafted_l_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_l_list_locale_idx" ON "drafted_l_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_hero_2_order_idx" ON "drafted_blocks_hero_2" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_hero_2_parent_id_idx" ON "drafted_blocks_hero_2" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_hero_2_path_idx" ON "drafted_blocks_hero_2" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_hero_2_locale_idx" ON "drafted_blocks_hero_2" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_hero_2_tag_idx" ON "drafted_blocks_hero_2" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_quote_2_kinds_order_idx" ON "drafted_blocks_quote_2_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_quote_2_kinds_parent_idx" ON "drafted_blocks_quote_2_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_quote_2_kinds_locale_idx" ON "drafted_blocks_quote_2_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_quote_2_order_idx" ON "drafted_blocks_quote_2" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_quote_2_parent_id_idx" ON "drafted_blocks_quote_2" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_quote_2_path_idx" ON "drafted_blocks_quote_2" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "drafted_blocks_quote_2_locale_idx" ON "drafted_blocks_quote_2" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "drafted_tag_idx" ON "drafted" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "drafted_author_idx" ON "drafted" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "drafted_image_idx" ON "drafted" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "drafted_updated_at_idx" ON "drafted" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "drafted_created_at_idx" ON "drafted" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "drafted__status_idx" ON "drafted" USING btree ("_status");
--> statement-breakpoint
CREATE INDEX "drafted_l_tag_idx" ON "drafted_locales" USING btree ("l_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "drafted_l_author_idx" ON "drafted_locales" USING btree ("l_author_id","_locale");
--> statement-breakpoint
CREATE INDEX "drafted_l_image_idx" ON "drafted_locales" USING btree ("l_image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "drafted_locales_locale_parent_id_unique" ON "drafted_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_texts_order_parent" ON "drafted_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_texts_locale_parent" ON "drafted_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_numbers_order_parent_idx" ON "drafted_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_numbers_locale_parent" ON "drafted_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_rels_order_idx" ON "drafted_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "drafted_rels_parent_idx" ON "drafted_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "drafted_rels_path_idx" ON "drafted_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "drafted_rels_locale_idx" ON "drafted_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "drafted_rels_tags_id_idx" ON "drafted_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "drafted_rels_authors_id_idx" ON "drafted_rels" USING btree ("authors_id","locale");
--> statement-breakpoint
CREATE INDEX "drafted_rels_media_id_idx" ON "drafted_rels" USING btree ("media_id","locale");
--> statement-breakpoint
CREATE INDEX "drafted_rels_files_id_idx" ON "drafted_rels" USING btree ("files_id","locale");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_selects_order_idx" ON "_drafted_v_version_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_selects_parent_idx" ON "_drafted_v_version_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_list_links_order_idx" ON "_drafted_v_version_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_list_links_parent_id_idx" ON "_drafted_v_version_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_list_order_idx" ON "_drafted_v_version_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_list_parent_id_idx" ON "_drafted_v_version_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_hero_order_idx" ON "_drafted_v_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_hero_parent_id_idx" ON "_drafted_v_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_hero_path_idx" ON "_drafted_v_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_hero_tag_idx" ON "_drafted_v_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_quote_kinds_order_idx" ON "_drafted_v_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_quote_kinds_parent_idx" ON "_drafted_v_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_quote_order_idx" ON "_drafted_v_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_quote_parent_id_idx" ON "_drafted_v_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_quote_path_idx" ON "_drafted_v_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_l_selects_order_idx" ON "_drafted_v_version_l_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_l_selects_parent_idx" ON "_drafted_v_version_l_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_l_selects_locale_idx" ON "_drafted_v_version_l_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_l_list_links_order_idx" ON "_drafted_v_version_l_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_l_list_links_parent_id_idx" ON "_drafted_v_version_l_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_l_list_links_locale_idx" ON "_drafted_v_version_l_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_l_list_order_idx" ON "_drafted_v_version_l_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_l_list_parent_id_idx" ON "_drafted_v_version_l_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_l_list_locale_idx" ON "_drafted_v_version_l_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_hero_2_order_idx" ON "_drafted_v_blocks_hero_2" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_hero_2_parent_id_idx" ON "_drafted_v_blocks_hero_2" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_hero_2_path_idx" ON "_drafted_v_blocks_hero_2" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_hero_2_locale_idx" ON "_drafted_v_blocks_hero_2" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_hero_2_tag_idx" ON "_drafted_v_blocks_hero_2" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_quote_2_kinds_order_idx" ON "_drafted_v_blocks_quote_2_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_quote_2_kinds_parent_idx" ON "_drafted_v_blocks_quote_2_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_quote_2_kinds_locale_idx" ON "_drafted_v_blocks_quote_2_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_quote_2_order_idx" ON "_drafted_v_blocks_quote_2" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_quote_2_parent_id_idx" ON "_drafted_v_blocks_quote_2" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_quote_2_path_idx" ON "_drafted_v_blocks_quote_2" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_drafted_v_blocks_quote_2_locale_idx" ON "_drafted_v_blocks_quote_2" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_drafted_v_parent_idx" ON "_drafted_v" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_version_tag_idx" ON "_drafted_v" USING btree ("version_tag_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_version_author_idx" ON "_drafted_v" USING btree ("version_author_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_version_image_idx" ON "_drafted_v" USING btree ("version_image_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_version_updated_at_idx" ON "_drafted_v" USING btree ("version_updated_at");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_version_created_at_idx" ON "_drafted_v" USING btree ("version_created_at");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_version__status_idx" ON "_drafted_v" USING btree ("version__status");
--> statement-breakpoint
CREATE INDEX "_drafted_v_created_at_idx" ON "_drafted_v" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_drafted_v_updated_at_idx" ON "_drafted_v" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "_drafted_v_snapshot_idx" ON "_drafted_v" USING btree ("snapshot");
--> statement-breakpoint
CREATE INDEX "_drafted_v_published_locale_idx" ON "_drafted_v" USING btree ("published_locale");
--> statement-breakpoint
CREATE INDEX "_drafted_v_latest_idx" ON "_drafted_v" USING btree ("latest");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_version_l_tag_idx" ON "_drafted_v_locales" USING btree ("version_l_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_version_l_author_idx" ON "_drafted_v_locales" USING btree ("version_l_author_id","_locale");
--> statement-breakpoint
CREATE INDEX "_drafted_v_version_version_l_image_idx" ON "_drafted_v_locales" USING btree ("version_l_image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "_drafted_v_locales_locale_parent_id_unique" ON "_drafted_v_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_texts_order_parent" ON "_drafted_v_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_texts_locale_parent" ON "_drafted_v_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_numbers_order_parent_idx" ON "_drafted_v_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_numbers_locale_parent" ON "_drafted_v_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_rels_order_idx" ON "_drafted_v_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_drafted_v_rels_parent_idx" ON "_drafted_v_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_drafted_v_rels_path_idx" ON "_drafted_v_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "_drafted_v_rels_locale_idx" ON "_drafted_v_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_drafted_v_rels_tags_id_idx" ON "_drafted_v_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "_drafted_v_rels_authors_id_idx" ON "_drafted_v_rels" USING btree ("authors_id","locale");
--> statement-breakpoint
CREATE INDEX "_drafted_v_rels_media_id_idx" ON "_drafted_v_rels" USING btree ("media_id","locale");
--> statement-breakpoint
CREATE INDEX "_drafted_v_rels_files_id_idx" ON "_drafted_v_rels" USING btree ("files_id","locale");
--> statement-breakpoint
CREATE INDEX "versioned_selects_order_idx" ON "versioned_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "versioned_selects_parent_idx" ON "versioned_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "versioned_selects_locale_idx" ON "versioned_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "versioned_list_links_order_idx" ON "versioned_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "versioned_list_links_parent_id_idx" ON "versioned_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "versioned_list_links_locale_idx" ON "versioned_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "versioned_list_order_idx" ON "versioned_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "versioned_list_parent_id_idx" ON "versioned_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "versioned_list_locale_idx" ON "versioned_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "versioned_blocks_hero_order_idx" ON "versioned_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "versioned_blocks_hero_parent_id_idx" ON "versioned_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "versioned_blocks_hero_path_idx" ON "versioned_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "versioned_blocks_hero_locale_idx" ON "versioned_blocks_hero" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "versioned_blocks_hero_tag_idx" ON "versioned_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "versioned_blocks_quote_kinds_order_idx" ON "versioned_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "versioned_blocks_quote_kinds_parent_idx" ON "versioned_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "versioned_blocks_quote_kinds_locale_idx" ON "versioned_blocks_quote_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "versioned_blocks_quote_order_idx" ON "versioned_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "versioned_blocks_quote_parent_id_idx" ON "versioned_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "versioned_blocks_quote_path_idx" ON "versioned_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "versioned_blocks_quote_locale_idx" ON "versioned_blocks_quote" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "versioned_updated_at_idx" ON "versioned" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "versioned_created_at_idx" ON "versioned" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "versioned_tag_idx" ON "versioned_locales" USING btree ("tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "versioned_author_idx" ON "versioned_locales" USING btree ("author_id","_locale");
--> statement-breakpoint
CREATE INDEX "versioned_image_idx" ON "versioned_locales" USING btree ("image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "versioned_locales_locale_parent_id_unique" ON "versioned_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "versioned_texts_order_parent" ON "versioned_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "versioned_texts_locale_parent" ON "versioned_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "versioned_numbers_order_parent_idx" ON "versioned_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "versioned_numbers_locale_parent" ON "versioned_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "versioned_rels_order_idx" ON "versioned_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "versioned_rels_parent_idx" ON "versioned_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "versioned_rels_path_idx" ON "versioned_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "versioned_rels_locale_idx" ON "versioned_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "versioned_rels_tags_id_idx" ON "versioned_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "versioned_rels_authors_id_idx" ON "versioned_rels" USING btree ("authors_id","locale");
--> statement-breakpoint
CREATE INDEX "versioned_rels_media_id_idx" ON "versioned_rels" USING btree ("media_id","locale");
--> statement-breakpoint
CREATE INDEX "versioned_rels_files_id_idx" ON "versioned_rels" USING btree ("files_id","locale");
--> statement-breakpoint
CREATE INDEX "_versioned_v_version_selects_order_idx" ON "_versioned_v_version_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_versioned_v_version_selects_parent_idx" ON "_versioned_v_version_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_versioned_v_version_selects_locale_idx" ON "_versioned_v_version_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_versioned_v_version_list_links_order_idx" ON "_versioned_v_version_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_versioned_v_version_list_links_parent_id_idx" ON "_versioned_v_version_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_versioned_v_version_list_links_locale_idx" ON "_versioned_v_version_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_versioned_v_version_list_order_idx" ON "_versioned_v_version_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_versioned_v_version_list_parent_id_idx" ON "_versioned_v_version_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_versioned_v_version_list_locale_idx" ON "_versioned_v_version_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_versioned_v_blocks_hero_order_idx" ON "_versioned_v_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_versioned_v_blocks_hero_parent_id_idx" ON "_versioned_v_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_versioned_v_blocks_hero_path_idx" ON "_versioned_v_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_versioned_v_blocks_hero_locale_idx" ON "_versioned_v_blocks_hero" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_versioned_v_blocks_hero_tag_idx" ON "_versioned_v_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "_versioned_v_blocks_quote_kinds_order_idx" ON "_versioned_v_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_versioned_v_blocks_quote_kinds_parent_idx" ON "_versioned_v_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_versioned_v_blocks_quote_kinds_locale_idx" ON "_versioned_v_blocks_quote_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_versioned_v_blocks_quote_order_idx" ON "_versioned_v_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_versioned_v_blocks_quote_parent_id_idx" ON "_versioned_v_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_versioned_v_blocks_quote_path_idx" ON "_versioned_v_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_versioned_v_blocks_quote_locale_idx" ON "_versioned_v_blocks_quote" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_versioned_v_parent_idx" ON "_versioned_v" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_versioned_v_version_version_updated_at_idx" ON "_versioned_v" USING btree ("version_updated_at");
--> statement-breakpoint
CREATE INDEX "_versioned_v_version_version_created_at_idx" ON "_versioned_v" USING btree ("version_created_at");
--> statement-breakpoint
CREATE INDEX "_versioned_v_created_at_idx" ON "_versioned_v" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_versioned_v_updated_at_idx" ON "_versioned_v" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "_versioned_v_version_version_tag_idx" ON "_versioned_v_locales" USING btree ("version_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "_versioned_v_version_version_author_idx" ON "_versioned_v_locales" USING btree ("version_author_id","_locale");
--> statement-breakpoint
CREATE INDEX "_versioned_v_version_version_image_idx" ON "_versioned_v_locales" USING btree ("version_image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "_versioned_v_locales_locale_parent_id_unique" ON "_versioned_v_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "_versioned_v_texts_order_parent" ON "_versioned_v_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_versioned_v_texts_locale_parent" ON "_versioned_v_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "_versioned_v_numbers_order_parent_idx" ON "_versioned_v_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_versioned_v_numbers_locale_parent" ON "_versioned_v_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "_versioned_v_rels_order_idx" ON "_versioned_v_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_versioned_v_rels_parent_idx" ON "_versioned_v_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_versioned_v_rels_path_idx" ON "_versioned_v_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "_versioned_v_rels_locale_idx" ON "_versioned_v_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_versioned_v_rels_tags_id_idx" ON "_versioned_v_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "_versioned_v_rels_authors_id_idx" ON "_versioned_v_rels" USING btree ("authors_id","locale");
--> statement-breakpoint
CREATE INDEX "_versioned_v_rels_media_id_idx" ON "_versioned_v_rels" USING btree ("media_id","locale");
--> statement-breakpoint
CREATE INDEX "_versioned_v_rels_files_id_idx" ON "_versioned_v_rels" USING btree ("files_id","locale");
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
CREATE INDEX "payload_locked_documents_rels_drafted_id_idx" ON "payload_locked_documents_rels" USING btree ("drafted_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_versioned_id_idx" ON "payload_locked_documents_rels" USING btree ("versioned_id");
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
CREATE INDEX "settings_selects_order_idx" ON "settings_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "settings_selects_parent_idx" ON "settings_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "settings_selects_locale_idx" ON "settings_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "settings_list_links_order_idx" ON "settings_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "settings_list_links_parent_id_idx" ON "settings_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "settings_list_links_locale_idx" ON "settings_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "settings_list_order_idx" ON "settings_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "settings_list_parent_id_idx" ON "settings_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "settings_list_locale_idx" ON "settings_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "settings_blocks_hero_order_idx" ON "settings_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "settings_blocks_hero_parent_id_idx" ON "settings_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "settings_blocks_hero_path_idx" ON "settings_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "settings_blocks_hero_locale_idx" ON "settings_blocks_hero" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "settings_blocks_hero_tag_idx" ON "settings_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "settings_blocks_quote_kinds_order_idx" ON "settings_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "settings_blocks_quote_kinds_parent_idx" ON "settings_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "settings_blocks_quote_kinds_locale_idx" ON "settings_blocks_quote_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "settings_blocks_quote_order_idx" ON "settings_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "settings_blocks_quote_parent_id_idx" ON "settings_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "settings_blocks_quote_path_idx" ON "settings_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "settings_blocks_quote_locale_idx" ON "settings_blocks_quote" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "settings__status_idx" ON "settings" USING btree ("_status");
--> statement-breakpoint
CREATE INDEX "settings_tag_idx" ON "settings_locales" USING btree ("tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "settings_author_idx" ON "settings_locales" USING btree ("author_id","_locale");
--> statement-breakpoint
CREATE INDEX "settings_image_idx" ON "settings_locales" USING btree ("image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "settings_locales_locale_parent_id_unique" ON "settings_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "settings_texts_order_parent" ON "settings_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "settings_texts_locale_parent" ON "settings_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "settings_numbers_order_parent_idx" ON "settings_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "settings_numbers_locale_parent" ON "settings_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "settings_rels_order_idx" ON "settings_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "settings_rels_parent_idx" ON "settings_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "settings_rels_path_idx" ON "settings_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "settings_rels_locale_idx" ON "settings_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "settings_rels_tags_id_idx" ON "settings_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "settings_rels_authors_id_idx" ON "settings_rels" USING btree ("authors_id","locale");
--> statement-breakpoint
CREATE INDEX "settings_rels_media_id_idx" ON "settings_rels" USING btree ("media_id","locale");
--> statement-breakpoint
CREATE INDEX "settings_rels_files_id_idx" ON "settings_rels" USING btree ("files_id","locale");
--> statement-breakpoint
CREATE INDEX "_settings_v_version_selects_order_idx" ON "_settings_v_version_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_settings_v_version_selects_parent_idx" ON "_settings_v_version_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_settings_v_version_selects_locale_idx" ON "_settings_v_version_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_settings_v_version_list_links_order_idx" ON "_settings_v_version_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_settings_v_version_list_links_parent_id_idx" ON "_settings_v_version_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_settings_v_version_list_links_locale_idx" ON "_settings_v_version_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_settings_v_version_list_order_idx" ON "_settings_v_version_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_settings_v_version_list_parent_id_idx" ON "_settings_v_version_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_settings_v_version_list_locale_idx" ON "_settings_v_version_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_settings_v_blocks_hero_order_idx" ON "_settings_v_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_settings_v_blocks_hero_parent_id_idx" ON "_settings_v_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_settings_v_blocks_hero_path_idx" ON "_settings_v_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_settings_v_blocks_hero_locale_idx" ON "_settings_v_blocks_hero" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_settings_v_blocks_hero_tag_idx" ON "_settings_v_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "_settings_v_blocks_quote_kinds_order_idx" ON "_settings_v_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_settings_v_blocks_quote_kinds_parent_idx" ON "_settings_v_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_settings_v_blocks_quote_kinds_locale_idx" ON "_settings_v_blocks_quote_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_settings_v_blocks_quote_order_idx" ON "_settings_v_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_settings_v_blocks_quote_parent_id_idx" ON "_settings_v_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_settings_v_blocks_quote_path_idx" ON "_settings_v_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_settings_v_blocks_quote_locale_idx" ON "_settings_v_blocks_quote" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_settings_v_version_version__status_idx" ON "_settings_v" USING btree ("version__status");
--> statement-breakpoint
CREATE INDEX "_settings_v_created_at_idx" ON "_settings_v" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_settings_v_updated_at_idx" ON "_settings_v" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "_settings_v_snapshot_idx" ON "_settings_v" USING btree ("snapshot");
--> statement-breakpoint
CREATE INDEX "_settings_v_published_locale_idx" ON "_settings_v" USING btree ("published_locale");
--> statement-breakpoint
CREATE INDEX "_settings_v_latest_idx" ON "_settings_v" USING btree ("latest");
--> statement-breakpoint
CREATE INDEX "_settings_v_autosave_idx" ON "_settings_v" USING btree ("autosave");
--> statement-breakpoint
CREATE INDEX "_settings_v_version_version_tag_idx" ON "_settings_v_locales" USING btree ("version_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "_settings_v_version_version_author_idx" ON "_settings_v_locales" USING btree ("version_author_id","_locale");
--> statement-breakpoint
CREATE INDEX "_settings_v_version_version_image_idx" ON "_settings_v_locales" USING btree ("version_image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "_settings_v_locales_locale_parent_id_unique" ON "_settings_v_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "_settings_v_texts_order_parent" ON "_settings_v_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_settings_v_texts_locale_parent" ON "_settings_v_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "_settings_v_numbers_order_parent_idx" ON "_settings_v_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_settings_v_numbers_locale_parent" ON "_settings_v_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "_settings_v_rels_order_idx" ON "_settings_v_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_settings_v_rels_parent_idx" ON "_settings_v_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_settings_v_rels_path_idx" ON "_settings_v_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "_settings_v_rels_locale_idx" ON "_settings_v_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_settings_v_rels_tags_id_idx" ON "_settings_v_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "_settings_v_rels_authors_id_idx" ON "_settings_v_rels" USING btree ("authors_id","locale");
--> statement-breakpoint
CREATE INDEX "_settings_v_rels_media_id_idx" ON "_settings_v_rels" USING btree ("media_id","locale");
--> statement-breakpoint
CREATE INDEX "_settings_v_rels_files_id_idx" ON "_settings_v_rels" USING btree ("files_id","locale");