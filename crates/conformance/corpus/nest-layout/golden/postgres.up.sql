CREATE TYPE "public"."_locales" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_r_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_r_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_r_l_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_r_l_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_blocks_quote_2_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_c_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_c_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_c_l_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_c_l_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_blocks_quote_3_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_cr_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_cr_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_rzoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_r_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_r_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_rlzoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_czoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_c_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_c_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_clzoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_crzoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_cr_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_cr_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_r_l_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_r_l_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_c_l_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_inside_c_l_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TABLE "inside_r_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_inside_r_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "inside_r_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "inside_r_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_inside_r_list_kind"
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
CREATE TABLE "inside_r_l_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_inside_r_l_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "inside_r_l_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "inside_r_l_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_inside_r_l_list_kind"
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
CREATE TABLE "inside_c_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_inside_c_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "inside_c_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "inside_c_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_inside_c_list_kind"
);

--> statement-breakpoint
CREATE TABLE "inside_c_l_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_inside_c_l_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "inside_c_l_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "inside_c_l_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_inside_c_l_list_kind"
);

--> statement-breakpoint
CREATE TABLE "inside_blocks_hero_3" (
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
CREATE TABLE "inside_blocks_quote_3_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_inside_blocks_quote_3_kinds",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "inside_blocks_quote_3" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "inside_cr_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_inside_cr_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "inside_cr_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "inside_cr_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_inside_cr_list_kind"
);

