CREATE TYPE "public"."_locales" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."enum_plain_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_plain_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_plain_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_required_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_required_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_required_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_indexed_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_indexed_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_indexed_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_uniques_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_uniques_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_uniques_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_everything_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_everything_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_everything_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_everything_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_everything_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_everything_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TABLE "plain" (
	"id" serial PRIMARY KEY NOT NULL,
	"zoneddate_tz" "enum_plain_zoneddate_tz",
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "plain_locales" (
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
	"select" "enum_plain_select",
	"radio" "enum_plain_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "required" (
	"id" serial PRIMARY KEY NOT NULL,
	"zoneddate_tz" "enum_required_zoneddate_tz" NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "required_locales" (
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
	"select" "enum_required_select" NOT NULL,
	"radio" "enum_required_radio" NOT NULL,
	"point" geometry(Point) NOT NULL,
	"tag_id" integer NOT NULL,
	"author_id" varchar NOT NULL,
	"image_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "indexed" (
	"id" serial PRIMARY KEY NOT NULL,
	"zoneddate_tz" "enum_indexed_zoneddate_tz",
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "indexed_locales" (
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
	"select" "enum_indexed_select",
	"radio" "enum_indexed_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "uniques" (
	"id" serial PRIMARY KEY NOT NULL,
	"zoneddate_tz" "enum_uniques_zoneddate_tz",
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "uniques_locales" (
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
	"select" "enum_uniques_select",
	"radio" "enum_uniques_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "everything_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_everything_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "everything_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "everything_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_everything_list_kind"
);

--> statement-breakpoint
CREATE TABLE "everything_blocks_hero" (
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
CREATE TABLE "everything_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_everything_blocks_quote_kinds",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "everything_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "everything" (
	"id" serial PRIMARY KEY NOT NULL,
	"zoneddate_tz" "enum_everything_zoneddate_tz",
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "everything_locales" (
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
	"select" "enum_everything_select",
	"radio" "enum_everything_radio",
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
CREATE TABLE "everything_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "everything_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "everything_rels" (
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
CREATE TABLE "mixed" (
	"id" serial PRIMARY KEY NOT NULL,
	"slug" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "mixed_locales" (
	"title" varchar DEFAULT 'x',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
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
	"plain_id" integer,
	"required_id" integer,
	"indexed_id" integer,
	"uniques_id" integer,
	"everything_id" integer,
	"mixed_id" integer,
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
ALTER TABLE "plain_locales" ADD CONSTRAINT "plain_locales_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plain_locales" ADD CONSTRAINT "plain_locales_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plain_locales" ADD CONSTRAINT "plain_locales_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plain_locales" ADD CONSTRAINT "plain_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."plain"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_locales" ADD CONSTRAINT "required_locales_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_locales" ADD CONSTRAINT "required_locales_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_locales" ADD CONSTRAINT "required_locales_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_locales" ADD CONSTRAINT "required_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."required"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "indexed_locales" ADD CONSTRAINT "indexed_locales_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "indexed_locales" ADD CONSTRAINT "indexed_locales_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "indexed_locales" ADD CONSTRAINT "indexed_locales_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "indexed_locales" ADD CONSTRAINT "indexed_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indexed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "uniques_locales" ADD CONSTRAINT "uniques_locales_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "uniques_locales" ADD CONSTRAINT "uniques_locales_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "uniques_locales" ADD CONSTRAINT "uniques_locales_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "uniques_locales" ADD CONSTRAINT "uniques_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."uniques"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_selects" ADD CONSTRAINT "everything_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."everything"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_list_links" ADD CONSTRAINT "everything_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."everything_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_list" ADD CONSTRAINT "everything_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."everything"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_blocks_hero" ADD CONSTRAINT "everything_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_blocks_hero" ADD CONSTRAINT "everything_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."everything"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_blocks_quote_kinds" ADD CONSTRAINT "everything_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."everything_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_blocks_quote" ADD CONSTRAINT "everything_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."everything"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_locales" ADD CONSTRAINT "everything_locales_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_locales" ADD CONSTRAINT "everything_locales_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_locales" ADD CONSTRAINT "everything_locales_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_locales" ADD CONSTRAINT "everything_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."everything"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_texts" ADD CONSTRAINT "everything_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."everything"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_numbers" ADD CONSTRAINT "everything_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."everything"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_rels" ADD CONSTRAINT "everything_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."everything"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_rels" ADD CONSTRAINT "everything_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_rels" ADD CONSTRAINT "everything_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_rels" ADD CONSTRAINT "everything_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "everything_rels" ADD CONSTRAINT "everything_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "mixed_locales" ADD CONSTRAINT "mixed_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."mixed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_plain_fk" FOREIGN KEY ("plain_id") REFERENCES "public"."plain"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_required_fk" FOREIGN KEY ("required_id") REFERENCES "public"."required"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_indexed_fk" FOREIGN KEY ("indexed_id") REFERENCES "public"."indexed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_uniques_fk" FOREIGN KEY ("uniques_id") REFERENCES "public"."uniques"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_everything_fk" FOREIGN KEY ("everything_id") REFERENCES "public"."everything"("id") ON DELETE cascade ON UPDATE no action;
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
CREATE INDEX "plain_updated_at_idx" ON "plain" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "plain_created_at_idx" ON "plain" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "plain_tag_idx" ON "plain_locales" USING btree ("tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "plain_author_idx" ON "plain_locales" USING btree ("author_id","_locale");
--> statement-breakpoint
CREATE INDEX "plain_image_idx" ON "plain_locales" USING btree ("image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "plain_locales_locale_parent_id_unique" ON "plain_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "required_updated_at_idx" ON "required" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "required_created_at_idx" ON "required" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "required_tag_idx" ON "required_locales" USING btree ("tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "required_author_idx" ON "required_locales" USING btree ("author_id","_locale");
--> statement-breakpoint
CREATE INDEX "required_image_idx" ON "required_locales" USING btree ("image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "required_locales_locale_parent_id_unique" ON "required_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "indexed_updated_at_idx" ON "indexed" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "indexed_created_at_idx" ON "indexed" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "indexed_text_idx" ON "indexed_locales" USING btree ("text","_locale");
--> statement-breakpoint
CREATE INDEX "indexed_textarea_idx" ON "indexed_locales" USING btree ("textarea","_locale");
--> statement-breakpoint
CREATE INDEX "indexed_email_idx" ON "indexed_locales" USING btree ("email","_locale");
--> statement-breakpoint
CREATE INDEX "indexed_number_idx" ON "indexed_locales" USING btree ("number","_locale");
--> statement-breakpoint
CREATE INDEX "indexed_checkbox_idx" ON "indexed_locales" USING btree ("checkbox","_locale");
--> statement-breakpoint
CREATE INDEX "indexed_date_idx" ON "indexed_locales" USING btree ("date","_locale");
--> statement-breakpoint
CREATE INDEX "indexed_zoned_date_idx" ON "indexed_locales" USING btree ("zoned_date","_locale");
--> statement-breakpoint
CREATE INDEX "indexed_code_idx" ON "indexed_locales" USING btree ("code","_locale");
--> statement-breakpoint
CREATE INDEX "indexed_json_idx" ON "indexed_locales" USING btree ("json","_locale");
--> statement-breakpoint
CREATE INDEX "indexed_rich_text_idx" ON "indexed_locales" USING btree ("rich_text","_locale");
--> statement-breakpoint
CREATE INDEX "indexed_select_idx" ON "indexed_locales" USING btree ("select","_locale");
--> statement-breakpoint
CREATE INDEX "indexed_radio_idx" ON "indexed_locales" USING btree ("radio","_locale");
--> statement-breakpoint
CREATE INDEX "indexed_point_idx" ON "indexed_locales" USING btree ("point","_locale");
--> statement-breakpoint
CREATE INDEX "indexed_tag_idx" ON "indexed_locales" USING btree ("tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "indexed_author_idx" ON "indexed_locales" USING btree ("author_id","_locale");
--> statement-breakpoint
CREATE INDEX "indexed_image_idx" ON "indexed_locales" USING btree ("image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "indexed_locales_locale_parent_id_unique" ON "indexed_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "uniques_updated_at_idx" ON "uniques" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "uniques_created_at_idx" ON "uniques" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_text_idx" ON "uniques_locales" USING btree ("text","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_textarea_idx" ON "uniques_locales" USING btree ("textarea","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_email_idx" ON "uniques_locales" USING btree ("email","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_number_idx" ON "uniques_locales" USING btree ("number","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_checkbox_idx" ON "uniques_locales" USING btree ("checkbox","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_date_idx" ON "uniques_locales" USING btree ("date","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_zoned_date_idx" ON "uniques_locales" USING btree ("zoned_date","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_code_idx" ON "uniques_locales" USING btree ("code","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_json_idx" ON "uniques_locales" USING btree ("json","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_rich_text_idx" ON "uniques_locales" USING btree ("rich_text","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_select_idx" ON "uniques_locales" USING btree ("select","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_radio_idx" ON "uniques_locales" USING btree ("radio","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_point_idx" ON "uniques_locales" USING btree ("point","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_tag_idx" ON "uniques_locales" USING btree ("tag_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_author_idx" ON "uniques_locales" USING btree ("author_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_image_idx" ON "uniques_locales" USING btree ("image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_locales_locale_parent_id_unique" ON "uniques_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "everything_selects_order_idx" ON "everything_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "everything_selects_parent_idx" ON "everything_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "everything_selects_locale_idx" ON "everything_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "everything_list_links_order_idx" ON "everything_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "everything_list_links_parent_id_idx" ON "everything_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "everything_list_links_locale_idx" ON "everything_list_links" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "everything_list_order_idx" ON "everything_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "everything_list_parent_id_idx" ON "everything_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "everything_list_locale_idx" ON "everything_list" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "everything_blocks_hero_order_idx" ON "everything_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "everything_blocks_hero_parent_id_idx" ON "everything_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "everything_blocks_hero_path_idx" ON "everything_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "everything_blocks_hero_locale_idx" ON "everything_blocks_hero" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "everything_blocks_hero_tag_idx" ON "everything_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "everything_blocks_quote_kinds_order_idx" ON "everything_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "everything_blocks_quote_kinds_parent_idx" ON "everything_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "everything_blocks_quote_kinds_locale_idx" ON "everything_blocks_quote_kinds" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "everything_blocks_quote_order_idx" ON "everything_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "everything_blocks_quote_parent_id_idx" ON "everything_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "everything_blocks_quote_path_idx" ON "everything_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "everything_blocks_quote_locale_idx" ON "everything_blocks_quote" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "everything_updated_at_idx" ON "everything" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "everything_created_at_idx" ON "everything" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "everything_tag_idx" ON "everything_locales" USING btree ("tag_id","_locale");
--> statement-breakpoint
CREATE INDEX "everything_author_idx" ON "everything_locales" USING btree ("author_id","_locale");
--> statement-breakpoint
CREATE INDEX "everything_image_idx" ON "everything_locales" USING btree ("image_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "everything_locales_locale_parent_id_unique" ON "everything_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "everything_texts_order_parent" ON "everything_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "everything_texts_locale_parent" ON "everything_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "everything_numbers_order_parent_idx" ON "everything_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "everything_numbers_locale_parent" ON "everything_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "everything_rels_order_idx" ON "everything_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "everything_rels_parent_idx" ON "everything_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "everything_rels_path_idx" ON "everything_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "everything_rels_locale_idx" ON "everything_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "everything_rels_tags_id_idx" ON "everything_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "everything_rels_authors_id_idx" ON "everything_rels" USING btree ("authors_id","locale");
--> statement-breakpoint
CREATE INDEX "everything_rels_media_id_idx" ON "everything_rels" USING btree ("media_id","locale");
--> statement-breakpoint
CREATE INDEX "everything_rels_files_id_idx" ON "everything_rels" USING btree ("files_id","locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "mixed_slug_idx" ON "mixed" USING btree ("slug");
--> statement-breakpoint
CREATE INDEX "mixed_updated_at_idx" ON "mixed" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "mixed_created_at_idx" ON "mixed" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "mixed_locales_locale_parent_id_unique" ON "mixed_locales" USING btree ("_locale","_parent_id");
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
CREATE INDEX "payload_locked_documents_rels_plain_id_idx" ON "payload_locked_documents_rels" USING btree ("plain_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_required_id_idx" ON "payload_locked_documents_rels" USING btree ("required_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_indexed_id_idx" ON "payload_locked_documents_rels" USING btree ("indexed_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_uniques_id_idx" ON "payload_locked_documents_rels" USING btree ("uniques_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_everything_id_idx" ON "payload_locked_documents_rels" USING btree ("everything_id");
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