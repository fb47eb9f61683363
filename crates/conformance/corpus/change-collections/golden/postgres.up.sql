CREATE TYPE "public"."enum_comes_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_comes_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_comes_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_comes_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_comes_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_comes_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'work');
--> statement-breakpoint
CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
--> statement-breakpoint
CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'work');
--> statement-breakpoint
CREATE TABLE "comes_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_comes_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "comes_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "comes_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_comes_list_kind"
);

--> statement-breakpoint
CREATE TABLE "comes_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"tag_id" integer,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "comes_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_comes_blocks_quote_kinds",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "comes_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "comes" (
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "enum_comes_zoneddate_tz",
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "enum_comes_select",
	"radio" "enum_comes_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"meta_title" varchar,
	"meta_deep_no_index" boolean,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);

--> statement-breakpoint
CREATE TABLE "comes_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> statement-breakpoint
CREATE TABLE "comes_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL
);

--> statement-breakpoint
CREATE TABLE "comes_rels" (
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
CREATE TABLE "stays_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "payload_jobs_log" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"executed_at" timestamp(3) with time zone NOT NULL,
	"completed_at" timestamp(3) with time zone NOT NULL,
	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
	"task_i_d" varchar NOT NULL,
	"input" jsonb,
	"output" jsonb,
	"state" "enum_payload_jobs_log_state" NOT NULL,
	"error" jsonb
);

--> statement-breakpoint
CREATE TABLE "payload_jobs" (
	"id" serial PRIMARY KEY NOT NULL,
	"input" jsonb,
	"completed_at" timestamp(3) with time zone,
	"total_tried" numeric DEFAULT 0,
	"has_error" boolean DEFAULT false,
	"error" jsonb,
	"task_slug" "enum_payload_jobs_task_slug",
	"queue" varchar DEFAULT 'default',
	"wait_until" timestamp(3) with time zone,
	"processing" boolean DEFAULT false,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "new_home_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"x" varchar
);

--> statement-breakpoint
CREATE TABLE "new_home" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);

--> statement-breakpoint
ALTER TABLE "goes_selects" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "goes_list_links" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "goes_list" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "goes_blocks_hero" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "goes_blocks_quote_kinds" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "goes_blocks_quote" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "goes" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "goes_texts" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "goes_numbers" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "goes_rels" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "users_sessions" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "users" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "home_list" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "home" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP TABLE "goes_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "goes_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "goes_list" CASCADE;
--> statement-breakpoint
DROP TABLE "goes_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "goes_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "goes_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "goes" CASCADE;
--> statement-breakpoint
DROP TABLE "goes_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "goes_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "goes_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "users_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "users" CASCADE;
--> statement-breakpoint
DROP TABLE "home_list" CASCADE;
--> statement-breakpoint
DROP TABLE "home" CASCADE;
--> statement-breakpoint
ALTER TABLE "stays" DROP CONSTRAINT "stays_one_id_goes_id_fk";

--> statement-breakpoint
ALTER TABLE "stays_rels" DROP CONSTRAINT "stays_rels_goes_fk";

--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_goes_fk";

--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_users_fk";

--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" DROP CONSTRAINT "payload_preferences_rels_users_fk";