--> statement-breakpoint
CREATE TABLE "inside" (
	"id" serial PRIMARY KEY NOT NULL,
	"r_text" varchar,
	"r_textarea" varchar,
	"r_email" varchar,
	"r_number" numeric,
	"r_checkbox" boolean,
	"r_date" timestamp(3) with time zone,
	"r_zoned_date" timestamp(3) with time zone,
	"rzoneddate_tz" "enum_inside_rzoneddate_tz",
	"r_code" varchar,
	"r_json" jsonb,
	"r_rich_text" jsonb,
	"r_select" "enum_inside_r_select",
	"r_radio" "enum_inside_r_radio",
	"r_point" geometry(Point),
	"r_tag_id" integer,
	"r_author_id" varchar,
	"r_image_id" integer,
	"r_meta_title" varchar,
	"r_meta_deep_no_index" boolean,
	"rlzoneddate_tz" "enum_inside_rlzoneddate_tz",
	"c_text" varchar,
	"c_textarea" varchar,
	"c_email" varchar,
	"c_number" numeric,
	"c_checkbox" boolean,
	"c_date" timestamp(3) with time zone,
	"c_zoned_date" timestamp(3) with time zone,
	"czoneddate_tz" "enum_inside_czoneddate_tz",
	"c_code" varchar,
	"c_json" jsonb,
	"c_rich_text" jsonb,
	"c_select" "enum_inside_c_select",
	"c_radio" "enum_inside_c_radio",
	"c_point" geometry(Point),
	"c_tag_id" integer,
	"c_author_id" varchar,
	"c_image_id" integer,
	"c_meta_title" varchar,
	"c_meta_deep_no_index" boolean,
	"clzoneddate_tz" "enum_inside_clzoneddate_tz",
	"cr_text" varchar,
	"cr_textarea" varchar,
	"cr_email" varchar,
	"cr_number" numeric,
	"cr_checkbox" boolean,
	"cr_date" timestamp(3) with time zone,
	"cr_zoned_date" timestamp(3) with time zone,
	"crzoneddate_tz" "enum_inside_crzoneddate_tz",
	"cr_code" varchar,
	"cr_json" jsonb,
	"cr_rich_text" jsonb,
	"cr_select" "enum_inside_cr_select",
	"cr_radio" "enum_inside_cr_radio",
	"cr_point" geometry(Point),
	"cr_tag_id" integer,
	"cr_author_id" varchar,
	"cr_image_id" integer,
	"cr_meta_title" varchar,
	"cr_meta_deep_no_index" boolean,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "inside_locales" (
	"r_l_text" varchar,
	"r_l_textarea" varchar,
	"r_l_email" varchar,
	"r_l_number" numeric,
	"r_l_checkbox" boolean,
	"r_l_date" timestamp(3) with time zone,
	"r_l_zoned_date" timestamp(3) with time zone,
	"r_l_code" varchar,
	"r_l_json" jsonb,
	"r_l_rich_text" jsonb,
	"r_l_select" "enum_inside_r_l_select",
	"r_l_radio" "enum_inside_r_l_radio",
	"r_l_point" geometry(Point),
	"r_l_tag_id" integer,
	"r_l_author_id" varchar,
	"r_l_image_id" integer,
	"r_l_meta_title" varchar,
	"r_l_meta_deep_no_index" boolean,
	"c_l_text" varchar,
	"c_l_textarea" varchar,
	"c_l_email" varchar,
	"c_l_number" numeric,
	"c_l_checkbox" boolean,
	"c_l_date" timestamp(3) with time zone,
	"c_l_zoned_date" timestamp(3) with time zone,
	"c_l_code" varchar,
	"c_l_json" jsonb,
	"c_l_rich_text" jsonb,
	"c_l_select" "enum_inside_c_l_select",
	"c_l_radio" "enum_inside_c_l_radio",
	"c_l_point" geometry(Point),
	"c_l_tag_id" integer,
	"c_l_author_id" varchar,
	"c_l_image_id" integer,
	"c_l_meta_title" varchar,
	"c_l_meta_deep_no_index" boolean,
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
ALTER TABLE "inside_r_selects" ADD CONSTRAINT "inside_r_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_r_list_links" ADD CONSTRAINT "inside_r_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside_r_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_r_list" ADD CONSTRAINT "inside_r_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_hero" ADD CONSTRAINT "inside_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_hero" ADD CONSTRAINT "inside_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_quote_kinds" ADD CONSTRAINT "inside_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inside_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_quote" ADD CONSTRAINT "inside_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_r_l_selects" ADD CONSTRAINT "inside_r_l_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_r_l_list_links" ADD CONSTRAINT "inside_r_l_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside_r_l_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_r_l_list" ADD CONSTRAINT "inside_r_l_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_hero_2" ADD CONSTRAINT "inside_blocks_hero_2_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_hero_2" ADD CONSTRAINT "inside_blocks_hero_2_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_quote_2_kinds" ADD CONSTRAINT "inside_blocks_quote_2_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inside_blocks_quote_2"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_quote_2" ADD CONSTRAINT "inside_blocks_quote_2_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_c_selects" ADD CONSTRAINT "inside_c_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_c_list_links" ADD CONSTRAINT "inside_c_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside_c_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_c_list" ADD CONSTRAINT "inside_c_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_c_l_selects" ADD CONSTRAINT "inside_c_l_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_c_l_list_links" ADD CONSTRAINT "inside_c_l_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside_c_l_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_c_l_list" ADD CONSTRAINT "inside_c_l_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_hero_3" ADD CONSTRAINT "inside_blocks_hero_3_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_hero_3" ADD CONSTRAINT "inside_blocks_hero_3_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_quote_3_kinds" ADD CONSTRAINT "inside_blocks_quote_3_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inside_blocks_quote_3"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_blocks_quote_3" ADD CONSTRAINT "inside_blocks_quote_3_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_cr_selects" ADD CONSTRAINT "inside_cr_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_cr_list_links" ADD CONSTRAINT "inside_cr_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside_cr_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_cr_list" ADD CONSTRAINT "inside_cr_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside" ADD CONSTRAINT "inside_r_tag_id_tags_id_fk" FOREIGN KEY ("r_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside" ADD CONSTRAINT "inside_r_author_id_authors_id_fk" FOREIGN KEY ("r_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside" ADD CONSTRAINT "inside_r_image_id_media_id_fk" FOREIGN KEY ("r_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside" ADD CONSTRAINT "inside_c_tag_id_tags_id_fk" FOREIGN KEY ("c_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside" ADD CONSTRAINT "inside_c_author_id_authors_id_fk" FOREIGN KEY ("c_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside" ADD CONSTRAINT "inside_c_image_id_media_id_fk" FOREIGN KEY ("c_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside" ADD CONSTRAINT "inside_cr_tag_id_tags_id_fk" FOREIGN KEY ("cr_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside" ADD CONSTRAINT "inside_cr_author_id_authors_id_fk" FOREIGN KEY ("cr_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside" ADD CONSTRAINT "inside_cr_image_id_media_id_fk" FOREIGN KEY ("cr_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_locales" ADD CONSTRAINT "inside_locales_r_l_tag_id_tags_id_fk" FOREIGN KEY ("r_l_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_locales" ADD CONSTRAINT "inside_locales_r_l_author_id_authors_id_fk" FOREIGN KEY ("r_l_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_locales" ADD CONSTRAINT "inside_locales_r_l_image_id_media_id_fk" FOREIGN KEY ("r_l_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_locales" ADD CONSTRAINT "inside_locales_c_l_tag_id_tags_id_fk" FOREIGN KEY ("c_l_tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_locales" ADD CONSTRAINT "inside_locales_c_l_author_id_authors_id_fk" FOREIGN KEY ("c_l_author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "inside_locales" ADD CONSTRAINT "inside_locales_c_l_image_id_media_id_fk" FOREIGN KEY ("c_l_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
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
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_inside_fk" FOREIGN KEY ("inside_id") REFERENCES "public"."inside"("id") ON DELETE cascade ON UPDATE no action;
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
CREATE INDEX "inside_r_selects_order_idx" ON "inside_r_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "inside_r_selects_parent_idx" ON "inside_r_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "inside_r_list_links_order_idx" ON "inside_r_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_r_list_links_parent_id_idx" ON "inside_r_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_r_list_order_idx" ON "inside_r_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_r_list_parent_id_idx" ON "inside_r_list" USING btree ("_parent_id");
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
CREATE INDEX "inside_r_l_selects_order_idx" ON "inside_r_l_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "inside_r_l_selects_parent_idx" ON "inside_r_l_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "inside_r_l_selects_locale_idx" ON "inside_r_l_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "inside_r_l_list_links_order_idx" ON "inside_r_l_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_r_l_list_links_parent_id_idx" ON "inside_r_l_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_r_l_list_links_locale_idx" ON "inside_r_l_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "inside_r_l_list_order_idx" ON "inside_r_l_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_r_l_list_parent_id_idx" ON "inside_r_l_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_r_l_list_locale_idx" ON "inside_r_l_list" USING btree ("_locale");
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
CREATE INDEX "inside_c_selects_order_idx" ON "inside_c_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "inside_c_selects_parent_idx" ON "inside_c_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "inside_c_list_links_order_idx" ON "inside_c_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_c_list_links_parent_id_idx" ON "inside_c_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_c_list_order_idx" ON "inside_c_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_c_list_parent_id_idx" ON "inside_c_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_c_l_selects_order_idx" ON "inside_c_l_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "inside_c_l_selects_parent_idx" ON "inside_c_l_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "inside_c_l_selects_locale_idx" ON "inside_c_l_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "inside_c_l_list_links_order_idx" ON "inside_c_l_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_c_l_list_links_parent_id_idx" ON "inside_c_l_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_c_l_list_links_locale_idx" ON "inside_c_l_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "inside_c_l_list_order_idx" ON "inside_c_l_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_c_l_list_parent_id_idx" ON "inside_c_l_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_c_l_list_locale_idx" ON "inside_c_l_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "inside_blocks_hero_3_order_idx" ON "inside_blocks_hero_3" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_blocks_hero_3_parent_id_idx" ON "inside_blocks_hero_3" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_blocks_hero_3_path_idx" ON "inside_blocks_hero_3" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "inside_blocks_hero_3_locale_idx" ON "inside_blocks_hero_3" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "inside_blocks_hero_3_tag_idx" ON "inside_blocks_hero_3" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_3_kinds_order_idx" ON "inside_blocks_quote_3_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_3_kinds_parent_idx" ON "inside_blocks_quote_3_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_3_kinds_locale_idx" ON "inside_blocks_quote_3_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_3_order_idx" ON "inside_blocks_quote_3" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_3_parent_id_idx" ON "inside_blocks_quote_3" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_3_path_idx" ON "inside_blocks_quote_3" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "inside_blocks_quote_3_locale_idx" ON "inside_blocks_quote_3" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "inside_cr_selects_order_idx" ON "inside_cr_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "inside_cr_selects_parent_idx" ON "inside_cr_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "inside_cr_list_links_order_idx" ON "inside_cr_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_cr_list_links_parent_id_idx" ON "inside_cr_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_cr_list_order_idx" ON "inside_cr_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "inside_cr_list_parent_id_idx" ON "inside_cr_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "inside_r_tag_idx" ON "inside" USING btree ("r_tag_id");
--> statement-breakpoint
CREATE INDEX "inside_r_author_idx" ON "inside" USING btree ("r_author_id");
--> statement-breakpoint
CREATE INDEX "inside_r_image_idx" ON "inside" USING btree ("r_image_id");
--> statement-breakpoint
CREATE INDEX "inside_c_tag_idx" ON "inside" USING btree ("c_tag_id");
--> statement-breakpoint
CREATE INDEX "inside_c_author_idx" ON "inside" USING btree ("c_author_id");
--> statement-breakpoint
CREATE INDEX "inside_c_image_idx" ON "inside" USING btree ("c_image_id");
--> statement-breakpoint
CREATE INDEX "inside_cr_tag_idx" ON "inside" USING btree ("cr_tag_id");
--> statement-breakpoint
CREATE INDEX "inside_cr_author_idx" ON "inside" USING btree ("cr_author_id");
--> statement-breakpoint
CREATE INDEX "inside_cr_image_idx" ON "inside" USING btree ("cr_image_id");
--> statement-breakpoint
CREATE INDEX "inside_updated_at_idx" ON "inside" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "inside_created_at_idx" ON "inside" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "inside_r_l_tag_idx" ON "inside_locales" USING btree ("r_l_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "inside_r_l_author_idx" ON "inside_locales" USING btree ("r_l_author_id","_locale");
--> statement-breakpoint
CREATE INDEX "inside_r_l_image_idx" ON "inside_locales" USING btree ("r_l_image_id","_locale");
--> statement-breakpoint
CREATE INDEX "inside_c_l_tag_idx" ON "inside_locales" USING btree ("c_l_tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "inside_c_l_author_idx" ON "inside_locales" USING btree ("c_l_author_id","_locale");
--> statement-breakpoint
CREATE INDEX "inside_c_l_image_idx" ON "inside_locales" USING btree ("c_l_image_id","_locale");
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