CREATE TYPE "public"."_locales" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."enum_pages_blocks_every_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_pages_blocks_every_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_pages_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_pages_blocks_every_l_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_pages_blocks_every_l_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_pages_blocks_quote_2_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_pages_blocks_every_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_pages_blocks_every_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_pages_blocks_every_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_pages_blocks_every_lzoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_pages_blocks_every_l_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_pages_blocks_every_l_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_blocks_own_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_blocks_own_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_blocks_own_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_blocks_own_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_blocks_own_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_blocks_own_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_blocks_own_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_blocks_own_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_blocks_own_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_blocks_own_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_published_locale" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TABLE "pages_blocks_every_selects" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_pages_blocks_every_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "pages_blocks_every_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "pages_blocks_every_list" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_pages_blocks_every_list_kind"
);

--> statement-breakpoint
CREATE TABLE "pages_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"tag_id" integer,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "pages_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_pages_blocks_quote_kinds",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "pages_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "pages_blocks_every_l_selects" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_pages_blocks_every_l_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "pages_blocks_every_l_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "pages_blocks_every_l_list" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_pages_blocks_every_l_list_kind"
);

--> statement-breakpoint
CREATE TABLE "pages_blocks_hero_2" (
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
CREATE TABLE "pages_blocks_quote_2_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_pages_blocks_quote_2_kinds",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "pages_blocks_quote_2" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "pages_blocks_every" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "enum_pages_blocks_every_zoneddate_tz",
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "enum_pages_blocks_every_select",
	"radio" "enum_pages_blocks_every_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"meta_title" varchar,
	"meta_deep_no_index" boolean,
	"lzoneddate_tz" "enum_pages_blocks_every_lzoneddate_tz",
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "pages_blocks_every_locales" (
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
	"l_select" "enum_pages_blocks_every_l_select",
	"l_radio" "enum_pages_blocks_every_l_radio",
	"l_point" geometry(Point),
	"l_tag_id" integer,
	"l_author_id" varchar,
	"l_image_id" integer,
	"l_meta_title" varchar,
	"l_meta_deep_no_index" boolean,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);

--> statement-breakpoint
CREATE TABLE "pages_blocks_leaf" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "pages_blocks_card" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "pages_blocks_card_locales" (
	"title" varchar NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);

--> statement-breakpoint
CREATE TABLE "pages" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "pages_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "pages_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "pages_rels" (
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
CREATE TABLE "posts_blocks_leaf" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_card" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_own_selects" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_posts_blocks_own_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_own_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_own_list" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_posts_blocks_own_list_kind"
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_hero" (
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
CREATE TABLE "posts_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_posts_blocks_quote_kinds",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_own" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "enum_posts_blocks_own_zoneddate_tz",
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "enum_posts_blocks_own_select",
	"radio" "enum_posts_blocks_own_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"meta_title" varchar,
	"meta_deep_no_index" boolean,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "posts" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_posts_status" DEFAULT 'draft'
);

--> statement-breakpoint
CREATE TABLE "posts_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "posts_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "posts_rels" (
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
CREATE TABLE "_posts_v_blocks_leaf" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_posts_v_blocks_card" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_posts_v_blocks_own_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__posts_v_blocks_own_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_posts_v_blocks_own_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"url" varchar,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_posts_v_blocks_own_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum__posts_v_blocks_own_list_kind",
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_posts_v_blocks_hero" (
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
CREATE TABLE "_posts_v_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__posts_v_blocks_quote_kinds",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_posts_v_blocks_quote" (
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
CREATE TABLE "_posts_v_blocks_own" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "enum__posts_v_blocks_own_zoneddate_tz",
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "enum__posts_v_blocks_own_select",
	"radio" "enum__posts_v_blocks_own_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"meta_title" varchar,
	"meta_deep_no_index" boolean,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_posts_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__posts_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__posts_v_published_locale",
	"latest" boolean
);

--> statement-breakpoint
CREATE TABLE "_posts_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "_posts_v_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "_posts_v_rels" (
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
	"pages_id" integer,
	"posts_id" integer,
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
CREATE TABLE "home_blocks_leaf" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "home_blocks_card" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "home_blocks_card_locales" (
	"title" varchar NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);

--> statement-breakpoint
CREATE TABLE "home" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);

--> statement-breakpoint
ALTER TABLE "pages_blocks_every_selects" ADD CONSTRAINT "pages_blocks_every_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages_blocks_every"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_every_list_links" ADD CONSTRAINT "pages_blocks_every_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_every_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_every_list" ADD CONSTRAINT "pages_blocks_every_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_every"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_hero" ADD CONSTRAINT "pages_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_hero" ADD CONSTRAINT "pages_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_quote_kinds" ADD CONSTRAINT "pages_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_quote" ADD CONSTRAINT "pages_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_every_l_selects" ADD CONSTRAINT "pages_blocks_every_l_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages_blocks_every"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_every_l_list_links" ADD CONSTRAINT "pages_blocks_every_l_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_every_l_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_every_l_list" ADD CONSTRAINT "pages_blocks_every_l_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_every"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_hero_2" ADD CONSTRAINT "pages_blocks_hero_2_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_hero_2" ADD CONSTRAINT "pages_blocks_hero_2_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_quote_2_kinds" ADD CONSTRAINT "pages_blocks_quote_2_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages_blocks_quote_2"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_quote_2" ADD CONSTRAINT "pages_blocks_quote_2_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_every" ADD CONSTRAINT "pages_blocks_every_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_every" ADD CONSTRAINT "pages_blocks_every_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_every" ADD CONSTRAINT "pages_blocks_every_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_every" ADD CONSTRAINT "pages_blocks_every_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_every_locales" ADD CONSTRAINT "pages_blocks_every_locales_l_tag_id_tags_id_fk" FOREIGN KEY ("l_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_every_locales" ADD CONSTRAINT "pages_blocks_every_locales_l_author_id_authors_id_fk" FOREIGN KEY ("l_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_every_locales" ADD CONSTRAINT "pages_blocks_every_locales_l_image_id_media_id_fk" FOREIGN KEY ("l_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_every_locales" ADD CONSTRAINT "pages_blocks_every_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_every"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_leaf" ADD CONSTRAINT "pages_blocks_leaf_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_card" ADD CONSTRAINT "pages_blocks_card_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_blocks_card_locales" ADD CONSTRAINT "pages_blocks_card_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_card"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_texts" ADD CONSTRAINT "pages_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_numbers" ADD CONSTRAINT "pages_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_leaf" ADD CONSTRAINT "posts_blocks_leaf_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_card" ADD CONSTRAINT "posts_blocks_card_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_own_selects" ADD CONSTRAINT "posts_blocks_own_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts_blocks_own"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_own_list_links" ADD CONSTRAINT "posts_blocks_own_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts_blocks_own_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_own_list" ADD CONSTRAINT "posts_blocks_own_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts_blocks_own"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_hero" ADD CONSTRAINT "posts_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_hero" ADD CONSTRAINT "posts_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_quote_kinds" ADD CONSTRAINT "posts_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_quote" ADD CONSTRAINT "posts_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_own" ADD CONSTRAINT "posts_blocks_own_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_own" ADD CONSTRAINT "posts_blocks_own_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_own" ADD CONSTRAINT "posts_blocks_own_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_own" ADD CONSTRAINT "posts_blocks_own_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_texts" ADD CONSTRAINT "posts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_numbers" ADD CONSTRAINT "posts_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_leaf" ADD CONSTRAINT "_posts_v_blocks_leaf_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_card" ADD CONSTRAINT "_posts_v_blocks_card_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_own_selects" ADD CONSTRAINT "_posts_v_blocks_own_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_posts_v_blocks_own"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_own_list_links" ADD CONSTRAINT "_posts_v_blocks_own_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v_blocks_own_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_own_list" ADD CONSTRAINT "_posts_v_blocks_own_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v_blocks_own"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_hero" ADD CONSTRAINT "_posts_v_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_hero" ADD CONSTRAINT "_posts_v_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_quote_kinds" ADD CONSTRAINT "_posts_v_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_posts_v_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_quote" ADD CONSTRAINT "_posts_v_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_own" ADD CONSTRAINT "_posts_v_blocks_own_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_own" ADD CONSTRAINT "_posts_v_blocks_own_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_own" ADD CONSTRAINT "_posts_v_blocks_own_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_own" ADD CONSTRAINT "_posts_v_blocks_own_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_parent_id_posts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_texts" ADD CONSTRAINT "_posts_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_numbers" ADD CONSTRAINT "_posts_v_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_rels" ADD CONSTRAINT "_posts_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_rels" ADD CONSTRAINT "_posts_v_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_rels" ADD CONSTRAINT "_posts_v_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_rels" ADD CONSTRAINT "_posts_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_rels" ADD CONSTRAINT "_posts_v_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
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
ALTER TABLE "home_blocks_leaf" ADD CONSTRAINT "home_blocks_leaf_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "home_blocks_card" ADD CONSTRAINT "home_blocks_card_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "home_blocks_card_locales" ADD CONSTRAINT "home_blocks_card_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_card"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_selects_order_idx" ON "pages_blocks_every_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_selects_parent_idx" ON "pages_blocks_every_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_list_links_order_idx" ON "pages_blocks_every_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_list_links_parent_id_idx" ON "pages_blocks_every_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_list_order_idx" ON "pages_blocks_every_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_list_parent_id_idx" ON "pages_blocks_every_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_hero_order_idx" ON "pages_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "pages_blocks_hero_parent_id_idx" ON "pages_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_hero_path_idx" ON "pages_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "pages_blocks_hero_tag_idx" ON "pages_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_quote_kinds_order_idx" ON "pages_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "pages_blocks_quote_kinds_parent_idx" ON "pages_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_quote_order_idx" ON "pages_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "pages_blocks_quote_parent_id_idx" ON "pages_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_quote_path_idx" ON "pages_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_l_selects_order_idx" ON "pages_blocks_every_l_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_l_selects_parent_idx" ON "pages_blocks_every_l_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_l_selects_locale_idx" ON "pages_blocks_every_l_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_l_list_links_order_idx" ON "pages_blocks_every_l_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_l_list_links_parent_id_idx" ON "pages_blocks_every_l_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_l_list_links_locale_idx" ON "pages_blocks_every_l_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_l_list_order_idx" ON "pages_blocks_every_l_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_l_list_parent_id_idx" ON "pages_blocks_every_l_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_l_list_locale_idx" ON "pages_blocks_every_l_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "pages_blocks_hero_2_order_idx" ON "pages_blocks_hero_2" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "pages_blocks_hero_2_parent_id_idx" ON "pages_blocks_hero_2" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_hero_2_path_idx" ON "pages_blocks_hero_2" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "pages_blocks_hero_2_locale_idx" ON "pages_blocks_hero_2" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "pages_blocks_hero_2_tag_idx" ON "pages_blocks_hero_2" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_quote_2_kinds_order_idx" ON "pages_blocks_quote_2_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "pages_blocks_quote_2_kinds_parent_idx" ON "pages_blocks_quote_2_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_quote_2_kinds_locale_idx" ON "pages_blocks_quote_2_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "pages_blocks_quote_2_order_idx" ON "pages_blocks_quote_2" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "pages_blocks_quote_2_parent_id_idx" ON "pages_blocks_quote_2" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_quote_2_path_idx" ON "pages_blocks_quote_2" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "pages_blocks_quote_2_locale_idx" ON "pages_blocks_quote_2" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_order_idx" ON "pages_blocks_every" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_parent_id_idx" ON "pages_blocks_every" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_path_idx" ON "pages_blocks_every" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_tag_idx" ON "pages_blocks_every" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_author_idx" ON "pages_blocks_every" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_image_idx" ON "pages_blocks_every" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_l_tag_idx" ON "pages_blocks_every_locales" USING btree ("l_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_l_author_idx" ON "pages_blocks_every_locales" USING btree ("l_author_id","_locale");
--> statement-breakpoint
CREATE INDEX "pages_blocks_every_l_image_idx" ON "pages_blocks_every_locales" USING btree ("l_image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "pages_blocks_every_locales_locale_parent_id_unique" ON "pages_blocks_every_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_leaf_order_idx" ON "pages_blocks_leaf" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "pages_blocks_leaf_parent_id_idx" ON "pages_blocks_leaf" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_leaf_path_idx" ON "pages_blocks_leaf" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "pages_blocks_card_order_idx" ON "pages_blocks_card" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "pages_blocks_card_parent_id_idx" ON "pages_blocks_card" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "pages_blocks_card_path_idx" ON "pages_blocks_card" USING btree ("_path");
--> statement-breakpoint
CREATE UNIQUE INDEX "pages_blocks_card_locales_locale_parent_id_unique" ON "pages_blocks_card_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "pages_texts_order_parent" ON "pages_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "pages_texts_locale_parent" ON "pages_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "pages_numbers_order_parent_idx" ON "pages_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "pages_numbers_locale_parent" ON "pages_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "pages_rels_order_idx" ON "pages_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "pages_rels_parent_idx" ON "pages_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "pages_rels_path_idx" ON "pages_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "pages_rels_locale_idx" ON "pages_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "pages_rels_tags_id_idx" ON "pages_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "pages_rels_authors_id_idx" ON "pages_rels" USING btree ("authors_id","locale");
--> statement-breakpoint
CREATE INDEX "pages_rels_media_id_idx" ON "pages_rels" USING btree ("media_id","locale");
--> statement-breakpoint
CREATE INDEX "pages_rels_files_id_idx" ON "pages_rels" USING btree ("files_id","locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_leaf_order_idx" ON "posts_blocks_leaf" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_leaf_parent_id_idx" ON "posts_blocks_leaf" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_leaf_path_idx" ON "posts_blocks_leaf" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "posts_blocks_leaf_locale_idx" ON "posts_blocks_leaf" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_card_order_idx" ON "posts_blocks_card" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_card_parent_id_idx" ON "posts_blocks_card" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_card_path_idx" ON "posts_blocks_card" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "posts_blocks_card_locale_idx" ON "posts_blocks_card" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_own_selects_order_idx" ON "posts_blocks_own_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_own_selects_parent_idx" ON "posts_blocks_own_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_own_selects_locale_idx" ON "posts_blocks_own_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_own_list_links_order_idx" ON "posts_blocks_own_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_own_list_links_parent_id_idx" ON "posts_blocks_own_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_own_list_links_locale_idx" ON "posts_blocks_own_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_own_list_order_idx" ON "posts_blocks_own_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_own_list_parent_id_idx" ON "posts_blocks_own_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_own_list_locale_idx" ON "posts_blocks_own_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_order_idx" ON "posts_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_parent_id_idx" ON "posts_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_path_idx" ON "posts_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_locale_idx" ON "posts_blocks_hero" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_tag_idx" ON "posts_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_kinds_order_idx" ON "posts_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_kinds_parent_idx" ON "posts_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_kinds_locale_idx" ON "posts_blocks_quote_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_order_idx" ON "posts_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_parent_id_idx" ON "posts_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_path_idx" ON "posts_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_locale_idx" ON "posts_blocks_quote" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_own_order_idx" ON "posts_blocks_own" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_own_parent_id_idx" ON "posts_blocks_own" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_own_path_idx" ON "posts_blocks_own" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "posts_blocks_own_locale_idx" ON "posts_blocks_own" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_own_tag_idx" ON "posts_blocks_own" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_own_author_idx" ON "posts_blocks_own" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_own_image_idx" ON "posts_blocks_own" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "posts_updated_at_idx" ON "posts" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "posts_created_at_idx" ON "posts" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "posts__status_idx" ON "posts" USING btree ("_status");
--> statement-breakpoint
CREATE INDEX "posts_texts_order_parent" ON "posts_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "posts_texts_locale_parent" ON "posts_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "posts_numbers_order_parent_idx" ON "posts_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "posts_numbers_locale_parent" ON "posts_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "posts_rels_order_idx" ON "posts_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_rels_parent_idx" ON "posts_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_rels_path_idx" ON "posts_rels" USING btree ("path");
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
CREATE INDEX "_posts_v_blocks_leaf_order_idx" ON "_posts_v_blocks_leaf" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_leaf_parent_id_idx" ON "_posts_v_blocks_leaf" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_leaf_path_idx" ON "_posts_v_blocks_leaf" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_leaf_locale_idx" ON "_posts_v_blocks_leaf" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_card_order_idx" ON "_posts_v_blocks_card" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_card_parent_id_idx" ON "_posts_v_blocks_card" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_card_path_idx" ON "_posts_v_blocks_card" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_card_locale_idx" ON "_posts_v_blocks_card" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_own_selects_order_idx" ON "_posts_v_blocks_own_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_own_selects_parent_idx" ON "_posts_v_blocks_own_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_own_selects_locale_idx" ON "_posts_v_blocks_own_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_own_list_links_order_idx" ON "_posts_v_blocks_own_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_own_list_links_parent_id_idx" ON "_posts_v_blocks_own_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_own_list_links_locale_idx" ON "_posts_v_blocks_own_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_own_list_order_idx" ON "_posts_v_blocks_own_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_own_list_parent_id_idx" ON "_posts_v_blocks_own_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_own_list_locale_idx" ON "_posts_v_blocks_own_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_hero_order_idx" ON "_posts_v_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_hero_parent_id_idx" ON "_posts_v_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_hero_path_idx" ON "_posts_v_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_hero_locale_idx" ON "_posts_v_blocks_hero" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_hero_tag_idx" ON "_posts_v_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_kinds_order_idx" ON "_posts_v_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_kinds_parent_idx" ON "_posts_v_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_kinds_locale_idx" ON "_posts_v_blocks_quote_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_order_idx" ON "_posts_v_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_parent_id_idx" ON "_posts_v_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_path_idx" ON "_posts_v_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_locale_idx" ON "_posts_v_blocks_quote" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_own_order_idx" ON "_posts_v_blocks_own" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_own_parent_id_idx" ON "_posts_v_blocks_own" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_own_path_idx" ON "_posts_v_blocks_own" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_own_locale_idx" ON "_posts_v_blocks_own" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_own_tag_idx" ON "_posts_v_blocks_own" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_own_author_idx" ON "_posts_v_blocks_own" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_own_image_idx" ON "_posts_v_blocks_own" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_parent_idx" ON "_posts_v" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_version_updated_at_idx" ON "_posts_v" USING btree ("version_updated_at");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_version_created_at_idx" ON "_posts_v" USING btree ("version_created_at");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_version__status_idx" ON "_posts_v" USING btree ("version__status");
--> statement-breakpoint
CREATE INDEX "_posts_v_created_at_idx" ON "_posts_v" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_posts_v_updated_at_idx" ON "_posts_v" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "_posts_v_snapshot_idx" ON "_posts_v" USING btree ("snapshot");
--> statement-breakpoint
CREATE INDEX "_posts_v_published_locale_idx" ON "_posts_v" USING btree ("published_locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_latest_idx" ON "_posts_v" USING btree ("latest");
--> statement-breakpoint
CREATE INDEX "_posts_v_texts_order_parent" ON "_posts_v_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_texts_locale_parent" ON "_posts_v_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_numbers_order_parent_idx" ON "_posts_v_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_numbers_locale_parent" ON "_posts_v_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_rels_order_idx" ON "_posts_v_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_posts_v_rels_parent_idx" ON "_posts_v_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_rels_path_idx" ON "_posts_v_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "_posts_v_rels_locale_idx" ON "_posts_v_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_rels_tags_id_idx" ON "_posts_v_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_rels_authors_id_idx" ON "_posts_v_rels" USING btree ("authors_id","locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_rels_media_id_idx" ON "_posts_v_rels" USING btree ("media_id","locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_rels_files_id_idx" ON "_posts_v_rels" USING btree ("files_id","locale");
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
CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_posts_id_idx" ON "payload_locked_documents_rels" USING btree ("posts_id");
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
CREATE INDEX "home_blocks_leaf_order_idx" ON "home_blocks_leaf" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "home_blocks_leaf_parent_id_idx" ON "home_blocks_leaf" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "home_blocks_leaf_path_idx" ON "home_blocks_leaf" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "home_blocks_card_order_idx" ON "home_blocks_card" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "home_blocks_card_parent_id_idx" ON "home_blocks_card" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "home_blocks_card_path_idx" ON "home_blocks_card" USING btree ("_path");
--> statement-breakpoint
CREATE UNIQUE INDEX "home_blocks_card_locales_locale_parent_id_unique" ON "home_blocks_card_locales" USING btree ("_locale","_parent_id");