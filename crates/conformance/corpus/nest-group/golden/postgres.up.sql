CREATE TYPE "public"."_locales" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_group_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_group_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_group_l_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_group_l_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_blocks_quote_2_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_group_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_group_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_group_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_group_lzoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_group_l_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_group_l_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_localized_group_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_localized_group_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_localized_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_localized_group_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_localized_group_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_localized_group_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_unnamed_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_unnamed_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_unnamed_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_unnamed_l_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_unnamed_l_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_unnamed_blocks_quote_2_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_unnamed_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_unnamed_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_unnamed_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_unnamed_lzoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_unnamed_l_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_unnamed_l_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_required_group_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_required_group_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_required_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_required_group_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_required_group_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_required_group_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TABLE "inside_group_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_inside_group_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "inside_group_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "inside_group_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_inside_group_list_kind"
);

--> statement-breakpoint
CREATE TABLE "inside_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"tag_id" integer,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "inside_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_inside_blocks_quote_kinds",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "inside_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "inside_group_l_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_inside_group_l_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "inside_group_l_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "inside_group_l_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_inside_group_l_list_kind"
);

--> statement-breakpoint
CREATE TABLE "inside_blocks_hero_2" (
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
CREATE TABLE "inside_blocks_quote_2_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_inside_blocks_quote_2_kinds",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "inside_blocks_quote_2" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "inside" (
	"id" serial PRIMARY KEY NOT NULL,
	"group_text" varchar,
	"group_textarea" varchar,
	"group_email" varchar,
	"group_number" numeric,
	"group_checkbox" boolean,
	"group_date" timestamp(3) with time zone,
	"group_zoned_date" timestamp(3) with time zone,
	"group_zoneddate_tz" "enum_inside_group_zoneddate_tz",
	"group_code" varchar,
	"group_json" jsonb,
	"group_rich_text" jsonb,
	"group_select" "enum_inside_group_select",
	"group_radio" "enum_inside_group_radio",
	"group_point" geometry(Point),
	"group_tag_id" integer,
	"group_author_id" varchar,
	"group_image_id" integer,
	"group_meta_title" varchar,
	"group_meta_deep_no_index" boolean,
	"group_lzoneddate_tz" "enum_inside_group_lzoneddate_tz",
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "inside_locales" (
	"group_l_text" varchar,
	"group_l_textarea" varchar,
	"group_l_email" varchar,
	"group_l_number" numeric,
	"group_l_checkbox" boolean,
	"group_l_date" timestamp(3) with time zone,
	"group_l_zoned_date" timestamp(3) with time zone,
	"group_l_code" varchar,
	"group_l_json" jsonb,
	"group_l_rich_text" jsonb,
	"group_l_select" "enum_inside_group_l_select",
	"group_l_radio" "enum_inside_group_l_radio",
	"group_l_point" geometry(Point),
	"group_l_tag_id" integer,
	"group_l_author_id" varchar,
	"group_l_image_id" integer,
	"group_l_meta_title" varchar,
	"group_l_meta_deep_no_index" boolean,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "inside_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "inside_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "inside_rels" (
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
CREATE TABLE "localized_group_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_localized_group_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "localized_group_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "localized_group_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_localized_group_list_kind"
);

--> statement-breakpoint
CREATE TABLE "localized_blocks_hero" (
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
CREATE TABLE "localized_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_localized_blocks_quote_kinds",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "localized_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "localized" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "localized_locales" (
	"group_text" varchar,
	"group_textarea" varchar,
	"group_email" varchar,
	"group_number" numeric,
	"group_checkbox" boolean,
	"group_date" timestamp(3) with time zone,
	"group_zoned_date" timestamp(3) with time zone,
	"group_zoneddate_tz" "enum_localized_group_zoneddate_tz",
	"group_code" varchar,
	"group_json" jsonb,
	"group_rich_text" jsonb,
	"group_select" "enum_localized_group_select",
	"group_radio" "enum_localized_group_radio",
	"group_point" geometry(Point),
	"group_tag_id" integer,
	"group_author_id" varchar,
	"group_image_id" integer,
	"group_meta_title" varchar,
	"group_meta_deep_no_index" boolean,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "localized_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "localized_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "localized_rels" (
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
CREATE TABLE "unnamed_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_unnamed_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "unnamed_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "unnamed_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_unnamed_list_kind"
);

--> statement-breakpoint
CREATE TABLE "unnamed_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"tag_id" integer,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "unnamed_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_unnamed_blocks_quote_kinds",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "unnamed_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "unnamed_l_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_unnamed_l_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "unnamed_l_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "unnamed_l_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_unnamed_l_list_kind"
);

--> statement-breakpoint
CREATE TABLE "unnamed_blocks_hero_2" (
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
CREATE TABLE "unnamed_blocks_quote_2_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_unnamed_blocks_quote_2_kinds",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "unnamed_blocks_quote_2" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "unnamed" (
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "enum_unnamed_zoneddate_tz",
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "enum_unnamed_select",
	"radio" "enum_unnamed_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"meta_title" varchar,
	"meta_deep_no_index" boolean,
	"lzoneddate_tz" "enum_unnamed_lzoneddate_tz",
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "unnamed_locales" (
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
	"l_select" "enum_unnamed_l_select",
	"l_radio" "enum_unnamed_l_radio",
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
CREATE TABLE "unnamed_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "unnamed_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "unnamed_rels" (
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
CREATE TABLE "required_group_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_required_group_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "required_group_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "required_group_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_required_group_list_kind"
);

--> statement-breakpoint
CREATE TABLE "required_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"tag_id" integer,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "required_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_required_blocks_quote_kinds",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "required_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "required" (
	"id" serial PRIMARY KEY NOT NULL,
	"group_text" varchar NOT NULL,
	"group_textarea" varchar NOT NULL,
	"group_email" varchar NOT NULL,
	"group_number" numeric NOT NULL,
	"group_checkbox" boolean DEFAULT false NOT NULL,
	"group_date" timestamp(3) with time zone NOT NULL,
	"group_zoned_date" timestamp(3) with time zone NOT NULL,
	"group_zoneddate_tz" "enum_required_group_zoneddate_tz" NOT NULL,
	"group_code" varchar NOT NULL,
	"group_json" jsonb NOT NULL,
	"group_rich_text" jsonb NOT NULL,
	"group_select" "enum_required_group_select" NOT NULL,
	"group_radio" "enum_required_group_radio" NOT NULL,
	"group_point" geometry(Point) NOT NULL,
	"group_tag_id" integer NOT NULL,
	"group_author_id" varchar NOT NULL,
	"group_image_id" integer NOT NULL,
	"group_meta_title" varchar,
	"group_meta_deep_no_index" boolean,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "required_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> statement-breakpoint
CREATE TABLE "required_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL
);

--> statement-breakpoint
CREATE TABLE "required_rels" (
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
	"inside_id" integer,
	"localized_id" integer,
	"unnamed_id" integer,
	"required_id" integer,
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
ALTER TABLE "inside_group_selects" ADD CONSTRAINT "inside_group_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_group_list_links" ADD CONSTRAINT "inside_group_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside_group_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_group_list" ADD CONSTRAINT "inside_group_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_hero" ADD CONSTRAINT "inside_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_hero" ADD CONSTRAINT "inside_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_quote_kinds" ADD CONSTRAINT "inside_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inside_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_quote" ADD CONSTRAINT "inside_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_group_l_selects" ADD CONSTRAINT "inside_group_l_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_group_l_list_links" ADD CONSTRAINT "inside_group_l_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside_group_l_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_group_l_list" ADD CONSTRAINT "inside_group_l_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_hero_2" ADD CONSTRAINT "inside_blocks_hero_2_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_hero_2" ADD CONSTRAINT "inside_blocks_hero_2_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_quote_2_kinds" ADD CONSTRAINT "inside_blocks_quote_2_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inside_blocks_quote_2"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_quote_2" ADD CONSTRAINT "inside_blocks_quote_2_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside" ADD CONSTRAINT "inside_group_tag_id_tags_id_fk" FOREIGN KEY ("group_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside" ADD CONSTRAINT "inside_group_author_id_authors_id_fk" FOREIGN KEY ("group_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside" ADD CONSTRAINT "inside_group_image_id_media_id_fk" FOREIGN KEY ("group_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_locales" ADD CONSTRAINT "inside_locales_group_l_tag_id_tags_id_fk" FOREIGN KEY ("group_l_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_locales" ADD CONSTRAINT "inside_locales_group_l_author_id_authors_id_fk" FOREIGN KEY ("group_l_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_locales" ADD CONSTRAINT "inside_locales_group_l_image_id_media_id_fk" FOREIGN KEY ("group_l_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_locales" ADD CONSTRAINT "inside_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_texts" ADD CONSTRAINT "inside_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_numbers" ADD CONSTRAINT "inside_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_rels" ADD CONSTRAINT "inside_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_rels" ADD CONSTRAINT "inside_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_rels" ADD CONSTRAINT "inside_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_rels" ADD CONSTRAINT "inside_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_rels" ADD CONSTRAINT "inside_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_group_selects" ADD CONSTRAINT "localized_group_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."localized"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_group_list_links" ADD CONSTRAINT "localized_group_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."localized_group_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_group_list" ADD CONSTRAINT "localized_group_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."localized"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_blocks_hero" ADD CONSTRAINT "localized_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_blocks_hero" ADD CONSTRAINT "localized_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."localized"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_blocks_quote_kinds" ADD CONSTRAINT "localized_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."localized_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_blocks_quote" ADD CONSTRAINT "localized_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."localized"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_locales" ADD CONSTRAINT "localized_locales_group_tag_id_tags_id_fk" FOREIGN KEY ("group_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_locales" ADD CONSTRAINT "localized_locales_group_author_id_authors_id_fk" FOREIGN KEY ("group_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_locales" ADD CONSTRAINT "localized_locales_group_image_id_media_id_fk" FOREIGN KEY ("group_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_locales" ADD CONSTRAINT "localized_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."localized"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_texts" ADD CONSTRAINT "localized_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."localized"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_numbers" ADD CONSTRAINT "localized_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."localized"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_rels" ADD CONSTRAINT "localized_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."localized"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_rels" ADD CONSTRAINT "localized_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_rels" ADD CONSTRAINT "localized_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_rels" ADD CONSTRAINT "localized_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "localized_rels" ADD CONSTRAINT "localized_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_selects" ADD CONSTRAINT "unnamed_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."unnamed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_list_links" ADD CONSTRAINT "unnamed_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."unnamed_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_list" ADD CONSTRAINT "unnamed_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."unnamed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_blocks_hero" ADD CONSTRAINT "unnamed_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_blocks_hero" ADD CONSTRAINT "unnamed_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."unnamed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_blocks_quote_kinds" ADD CONSTRAINT "unnamed_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."unnamed_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_blocks_quote" ADD CONSTRAINT "unnamed_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."unnamed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_l_selects" ADD CONSTRAINT "unnamed_l_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."unnamed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_l_list_links" ADD CONSTRAINT "unnamed_l_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."unnamed_l_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_l_list" ADD CONSTRAINT "unnamed_l_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."unnamed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_blocks_hero_2" ADD CONSTRAINT "unnamed_blocks_hero_2_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_blocks_hero_2" ADD CONSTRAINT "unnamed_blocks_hero_2_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."unnamed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_blocks_quote_2_kinds" ADD CONSTRAINT "unnamed_blocks_quote_2_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."unnamed_blocks_quote_2"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_blocks_quote_2" ADD CONSTRAINT "unnamed_blocks_quote_2_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."unnamed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed" ADD CONSTRAINT "unnamed_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed" ADD CONSTRAINT "unnamed_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed" ADD CONSTRAINT "unnamed_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_locales" ADD CONSTRAINT "unnamed_locales_l_tag_id_tags_id_fk" FOREIGN KEY ("l_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_locales" ADD CONSTRAINT "unnamed_locales_l_author_id_authors_id_fk" FOREIGN KEY ("l_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_locales" ADD CONSTRAINT "unnamed_locales_l_image_id_media_id_fk" FOREIGN KEY ("l_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_locales" ADD CONSTRAINT "unnamed_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."unnamed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_texts" ADD CONSTRAINT "unnamed_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."unnamed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_numbers" ADD CONSTRAINT "unnamed_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."unnamed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_rels" ADD CONSTRAINT "unnamed_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."unnamed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_rels" ADD CONSTRAINT "unnamed_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_rels" ADD CONSTRAINT "unnamed_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_rels" ADD CONSTRAINT "unnamed_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "unnamed_rels" ADD CONSTRAINT "unnamed_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_group_selects" ADD CONSTRAINT "required_group_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."required"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_group_list_links" ADD CONSTRAINT "required_group_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."required_group_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_group_list" ADD CONSTRAINT "required_group_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."required"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_blocks_hero" ADD CONSTRAINT "required_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_blocks_hero" ADD CONSTRAINT "required_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."required"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_blocks_quote_kinds" ADD CONSTRAINT "required_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."required_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_blocks_quote" ADD CONSTRAINT "required_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."required"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required" ADD CONSTRAINT "required_group_tag_id_tags_id_fk" FOREIGN KEY ("group_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required" ADD CONSTRAINT "required_group_author_id_authors_id_fk" FOREIGN KEY ("group_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required" ADD CONSTRAINT "required_group_image_id_media_id_fk" FOREIGN KEY ("group_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_texts" ADD CONSTRAINT "required_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."required"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_numbers" ADD CONSTRAINT "required_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."required"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_rels" ADD CONSTRAINT "required_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."required"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_rels" ADD CONSTRAINT "required_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_rels" ADD CONSTRAINT "required_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_rels" ADD CONSTRAINT "required_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_rels" ADD CONSTRAINT "required_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_inside_fk" FOREIGN KEY ("inside_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_localized_fk" FOREIGN KEY ("localized_id") REFERENCES "public"."localized"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_unnamed_fk" FOREIGN KEY ("unnamed_id") REFERENCES "public"."unnamed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_required_fk" FOREIGN KEY ("required_id") REFERENCES "public"."required"("id") ON DELETE cascade ON UPDATE no action;
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
CREATE INDEX "inside_group_selects_order_idx" ON "inside_group_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "inside_group_selects_parent_idx" ON "inside_group_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "inside_group_list_links_order_idx" ON "inside_group_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_group_list_links_parent_id_idx" ON "inside_group_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_group_list_order_idx" ON "inside_group_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_group_list_parent_id_idx" ON "inside_group_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_blocks_hero_order_idx" ON "inside_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_blocks_hero_parent_id_idx" ON "inside_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_blocks_hero_path_idx" ON "inside_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "inside_blocks_hero_tag_idx" ON "inside_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_kinds_order_idx" ON "inside_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_kinds_parent_idx" ON "inside_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_order_idx" ON "inside_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_parent_id_idx" ON "inside_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_path_idx" ON "inside_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "inside_group_l_selects_order_idx" ON "inside_group_l_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "inside_group_l_selects_parent_idx" ON "inside_group_l_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "inside_group_l_selects_locale_idx" ON "inside_group_l_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "inside_group_l_list_links_order_idx" ON "inside_group_l_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_group_l_list_links_parent_id_idx" ON "inside_group_l_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_group_l_list_links_locale_idx" ON "inside_group_l_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "inside_group_l_list_order_idx" ON "inside_group_l_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_group_l_list_parent_id_idx" ON "inside_group_l_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_group_l_list_locale_idx" ON "inside_group_l_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "inside_blocks_hero_2_order_idx" ON "inside_blocks_hero_2" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_blocks_hero_2_parent_id_idx" ON "inside_blocks_hero_2" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_blocks_hero_2_path_idx" ON "inside_blocks_hero_2" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "inside_blocks_hero_2_locale_idx" ON "inside_blocks_hero_2" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "inside_blocks_hero_2_tag_idx" ON "inside_blocks_hero_2" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_2_kinds_order_idx" ON "inside_blocks_quote_2_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_2_kinds_parent_idx" ON "inside_blocks_quote_2_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_2_kinds_locale_idx" ON "inside_blocks_quote_2_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_2_order_idx" ON "inside_blocks_quote_2" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_2_parent_id_idx" ON "inside_blocks_quote_2" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_2_path_idx" ON "inside_blocks_quote_2" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_2_locale_idx" ON "inside_blocks_quote_2" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "inside_group_group_tag_idx" ON "inside" USING btree ("group_tag_id");
--> statement-breakpoint
CREATE INDEX "inside_group_group_author_idx" ON "inside" USING btree ("group_author_id");
--> statement-breakpoint
CREATE INDEX "inside_group_group_image_idx" ON "inside" USING btree ("group_image_id");
--> statement-breakpoint
CREATE INDEX "inside_updated_at_idx" ON "inside" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "inside_created_at_idx" ON "inside" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "inside_group_group_l_tag_idx" ON "inside_locales" USING btree ("group_l_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "inside_group_group_l_author_idx" ON "inside_locales" USING btree ("group_l_author_id","_locale");
--> statement-breakpoint
CREATE INDEX "inside_group_group_l_image_idx" ON "inside_locales" USING btree ("group_l_image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "inside_locales_locale_parent_id_unique" ON "inside_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_texts_order_parent" ON "inside_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "inside_texts_locale_parent" ON "inside_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "inside_numbers_order_parent_idx" ON "inside_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "inside_numbers_locale_parent" ON "inside_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "inside_rels_order_idx" ON "inside_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "inside_rels_parent_idx" ON "inside_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "inside_rels_path_idx" ON "inside_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "inside_rels_locale_idx" ON "inside_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "inside_rels_tags_id_idx" ON "inside_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "inside_rels_authors_id_idx" ON "inside_rels" USING btree ("authors_id","locale");
--> statement-breakpoint
CREATE INDEX "inside_rels_media_id_idx" ON "inside_rels" USING btree ("media_id","locale");
--> statement-breakpoint
CREATE INDEX "inside_rels_files_id_idx" ON "inside_rels" USING btree ("files_id","locale");
--> statement-breakpoint
CREATE INDEX "localized_group_selects_order_idx" ON "localized_group_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "localized_group_selects_parent_idx" ON "localized_group_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "localized_group_selects_locale_idx" ON "localized_group_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "localized_group_list_links_order_idx" ON "localized_group_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "localized_group_list_links_parent_id_idx" ON "localized_group_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "localized_group_list_links_locale_idx" ON "localized_group_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "localized_group_list_order_idx" ON "localized_group_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "localized_group_list_parent_id_idx" ON "localized_group_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "localized_group_list_locale_idx" ON "localized_group_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "localized_blocks_hero_order_idx" ON "localized_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "localized_blocks_hero_parent_id_idx" ON "localized_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "localized_blocks_hero_path_idx" ON "localized_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "localized_blocks_hero_locale_idx" ON "localized_blocks_hero" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "localized_blocks_hero_tag_idx" ON "localized_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "localized_blocks_quote_kinds_order_idx" ON "localized_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "localized_blocks_quote_kinds_parent_idx" ON "localized_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "localized_blocks_quote_kinds_locale_idx" ON "localized_blocks_quote_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "localized_blocks_quote_order_idx" ON "localized_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "localized_blocks_quote_parent_id_idx" ON "localized_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "localized_blocks_quote_path_idx" ON "localized_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "localized_blocks_quote_locale_idx" ON "localized_blocks_quote" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "localized_updated_at_idx" ON "localized" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "localized_created_at_idx" ON "localized" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "localized_group_group_tag_idx" ON "localized_locales" USING btree ("group_tag_id");
--> statement-breakpoint
CREATE INDEX "localized_group_group_author_idx" ON "localized_locales" USING btree ("group_author_id");
--> statement-breakpoint
CREATE INDEX "localized_group_group_image_idx" ON "localized_locales" USING btree ("group_image_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "localized_locales_locale_parent_id_unique" ON "localized_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "localized_texts_order_parent" ON "localized_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "localized_texts_locale_parent" ON "localized_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "localized_numbers_order_parent_idx" ON "localized_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "localized_numbers_locale_parent" ON "localized_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "localized_rels_order_idx" ON "localized_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "localized_rels_parent_idx" ON "localized_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "localized_rels_path_idx" ON "localized_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "localized_rels_locale_idx" ON "localized_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "localized_rels_tags_id_idx" ON "localized_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "localized_rels_authors_id_idx" ON "localized_rels" USING btree ("authors_id","locale");
--> statement-breakpoint
CREATE INDEX "localized_rels_media_id_idx" ON "localized_rels" USING btree ("media_id","locale");
--> statement-breakpoint
CREATE INDEX "localized_rels_files_id_idx" ON "localized_rels" USING btree ("files_id","locale");
--> statement-breakpoint
CREATE INDEX "unnamed_selects_order_idx" ON "unnamed_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "unnamed_selects_parent_idx" ON "unnamed_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_list_links_order_idx" ON "unnamed_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "unnamed_list_links_parent_id_idx" ON "unnamed_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_list_order_idx" ON "unnamed_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "unnamed_list_parent_id_idx" ON "unnamed_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_hero_order_idx" ON "unnamed_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_hero_parent_id_idx" ON "unnamed_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_hero_path_idx" ON "unnamed_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_hero_tag_idx" ON "unnamed_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_quote_kinds_order_idx" ON "unnamed_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_quote_kinds_parent_idx" ON "unnamed_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_quote_order_idx" ON "unnamed_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_quote_parent_id_idx" ON "unnamed_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_quote_path_idx" ON "unnamed_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "unnamed_l_selects_order_idx" ON "unnamed_l_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "unnamed_l_selects_parent_idx" ON "unnamed_l_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_l_selects_locale_idx" ON "unnamed_l_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "unnamed_l_list_links_order_idx" ON "unnamed_l_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "unnamed_l_list_links_parent_id_idx" ON "unnamed_l_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_l_list_links_locale_idx" ON "unnamed_l_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "unnamed_l_list_order_idx" ON "unnamed_l_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "unnamed_l_list_parent_id_idx" ON "unnamed_l_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_l_list_locale_idx" ON "unnamed_l_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_hero_2_order_idx" ON "unnamed_blocks_hero_2" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_hero_2_parent_id_idx" ON "unnamed_blocks_hero_2" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_hero_2_path_idx" ON "unnamed_blocks_hero_2" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_hero_2_locale_idx" ON "unnamed_blocks_hero_2" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_hero_2_tag_idx" ON "unnamed_blocks_hero_2" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_quote_2_kinds_order_idx" ON "unnamed_blocks_quote_2_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_quote_2_kinds_parent_idx" ON "unnamed_blocks_quote_2_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_quote_2_kinds_locale_idx" ON "unnamed_blocks_quote_2_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_quote_2_order_idx" ON "unnamed_blocks_quote_2" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_quote_2_parent_id_idx" ON "unnamed_blocks_quote_2" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_quote_2_path_idx" ON "unnamed_blocks_quote_2" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "unnamed_blocks_quote_2_locale_idx" ON "unnamed_blocks_quote_2" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "unnamed_tag_idx" ON "unnamed" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "unnamed_author_idx" ON "unnamed" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "unnamed_image_idx" ON "unnamed" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "unnamed_updated_at_idx" ON "unnamed" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "unnamed_created_at_idx" ON "unnamed" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "unnamed_l_tag_idx" ON "unnamed_locales" USING btree ("l_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "unnamed_l_author_idx" ON "unnamed_locales" USING btree ("l_author_id","_locale");
--> statement-breakpoint
CREATE INDEX "unnamed_l_image_idx" ON "unnamed_locales" USING btree ("l_image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "unnamed_locales_locale_parent_id_unique" ON "unnamed_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_texts_order_parent" ON "unnamed_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_texts_locale_parent" ON "unnamed_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_numbers_order_parent_idx" ON "unnamed_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_numbers_locale_parent" ON "unnamed_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_rels_order_idx" ON "unnamed_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "unnamed_rels_parent_idx" ON "unnamed_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "unnamed_rels_path_idx" ON "unnamed_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "unnamed_rels_locale_idx" ON "unnamed_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "unnamed_rels_tags_id_idx" ON "unnamed_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "unnamed_rels_authors_id_idx" ON "unnamed_rels" USING btree ("authors_id","locale");
--> statement-breakpoint
CREATE INDEX "unnamed_rels_media_id_idx" ON "unnamed_rels" USING btree ("media_id","locale");
--> statement-breakpoint
CREATE INDEX "unnamed_rels_files_id_idx" ON "unnamed_rels" USING btree ("files_id","locale");
--> statement-breakpoint
CREATE INDEX "required_group_selects_order_idx" ON "required_group_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "required_group_selects_parent_idx" ON "required_group_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "required_group_list_links_order_idx" ON "required_group_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "required_group_list_links_parent_id_idx" ON "required_group_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "required_group_list_order_idx" ON "required_group_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "required_group_list_parent_id_idx" ON "required_group_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "required_blocks_hero_order_idx" ON "required_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "required_blocks_hero_parent_id_idx" ON "required_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "required_blocks_hero_path_idx" ON "required_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "required_blocks_hero_tag_idx" ON "required_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "required_blocks_quote_kinds_order_idx" ON "required_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "required_blocks_quote_kinds_parent_idx" ON "required_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "required_blocks_quote_order_idx" ON "required_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "required_blocks_quote_parent_id_idx" ON "required_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "required_blocks_quote_path_idx" ON "required_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "required_group_group_tag_idx" ON "required" USING btree ("group_tag_id");
--> statement-breakpoint
CREATE INDEX "required_group_group_author_idx" ON "required" USING btree ("group_author_id");
--> statement-breakpoint
CREATE INDEX "required_group_group_image_idx" ON "required" USING btree ("group_image_id");
--> statement-breakpoint
CREATE INDEX "required_updated_at_idx" ON "required" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "required_created_at_idx" ON "required" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "required_texts_order_parent" ON "required_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "required_numbers_order_parent_idx" ON "required_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "required_rels_order_idx" ON "required_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "required_rels_parent_idx" ON "required_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "required_rels_path_idx" ON "required_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "required_rels_tags_id_idx" ON "required_rels" USING btree ("tags_id");
--> statement-breakpoint
CREATE INDEX "required_rels_authors_id_idx" ON "required_rels" USING btree ("authors_id");
--> statement-breakpoint
CREATE INDEX "required_rels_media_id_idx" ON "required_rels" USING btree ("media_id");
--> statement-breakpoint
CREATE INDEX "required_rels_files_id_idx" ON "required_rels" USING btree ("files_id");
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
CREATE INDEX "payload_locked_documents_rels_inside_id_idx" ON "payload_locked_documents_rels" USING btree ("inside_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_localized_id_idx" ON "payload_locked_documents_rels" USING btree ("localized_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_unnamed_id_idx" ON "payload_locked_documents_rels" USING btree ("unnamed_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_required_id_idx" ON "payload_locked_documents_rels" USING btree ("required_id");
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