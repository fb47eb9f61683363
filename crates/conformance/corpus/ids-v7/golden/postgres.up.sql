CREATE TYPE "public"."_locales" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_l_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_l_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_blocks_quote_2_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_lzoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_l_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_posts_l_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_l_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_l_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_blocks_quote_2_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_lzoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_published_locale" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_l_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__posts_v_version_l_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TABLE "posts_selects" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_posts_selects",
	"id" uuid PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "posts_list" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_posts_list_kind"
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar,
	"tag_id" uuid,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_posts_blocks_quote_kinds",
	"id" uuid PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "posts_l_selects" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_posts_l_selects",
	"locale" "_locales" NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_l_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "posts_l_list" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_posts_l_list_kind"
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_hero_2" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar,
	"tag_id" uuid,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_quote_2_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_posts_blocks_quote_2_kinds",
	"locale" "_locales" NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_quote_2" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "posts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "enum_posts_zoneddate_tz",
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "enum_posts_select",
	"radio" "enum_posts_radio",
	"point" geometry(Point),
	"tag_id" uuid,
	"author_id" varchar,
	"image_id" uuid,
	"meta_title" varchar,
	"meta_deep_no_index" boolean,
	"lzoneddate_tz" "enum_posts_lzoneddate_tz",
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_posts_status" DEFAULT 'draft'
);

--> statement-breakpoint
CREATE TABLE "posts_locales" (
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
	"l_select" "enum_posts_l_select",
	"l_radio" "enum_posts_l_radio",
	"l_point" geometry(Point),
	"l_tag_id" uuid,
	"l_author_id" varchar,
	"l_image_id" uuid,
	"l_meta_title" varchar,
	"l_meta_deep_no_index" boolean,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "posts_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "posts_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales",
	"tags_id" uuid,
	"authors_id" varchar,
	"media_id" uuid,
	"files_id" uuid
);

--> statement-breakpoint
CREATE TABLE "_posts_v_version_selects" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__posts_v_version_selects",
	"id" uuid PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_posts_v_version_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"url" varchar,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_posts_v_version_list" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum__posts_v_version_list_kind",
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_posts_v_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"_path" text NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar,
	"tag_id" uuid,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_posts_v_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__posts_v_blocks_quote_kinds",
	"id" uuid PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_posts_v_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"_path" text NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"quote" varchar,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_posts_v_version_l_selects" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__posts_v_version_l_selects",
	"locale" "_locales" NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_posts_v_version_l_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"url" varchar,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_posts_v_version_l_list" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum__posts_v_version_l_list_kind",
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_posts_v_blocks_hero_2" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"title" varchar,
	"tag_id" uuid,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_posts_v_blocks_quote_2_kinds" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__posts_v_blocks_quote_2_kinds",
	"locale" "_locales" NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_posts_v_blocks_quote_2" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"quote" varchar,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_posts_v" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"version_text" varchar,
	"version_textarea" varchar,
	"version_email" varchar,
	"version_number" numeric,
	"version_checkbox" boolean,
	"version_date" timestamp(3) with time zone,
	"version_zoned_date" timestamp(3) with time zone,
	"version_zoneddate_tz" "enum__posts_v_version_zoneddate_tz",
	"version_code" varchar,
	"version_json" jsonb,
	"version_rich_text" jsonb,
	"version_select" "enum__posts_v_version_select",
	"version_radio" "enum__posts_v_version_radio",
	"version_point" geometry(Point),
	"version_tag_id" uuid,
	"version_author_id" varchar,
	"version_image_id" uuid,
	"version_meta_title" varchar,
	"version_meta_deep_no_index" boolean,
	"version_lzoneddate_tz" "enum__posts_v_version_lzoneddate_tz",
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
CREATE TABLE "_posts_v_locales" (
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
	"version_l_select" "enum__posts_v_version_l_select",
	"version_l_radio" "enum__posts_v_version_l_radio",
	"version_l_point" geometry(Point),
	"version_l_tag_id" uuid,
	"version_l_author_id" varchar,
	"version_l_image_id" uuid,
	"version_l_meta_title" varchar,
	"version_l_meta_deep_no_index" boolean,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_posts_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "_posts_v_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "_posts_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales",
	"tags_id" uuid,
	"authors_id" varchar,
	"media_id" uuid,
	"files_id" uuid
);

--> statement-breakpoint
CREATE TABLE "tags" (
	"id" uuid PRIMARY KEY NOT NULL,
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
	"id" uuid PRIMARY KEY NOT NULL,
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
	"id" uuid PRIMARY KEY NOT NULL,
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
	"id" uuid PRIMARY KEY NOT NULL,
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
	"id" uuid PRIMARY KEY NOT NULL,
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
	"id" uuid PRIMARY KEY NOT NULL,
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
	"posts_id" uuid,
	"tags_id" uuid,
	"authors_id" varchar,
	"media_id" uuid,
	"files_id" uuid,
	"users_id" uuid
);

