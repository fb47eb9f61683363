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
CREATE TYPE "public"."enum_defaults_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_defaults_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_defaults_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_required_defaults_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_required_defaults_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_required_defaults_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_computed_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_computed_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_computed_radio" AS ENUM('one', 'two', 'three-3');
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
CREATE TYPE "public"."enum_both_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_both_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_both_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_conditional_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_conditional_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_conditional_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_hiddens_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_hiddens_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_hiddens_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TABLE "plain" (
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "enum_plain_zoneddate_tz",
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "enum_plain_select",
	"radio" "enum_plain_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "required" (
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar NOT NULL,
	"textarea" varchar NOT NULL,
	"email" varchar NOT NULL,
	"number" numeric NOT NULL,
	"checkbox" boolean DEFAULT false NOT NULL,
	"date" timestamp(3) with time zone NOT NULL,
	"zoned_date" timestamp(3) with time zone NOT NULL,
	"zoneddate_tz" "enum_required_zoneddate_tz" NOT NULL,
	"code" varchar NOT NULL,
	"json" jsonb NOT NULL,
	"rich_text" jsonb NOT NULL,
	"select" "enum_required_select" NOT NULL,
	"radio" "enum_required_radio" NOT NULL,
	"point" geometry(Point) NOT NULL,
	"tag_id" integer NOT NULL,
	"author_id" varchar NOT NULL,
	"image_id" integer NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "defaults" (
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar DEFAULT 'it''s',
	"textarea" varchar DEFAULT 'a
b',
	"email" varchar DEFAULT 'a@example.com',
	"number" numeric DEFAULT 1.5,
	"checkbox" boolean DEFAULT true,
	"date" timestamp(3) with time zone DEFAULT '2024-01-02T03:04:05.678Z',
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "enum_defaults_zoneddate_tz",
	"code" varchar DEFAULT 'let a = 1',
	"json" jsonb DEFAULT '{"a":[1,"two"]}'::jsonb,
	"rich_text" jsonb,
	"select" "enum_defaults_select" DEFAULT 'three-3',
	"radio" "enum_defaults_radio" DEFAULT 'two',
	"point" geometry(Point) DEFAULT 'SRID=4326;POINT(10.5 -20)',
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "required_defaults" (
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar DEFAULT 'it''s' NOT NULL,
	"textarea" varchar DEFAULT 'a
b' NOT NULL,
	"email" varchar DEFAULT 'a@example.com' NOT NULL,
	"number" numeric DEFAULT 1.5 NOT NULL,
	"checkbox" boolean DEFAULT true NOT NULL,
	"date" timestamp(3) with time zone DEFAULT '2024-01-02T03:04:05.678Z' NOT NULL,
	"zoned_date" timestamp(3) with time zone NOT NULL,
	"zoneddate_tz" "enum_required_defaults_zoneddate_tz" NOT NULL,
	"code" varchar DEFAULT 'let a = 1' NOT NULL,
	"json" jsonb DEFAULT '{"a":[1,"two"]}'::jsonb NOT NULL,
	"rich_text" jsonb NOT NULL,
	"select" "enum_required_defaults_select" DEFAULT 'three-3' NOT NULL,
	"radio" "enum_required_defaults_radio" DEFAULT 'two' NOT NULL,
	"point" geometry(Point) DEFAULT 'SRID=4326;POINT(10.5 -20)' NOT NULL,
	"tag_id" integer NOT NULL,
	"author_id" varchar NOT NULL,
	"image_id" integer NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "computed" (
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "enum_computed_zoneddate_tz",
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "enum_computed_select",
	"radio" "enum_computed_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "indexed" (
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "enum_indexed_zoneddate_tz",
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "enum_indexed_select",
	"radio" "enum_indexed_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "uniques" (
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "enum_uniques_zoneddate_tz",
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "enum_uniques_select",
	"radio" "enum_uniques_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "both" (
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar NOT NULL,
	"textarea" varchar NOT NULL,
	"email" varchar NOT NULL,
	"number" numeric NOT NULL,
	"checkbox" boolean DEFAULT false NOT NULL,
	"date" timestamp(3) with time zone NOT NULL,
	"zoned_date" timestamp(3) with time zone NOT NULL,
	"zoneddate_tz" "enum_both_zoneddate_tz" NOT NULL,
	"code" varchar NOT NULL,
	"json" jsonb NOT NULL,
	"rich_text" jsonb NOT NULL,
	"select" "enum_both_select" NOT NULL,
	"radio" "enum_both_radio" NOT NULL,
	"point" geometry(Point) NOT NULL,
	"tag_id" integer NOT NULL,
	"author_id" varchar NOT NULL,
	"image_id" integer NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "conditional" (
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean DEFAULT false,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "enum_conditional_zoneddate_tz" NOT NULL,
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "enum_conditional_select",
	"radio" "enum_conditional_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "virtual" (
	"id" serial PRIMARY KEY NOT NULL,
	"tag_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "hiddens" (
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "enum_hiddens_zoneddate_tz",
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "enum_hiddens_select",
	"radio" "enum_hiddens_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
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
	"defaults_id" integer,
	"required_defaults_id" integer,
	"computed_id" integer,
	"indexed_id" integer,
	"uniques_id" integer,
	"both_id" integer,
	"conditional_id" integer,
	"virtual_id" integer,
	"hiddens_id" integer,
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
ALTER TABLE "plain" ADD CONSTRAINT "plain_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plain" ADD CONSTRAINT "plain_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plain" ADD CONSTRAINT "plain_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required" ADD CONSTRAINT "required_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required" ADD CONSTRAINT "required_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required" ADD CONSTRAINT "required_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "defaults" ADD CONSTRAINT "defaults_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "defaults" ADD CONSTRAINT "defaults_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "defaults" ADD CONSTRAINT "defaults_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_defaults" ADD CONSTRAINT "required_defaults_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_defaults" ADD CONSTRAINT "required_defaults_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_defaults" ADD CONSTRAINT "required_defaults_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "computed" ADD CONSTRAINT "computed_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "computed" ADD CONSTRAINT "computed_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "computed" ADD CONSTRAINT "computed_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "indexed" ADD CONSTRAINT "indexed_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "indexed" ADD CONSTRAINT "indexed_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "indexed" ADD CONSTRAINT "indexed_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "uniques" ADD CONSTRAINT "uniques_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "uniques" ADD CONSTRAINT "uniques_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "uniques" ADD CONSTRAINT "uniques_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "both" ADD CONSTRAINT "both_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "both" ADD CONSTRAINT "both_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "both" ADD CONSTRAINT "both_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "conditional" ADD CONSTRAINT "conditional_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "conditional" ADD CONSTRAINT "conditional_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "conditional" ADD CONSTRAINT "conditional_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "virtual" ADD CONSTRAINT "virtual_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "hiddens" ADD CONSTRAINT "hiddens_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "hiddens" ADD CONSTRAINT "hiddens_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "hiddens" ADD CONSTRAINT "hiddens_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_plain_fk" FOREIGN KEY ("plain_id") REFERENCES "public"."plain"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_required_fk" FOREIGN KEY ("required_id") REFERENCES "public"."required"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_defaults_fk" FOREIGN KEY ("defaults_id") REFERENCES "public"."defaults"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_required_defaults_fk" FOREIGN KEY ("required_defaults_id") REFERENCES "public"."required_defaults"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_computed_fk" FOREIGN KEY ("computed_id") REFERENCES "public"."computed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_indexed_fk" FOREIGN KEY ("indexed_id") REFERENCES "public"."indexed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_uniques_fk" FOREIGN KEY ("uniques_id") REFERENCES "public"."uniques"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_both_fk" FOREIGN KEY ("both_id") REFERENCES "public"."both"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_conditional_fk" FOREIGN KEY ("conditional_id") REFERENCES "public"."conditional"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_virtual_fk" FOREIGN KEY ("virtual_id") REFERENCES "public"."virtual"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_hiddens_fk" FOREIGN KEY ("hiddens_id") REFERENCES "public"."hiddens"("id") ON DELETE cascade ON UPDATE no action;
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
CREATE INDEX "plain_tag_idx" ON "plain" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "plain_author_idx" ON "plain" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "plain_image_idx" ON "plain" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "plain_updated_at_idx" ON "plain" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "plain_created_at_idx" ON "plain" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "required_tag_idx" ON "required" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "required_author_idx" ON "required" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "required_image_idx" ON "required" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "required_updated_at_idx" ON "required" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "required_created_at_idx" ON "required" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "defaults_tag_idx" ON "defaults" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "defaults_author_idx" ON "defaults" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "defaults_image_idx" ON "defaults" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "defaults_updated_at_idx" ON "defaults" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "defaults_created_at_idx" ON "defaults" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "required_defaults_tag_idx" ON "required_defaults" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "required_defaults_author_idx" ON "required_defaults" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "required_defaults_image_idx" ON "required_defaults" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "required_defaults_updated_at_idx" ON "required_defaults" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "required_defaults_created_at_idx" ON "required_defaults" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "computed_tag_idx" ON "computed" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "computed_author_idx" ON "computed" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "computed_image_idx" ON "computed" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "computed_updated_at_idx" ON "computed" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "computed_created_at_idx" ON "computed" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "indexed_text_idx" ON "indexed" USING btree ("text");
--> statement-breakpoint
CREATE INDEX "indexed_textarea_idx" ON "indexed" USING btree ("textarea");
--> statement-breakpoint
CREATE INDEX "indexed_email_idx" ON "indexed" USING btree ("email");
--> statement-breakpoint
CREATE INDEX "indexed_number_idx" ON "indexed" USING btree ("number");
--> statement-breakpoint
CREATE INDEX "indexed_checkbox_idx" ON "indexed" USING btree ("checkbox");
--> statement-breakpoint
CREATE INDEX "indexed_date_idx" ON "indexed" USING btree ("date");
--> statement-breakpoint
CREATE INDEX "indexed_zoned_date_idx" ON "indexed" USING btree ("zoned_date");
--> statement-breakpoint
CREATE INDEX "indexed_code_idx" ON "indexed" USING btree ("code");
--> statement-breakpoint
CREATE INDEX "indexed_json_idx" ON "indexed" USING btree ("json");
--> statement-breakpoint
CREATE INDEX "indexed_rich_text_idx" ON "indexed" USING btree ("rich_text");
--> statement-breakpoint
CREATE INDEX "indexed_select_idx" ON "indexed" USING btree ("select");
--> statement-breakpoint
CREATE INDEX "indexed_radio_idx" ON "indexed" USING btree ("radio");
--> statement-breakpoint
CREATE INDEX "indexed_point_idx" ON "indexed" USING btree ("point");
--> statement-breakpoint
CREATE INDEX "indexed_tag_idx" ON "indexed" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "indexed_author_idx" ON "indexed" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "indexed_image_idx" ON "indexed" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "indexed_updated_at_idx" ON "indexed" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "indexed_created_at_idx" ON "indexed" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_text_idx" ON "uniques" USING btree ("text");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_textarea_idx" ON "uniques" USING btree ("textarea");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_email_idx" ON "uniques" USING btree ("email");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_number_idx" ON "uniques" USING btree ("number");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_checkbox_idx" ON "uniques" USING btree ("checkbox");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_date_idx" ON "uniques" USING btree ("date");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_zoned_date_idx" ON "uniques" USING btree ("zoned_date");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_code_idx" ON "uniques" USING btree ("code");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_json_idx" ON "uniques" USING btree ("json");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_rich_text_idx" ON "uniques" USING btree ("rich_text");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_select_idx" ON "uniques" USING btree ("select");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_radio_idx" ON "uniques" USING btree ("radio");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_point_idx" ON "uniques" USING btree ("point");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_tag_idx" ON "uniques" USING btree ("tag_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_author_idx" ON "uniques" USING btree ("author_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_image_idx" ON "uniques" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "uniques_updated_at_idx" ON "uniques" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "uniques_created_at_idx" ON "uniques" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "both_text_idx" ON "both" USING btree ("text");
--> statement-breakpoint
CREATE UNIQUE INDEX "both_textarea_idx" ON "both" USING btree ("textarea");
--> statement-breakpoint
CREATE UNIQUE INDEX "both_email_idx" ON "both" USING btree ("email");
--> statement-breakpoint
CREATE UNIQUE INDEX "both_number_idx" ON "both" USING btree ("number");
--> statement-breakpoint
CREATE UNIQUE INDEX "both_checkbox_idx" ON "both" USING btree ("checkbox");
--> statement-breakpoint
CREATE UNIQUE INDEX "both_date_idx" ON "both" USING btree ("date");
--> statement-breakpoint
CREATE UNIQUE INDEX "both_zoned_date_idx" ON "both" USING btree ("zoned_date");
--> statement-breakpoint
CREATE UNIQUE INDEX "both_code_idx" ON "both" USING btree ("code");
--> statement-breakpoint
CREATE UNIQUE INDEX "both_json_idx" ON "both" USING btree ("json");
--> statement-breakpoint
CREATE UNIQUE INDEX "both_rich_text_idx" ON "both" USING btree ("rich_text");
--> statement-breakpoint
CREATE UNIQUE INDEX "both_select_idx" ON "both" USING btree ("select");
--> statement-breakpoint
CREATE UNIQUE INDEX "both_radio_idx" ON "both" USING btree ("radio");
--> statement-breakpoint
CREATE UNIQUE INDEX "both_point_idx" ON "both" USING btree ("point");
--> statement-breakpoint
CREATE UNIQUE INDEX "both_tag_idx" ON "both" USING btree ("tag_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "both_author_idx" ON "both" USING btree ("author_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "both_image_idx" ON "both" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "both_updated_at_idx" ON "both" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "both_created_at_idx" ON "both" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "conditional_tag_idx" ON "conditional" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "conditional_author_idx" ON "conditional" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "conditional_image_idx" ON "conditional" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "conditional_updated_at_idx" ON "conditional" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "conditional_created_at_idx" ON "conditional" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "virtual_tag_idx" ON "virtual" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "virtual_updated_at_idx" ON "virtual" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "virtual_created_at_idx" ON "virtual" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "hiddens_tag_idx" ON "hiddens" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "hiddens_author_idx" ON "hiddens" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "hiddens_image_idx" ON "hiddens" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "hiddens_updated_at_idx" ON "hiddens" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "hiddens_created_at_idx" ON "hiddens" USING btree ("created_at");
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
CREATE INDEX "payload_locked_documents_rels_defaults_id_idx" ON "payload_locked_documents_rels" USING btree ("defaults_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_required_defaults_id_idx" ON "payload_locked_documents_rels" USING btree ("required_defaults_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_computed_id_idx" ON "payload_locked_documents_rels" USING btree ("computed_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_indexed_id_idx" ON "payload_locked_documents_rels" USING btree ("indexed_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_uniques_id_idx" ON "payload_locked_documents_rels" USING btree ("uniques_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_both_id_idx" ON "payload_locked_documents_rels" USING btree ("both_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_conditional_id_idx" ON "payload_locked_documents_rels" USING btree ("conditional_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_virtual_id_idx" ON "payload_locked_documents_rels" USING btree ("virtual_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_hiddens_id_idx" ON "payload_locked_documents_rels" USING btree ("hiddens_id");
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