--> statement-breakpoint
DROP INDEX "stays_rels_goes_id_idx";
--> statement-breakpoint
DROP INDEX "payload_locked_documents_rels_goes_id_idx";
--> statement-breakpoint
DROP INDEX "payload_locked_documents_rels_users_id_idx";
--> statement-breakpoint
DROP INDEX "payload_preferences_rels_users_id_idx";
--> statement-breakpoint
ALTER TABLE "stays" ADD COLUMN "_order" varchar;
--> statement-breakpoint
ALTER TABLE "stays" ADD COLUMN "enable_a_p_i_key" boolean;
--> statement-breakpoint
ALTER TABLE "stays" ADD COLUMN "api_key" varchar;
--> statement-breakpoint
ALTER TABLE "stays" ADD COLUMN "api_key_index" varchar;
--> statement-breakpoint
ALTER TABLE "stays" ADD COLUMN "email" varchar NOT NULL;
--> statement-breakpoint
ALTER TABLE "stays" ADD COLUMN "reset_password_token" varchar;
--> statement-breakpoint
ALTER TABLE "stays" ADD COLUMN "reset_password_expiration" timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "stays" ADD COLUMN "salt" varchar;
--> statement-breakpoint
ALTER TABLE "stays" ADD COLUMN "hash" varchar;
--> statement-breakpoint
ALTER TABLE "stays" ADD COLUMN "reset_password_requested_at" timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "stays" ADD COLUMN "login_attempts" numeric DEFAULT 0;
--> statement-breakpoint
ALTER TABLE "stays" ADD COLUMN "lock_until" timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "stays_rels" ADD COLUMN "comes_id" integer;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "comes_id" integer;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD COLUMN "stays_id" integer;
--> statement-breakpoint
ALTER TABLE "comes_selects" ADD CONSTRAINT "comes_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comes_list_links" ADD CONSTRAINT "comes_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."comes_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comes_list" ADD CONSTRAINT "comes_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."comes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comes_blocks_hero" ADD CONSTRAINT "comes_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comes_blocks_hero" ADD CONSTRAINT "comes_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."comes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comes_blocks_quote_kinds" ADD CONSTRAINT "comes_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comes_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comes_blocks_quote" ADD CONSTRAINT "comes_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."comes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comes" ADD CONSTRAINT "comes_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comes" ADD CONSTRAINT "comes_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comes" ADD CONSTRAINT "comes_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comes_texts" ADD CONSTRAINT "comes_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comes_numbers" ADD CONSTRAINT "comes_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comes_rels" ADD CONSTRAINT "comes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comes_rels" ADD CONSTRAINT "comes_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comes_rels" ADD CONSTRAINT "comes_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comes_rels" ADD CONSTRAINT "comes_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "comes_rels" ADD CONSTRAINT "comes_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "stays_sessions" ADD CONSTRAINT "stays_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stays"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "new_home_list" ADD CONSTRAINT "new_home_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."new_home"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "comes_selects_order_idx" ON "comes_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "comes_selects_parent_idx" ON "comes_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "comes_list_links_order_idx" ON "comes_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "comes_list_links_parent_id_idx" ON "comes_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "comes_list_order_idx" ON "comes_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "comes_list_parent_id_idx" ON "comes_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "comes_blocks_hero_order_idx" ON "comes_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "comes_blocks_hero_parent_id_idx" ON "comes_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "comes_blocks_hero_path_idx" ON "comes_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "comes_blocks_hero_tag_idx" ON "comes_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "comes_blocks_quote_kinds_order_idx" ON "comes_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "comes_blocks_quote_kinds_parent_idx" ON "comes_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "comes_blocks_quote_order_idx" ON "comes_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "comes_blocks_quote_parent_id_idx" ON "comes_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "comes_blocks_quote_path_idx" ON "comes_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "comes_tag_idx" ON "comes" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "comes_author_idx" ON "comes" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "comes_image_idx" ON "comes" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "comes_updated_at_idx" ON "comes" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "comes_created_at_idx" ON "comes" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "comes_deleted_at_idx" ON "comes" USING btree ("deleted_at");
--> statement-breakpoint
CREATE INDEX "comes_texts_order_parent" ON "comes_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "comes_numbers_order_parent_idx" ON "comes_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "comes_rels_order_idx" ON "comes_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "comes_rels_parent_idx" ON "comes_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "comes_rels_path_idx" ON "comes_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "comes_rels_tags_id_idx" ON "comes_rels" USING btree ("tags_id");
--> statement-breakpoint
CREATE INDEX "comes_rels_authors_id_idx" ON "comes_rels" USING btree ("authors_id");
--> statement-breakpoint
CREATE INDEX "comes_rels_media_id_idx" ON "comes_rels" USING btree ("media_id");
--> statement-breakpoint
CREATE INDEX "comes_rels_files_id_idx" ON "comes_rels" USING btree ("files_id");
--> statement-breakpoint
CREATE INDEX "stays_sessions_order_idx" ON "stays_sessions" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "stays_sessions_parent_id_idx" ON "stays_sessions" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
--> statement-breakpoint
CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
--> statement-breakpoint
CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
--> statement-breakpoint
CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
--> statement-breakpoint
CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
--> statement-breakpoint
CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
--> statement-breakpoint
CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
--> statement-breakpoint
CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "new_home_list_order_idx" ON "new_home_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "new_home_list_parent_id_idx" ON "new_home_list" USING btree ("_parent_id");
--> statement-breakpoint
ALTER TABLE "stays" ADD CONSTRAINT "stays_one_id_comes_id_fk" FOREIGN KEY ("one_id") REFERENCES "public"."comes"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "stays_rels" ADD CONSTRAINT "stays_rels_comes_fk" FOREIGN KEY ("comes_id") REFERENCES "public"."comes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_comes_fk" FOREIGN KEY ("comes_id") REFERENCES "public"."comes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_stays_fk" FOREIGN KEY ("stays_id") REFERENCES "public"."stays"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "stays__order_idx" ON "stays" USING btree ("_order");
--> statement-breakpoint
CREATE UNIQUE INDEX "stays_email_idx" ON "stays" USING btree ("email");
--> statement-breakpoint
CREATE INDEX "stays_rels_comes_id_idx" ON "stays_rels" USING btree ("comes_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_comes_id_idx" ON "payload_locked_documents_rels" USING btree ("comes_id");
--> statement-breakpoint
CREATE INDEX "payload_preferences_rels_stays_id_idx" ON "payload_preferences_rels" USING btree ("stays_id");
--> statement-breakpoint
ALTER TABLE "stays_rels" DROP COLUMN "goes_id";
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "goes_id";
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "users_id";
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" DROP COLUMN "users_id";
--> statement-breakpoint
DROP TYPE "public"."enum_goes_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_goes_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_goes_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_goes_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_goes_select";
--> statement-breakpoint
DROP TYPE "public"."enum_goes_radio";