--> statement-breakpoint
CREATE TABLE "payload_preferences" (
	"id" uuid PRIMARY KEY NOT NULL,
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
	"id" uuid PRIMARY KEY NOT NULL,
	"name" varchar,
	"batch" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "home" (
	"id" uuid PRIMARY KEY NOT NULL,
	"one_id" uuid,
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);

--> statement-breakpoint
ALTER TABLE "posts_selects" ADD CONSTRAINT "posts_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_list_links" ADD CONSTRAINT "posts_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_list" ADD CONSTRAINT "posts_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_hero" ADD CONSTRAINT "posts_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_hero" ADD CONSTRAINT "posts_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_quote_kinds" ADD CONSTRAINT "posts_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_quote" ADD CONSTRAINT "posts_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_l_selects" ADD CONSTRAINT "posts_l_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_l_list_links" ADD CONSTRAINT "posts_l_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts_l_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_l_list" ADD CONSTRAINT "posts_l_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_hero_2" ADD CONSTRAINT "posts_blocks_hero_2_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_hero_2" ADD CONSTRAINT "posts_blocks_hero_2_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_quote_2_kinds" ADD CONSTRAINT "posts_blocks_quote_2_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts_blocks_quote_2"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_quote_2" ADD CONSTRAINT "posts_blocks_quote_2_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_l_tag_id_tags_id_fk" FOREIGN KEY ("l_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_l_author_id_authors_id_fk" FOREIGN KEY ("l_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_l_image_id_media_id_fk" FOREIGN KEY ("l_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
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
ALTER TABLE "_posts_v_version_selects" ADD CONSTRAINT "_posts_v_version_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_version_list_links" ADD CONSTRAINT "_posts_v_version_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v_version_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_version_list" ADD CONSTRAINT "_posts_v_version_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_hero" ADD CONSTRAINT "_posts_v_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_hero" ADD CONSTRAINT "_posts_v_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_quote_kinds" ADD CONSTRAINT "_posts_v_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_posts_v_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_quote" ADD CONSTRAINT "_posts_v_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_version_l_selects" ADD CONSTRAINT "_posts_v_version_l_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_version_l_list_links" ADD CONSTRAINT "_posts_v_version_l_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v_version_l_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_version_l_list" ADD CONSTRAINT "_posts_v_version_l_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_hero_2" ADD CONSTRAINT "_posts_v_blocks_hero_2_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_hero_2" ADD CONSTRAINT "_posts_v_blocks_hero_2_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_quote_2_kinds" ADD CONSTRAINT "_posts_v_blocks_quote_2_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_posts_v_blocks_quote_2"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_blocks_quote_2" ADD CONSTRAINT "_posts_v_blocks_quote_2_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_parent_id_posts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_tag_id_tags_id_fk" FOREIGN KEY ("version_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_author_id_authors_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_locales" ADD CONSTRAINT "_posts_v_locales_version_l_tag_id_tags_id_fk" FOREIGN KEY ("version_l_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_locales" ADD CONSTRAINT "_posts_v_locales_version_l_author_id_authors_id_fk" FOREIGN KEY ("version_l_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_locales" ADD CONSTRAINT "_posts_v_locales_version_l_image_id_media_id_fk" FOREIGN KEY ("version_l_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_posts_v_locales" ADD CONSTRAINT "_posts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
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
ALTER TABLE "home" ADD CONSTRAINT "home_one_id_posts_id_fk" FOREIGN KEY ("one_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "posts_selects_order_idx" ON "posts_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_selects_parent_idx" ON "posts_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_list_links_order_idx" ON "posts_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_list_links_parent_id_idx" ON "posts_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_list_order_idx" ON "posts_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_list_parent_id_idx" ON "posts_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_order_idx" ON "posts_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_parent_id_idx" ON "posts_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_path_idx" ON "posts_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_tag_idx" ON "posts_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_kinds_order_idx" ON "posts_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_kinds_parent_idx" ON "posts_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_order_idx" ON "posts_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_parent_id_idx" ON "posts_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_path_idx" ON "posts_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "posts_l_selects_order_idx" ON "posts_l_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_l_selects_parent_idx" ON "posts_l_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_l_selects_locale_idx" ON "posts_l_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "posts_l_list_links_order_idx" ON "posts_l_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_l_list_links_parent_id_idx" ON "posts_l_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_l_list_links_locale_idx" ON "posts_l_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_l_list_order_idx" ON "posts_l_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_l_list_parent_id_idx" ON "posts_l_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_l_list_locale_idx" ON "posts_l_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_2_order_idx" ON "posts_blocks_hero_2" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_2_parent_id_idx" ON "posts_blocks_hero_2" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_2_path_idx" ON "posts_blocks_hero_2" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_2_locale_idx" ON "posts_blocks_hero_2" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_2_tag_idx" ON "posts_blocks_hero_2" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_2_kinds_order_idx" ON "posts_blocks_quote_2_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_2_kinds_parent_idx" ON "posts_blocks_quote_2_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_2_kinds_locale_idx" ON "posts_blocks_quote_2_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_2_order_idx" ON "posts_blocks_quote_2" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_2_parent_id_idx" ON "posts_blocks_quote_2" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_2_path_idx" ON "posts_blocks_quote_2" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_2_locale_idx" ON "posts_blocks_quote_2" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "posts_tag_idx" ON "posts" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "posts_author_idx" ON "posts" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "posts_image_idx" ON "posts" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "posts_updated_at_idx" ON "posts" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "posts_created_at_idx" ON "posts" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "posts__status_idx" ON "posts" USING btree ("_status");
--> statement-breakpoint
CREATE INDEX "posts_l_tag_idx" ON "posts_locales" USING btree ("l_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_l_author_idx" ON "posts_locales" USING btree ("l_author_id","_locale");
--> statement-breakpoint
CREATE INDEX "posts_l_image_idx" ON "posts_locales" USING btree ("l_image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_locales_locale_parent_id_unique" ON "posts_locales" USING btree ("_locale","_parent_id");
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
CREATE INDEX "_posts_v_version_selects_order_idx" ON "_posts_v_version_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_selects_parent_idx" ON "_posts_v_version_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_list_links_order_idx" ON "_posts_v_version_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_list_links_parent_id_idx" ON "_posts_v_version_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_list_order_idx" ON "_posts_v_version_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_list_parent_id_idx" ON "_posts_v_version_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_hero_order_idx" ON "_posts_v_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_hero_parent_id_idx" ON "_posts_v_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_hero_path_idx" ON "_posts_v_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_hero_tag_idx" ON "_posts_v_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_kinds_order_idx" ON "_posts_v_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_kinds_parent_idx" ON "_posts_v_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_order_idx" ON "_posts_v_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_parent_id_idx" ON "_posts_v_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_path_idx" ON "_posts_v_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_l_selects_order_idx" ON "_posts_v_version_l_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_l_selects_parent_idx" ON "_posts_v_version_l_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_l_selects_locale_idx" ON "_posts_v_version_l_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_l_list_links_order_idx" ON "_posts_v_version_l_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_l_list_links_parent_id_idx" ON "_posts_v_version_l_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_l_list_links_locale_idx" ON "_posts_v_version_l_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_l_list_order_idx" ON "_posts_v_version_l_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_l_list_parent_id_idx" ON "_posts_v_version_l_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_l_list_locale_idx" ON "_posts_v_version_l_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_hero_2_order_idx" ON "_posts_v_blocks_hero_2" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_hero_2_parent_id_idx" ON "_posts_v_blocks_hero_2" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_hero_2_path_idx" ON "_posts_v_blocks_hero_2" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_hero_2_locale_idx" ON "_posts_v_blocks_hero_2" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_hero_2_tag_idx" ON "_posts_v_blocks_hero_2" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_2_kinds_order_idx" ON "_posts_v_blocks_quote_2_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_2_kinds_parent_idx" ON "_posts_v_blocks_quote_2_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_2_kinds_locale_idx" ON "_posts_v_blocks_quote_2_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_2_order_idx" ON "_posts_v_blocks_quote_2" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_2_parent_id_idx" ON "_posts_v_blocks_quote_2" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_2_path_idx" ON "_posts_v_blocks_quote_2" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_posts_v_blocks_quote_2_locale_idx" ON "_posts_v_blocks_quote_2" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_parent_idx" ON "_posts_v" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_version_tag_idx" ON "_posts_v" USING btree ("version_tag_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_version_author_idx" ON "_posts_v" USING btree ("version_author_id");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_version_image_idx" ON "_posts_v" USING btree ("version_image_id");
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
CREATE INDEX "_posts_v_version_version_l_tag_idx" ON "_posts_v_locales" USING btree ("version_l_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_version_l_author_idx" ON "_posts_v_locales" USING btree ("version_l_author_id","_locale");
--> statement-breakpoint
CREATE INDEX "_posts_v_version_version_l_image_idx" ON "_posts_v_locales" USING btree ("version_l_image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "_posts_v_locales_locale_parent_id_unique" ON "_posts_v_locales" USING btree ("_locale","_parent_id");
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
CREATE INDEX "home_one_idx" ON "home" USING btree ("one_id");