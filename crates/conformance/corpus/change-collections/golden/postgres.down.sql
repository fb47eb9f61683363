CREATE TYPE "public"."enum_goes_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_goes_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_goes_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_goes_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "public"."enum_goes_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_goes_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TABLE "goes_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_goes_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "goes_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "goes_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "enum_goes_list_kind"
);

--> statement-breakpoint
CREATE TABLE "goes_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"tag_id" integer,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "goes_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_goes_blocks_quote_kinds",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "goes_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "goes" (
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "enum_goes_zoneddate_tz",
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "enum_goes_select",
	"radio" "enum_goes_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"meta_title" varchar,
	"meta_deep_no_index" boolean,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "goes_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> statement-breakpoint
CREATE TABLE "goes_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL
);

--> statement-breakpoint
CREATE TABLE "goes_rels" (
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
CREATE TABLE "home_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"x" varchar
);

--> statement-breakpoint
CREATE TABLE "home" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);

--> statement-breakpoint
ALTER TABLE "comes_selects" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "comes_list_links" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "comes_list" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "comes_blocks_hero" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "comes_blocks_quote_kinds" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "comes_blocks_quote" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "comes" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "comes_texts" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "comes_numbers" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "comes_rels" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "stays_sessions" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "payload_jobs_log" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "payload_jobs" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "new_home_list" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "new_home" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP TABLE "comes_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "comes_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "comes_list" CASCADE;
--> statement-breakpoint
DROP TABLE "comes_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "comes_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "comes_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "comes" CASCADE;
--> statement-breakpoint
DROP TABLE "comes_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "comes_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "comes_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "stays_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_jobs_log" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_jobs" CASCADE;
--> statement-breakpoint
DROP TABLE "new_home_list" CASCADE;
--> statement-breakpoint
DROP TABLE "new_home" CASCADE;
--> statement-breakpoint
ALTER TABLE "stays" DROP CONSTRAINT "stays_one_id_comes_id_fk";

--> statement-breakpoint
ALTER TABLE "stays_rels" DROP CONSTRAINT "stays_rels_comes_fk";

--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_comes_fk";

--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" DROP CONSTRAINT "payload_preferences_rels_stays_fk";

--> statement-breakpoint
DROP INDEX "stays__order_idx";
--> statement-breakpoint
DROP INDEX "stays_email_idx";
--> statement-breakpoint
DROP INDEX "stays_rels_comes_id_idx";
--> statement-breakpoint
DROP INDEX "payload_locked_documents_rels_comes_id_idx";
--> statement-breakpoint
DROP INDEX "payload_preferences_rels_stays_id_idx";
--> statement-breakpoint
ALTER TABLE "stays_rels" ADD COLUMN "goes_id" integer;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "goes_id" integer;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "users_id" integer;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD COLUMN "users_id" integer;
--> statement-breakpoint
ALTER TABLE "goes_selects" ADD CONSTRAINT "goes_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."goes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "goes_list_links" ADD CONSTRAINT "goes_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."goes_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "goes_list" ADD CONSTRAINT "goes_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."goes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "goes_blocks_hero" ADD CONSTRAINT "goes_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "goes_blocks_hero" ADD CONSTRAINT "goes_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."goes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "goes_blocks_quote_kinds" ADD CONSTRAINT "goes_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."goes_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "goes_blocks_quote" ADD CONSTRAINT "goes_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."goes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "goes" ADD CONSTRAINT "goes_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "goes" ADD CONSTRAINT "goes_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "goes" ADD CONSTRAINT "goes_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "goes_texts" ADD CONSTRAINT "goes_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."goes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "goes_numbers" ADD CONSTRAINT "goes_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."goes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "goes_rels" ADD CONSTRAINT "goes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."goes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "goes_rels" ADD CONSTRAINT "goes_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "goes_rels" ADD CONSTRAINT "goes_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "goes_rels" ADD CONSTRAINT "goes_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "goes_rels" ADD CONSTRAINT "goes_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "home_list" ADD CONSTRAINT "home_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "goes_selects_order_idx" ON "goes_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "goes_selects_parent_idx" ON "goes_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "goes_list_links_order_idx" ON "goes_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "goes_list_links_parent_id_idx" ON "goes_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "goes_list_order_idx" ON "goes_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "goes_list_parent_id_idx" ON "goes_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "goes_blocks_hero_order_idx" ON "goes_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "goes_blocks_hero_parent_id_idx" ON "goes_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "goes_blocks_hero_path_idx" ON "goes_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "goes_blocks_hero_tag_idx" ON "goes_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "goes_blocks_quote_kinds_order_idx" ON "goes_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "goes_blocks_quote_kinds_parent_idx" ON "goes_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "goes_blocks_quote_order_idx" ON "goes_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "goes_blocks_quote_parent_id_idx" ON "goes_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "goes_blocks_quote_path_idx" ON "goes_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "goes_tag_idx" ON "goes" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "goes_author_idx" ON "goes" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "goes_image_idx" ON "goes" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "goes_updated_at_idx" ON "goes" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "goes_created_at_idx" ON "goes" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "goes_texts_order_parent" ON "goes_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "goes_numbers_order_parent_idx" ON "goes_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "goes_rels_order_idx" ON "goes_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "goes_rels_parent_idx" ON "goes_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "goes_rels_path_idx" ON "goes_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "goes_rels_tags_id_idx" ON "goes_rels" USING btree ("tags_id");
--> statement-breakpoint
CREATE INDEX "goes_rels_authors_id_idx" ON "goes_rels" USING btree ("authors_id");
--> statement-breakpoint
CREATE INDEX "goes_rels_media_id_idx" ON "goes_rels" USING btree ("media_id");
--> statement-breakpoint
CREATE INDEX "goes_rels_files_id_idx" ON "goes_rels" USING btree ("files_id");
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
CREATE INDEX "home_list_order_idx" ON "home_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "home_list_parent_id_idx" ON "home_list" USING btree ("_parent_id");
--> statement-breakpoint
ALTER TABLE "stays" ADD CONSTRAINT "stays_one_id_goes_id_fk" FOREIGN KEY ("one_id") REFERENCES "public"."goes"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "stays_rels" ADD CONSTRAINT "stays_rels_goes_fk" FOREIGN KEY ("goes_id") REFERENCES "public"."goes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_goes_fk" FOREIGN KEY ("goes_id") REFERENCES "public"."goes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "stays_rels_goes_id_idx" ON "stays_rels" USING btree ("goes_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_goes_id_idx" ON "payload_locked_documents_rels" USING btree ("goes_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
--> statement-breakpoint
CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
--> statement-breakpoint
ALTER TABLE "stays" DROP COLUMN "_order";
--> statement-breakpoint
ALTER TABLE "stays" DROP COLUMN "enable_a_p_i_key";
--> statement-breakpoint
ALTER TABLE "stays" DROP COLUMN "api_key";
--> statement-breakpoint
ALTER TABLE "stays" DROP COLUMN "api_key_index";
--> statement-breakpoint
ALTER TABLE "stays" DROP COLUMN "email";
--> statement-breakpoint
ALTER TABLE "stays" DROP COLUMN "reset_password_token";
--> statement-breakpoint
ALTER TABLE "stays" DROP COLUMN "reset_password_expiration";
--> statement-breakpoint
ALTER TABLE "stays" DROP COLUMN "salt";
--> statement-breakpoint
ALTER TABLE "stays" DROP COLUMN "hash";
--> statement-breakpoint
ALTER TABLE "stays" DROP COLUMN "reset_password_requested_at";
--> statement-breakpoint
ALTER TABLE "stays" DROP COLUMN "login_attempts";
--> statement-breakpoint
ALTER TABLE "stays" DROP COLUMN "lock_until";
--> statement-breakpoint
ALTER TABLE "stays_rels" DROP COLUMN "comes_id";
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "comes_id";
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" DROP COLUMN "stays_id";
--> statement-breakpoint
DROP TYPE "public"."enum_comes_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_comes_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_comes_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_comes_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_comes_select";
--> statement-breakpoint
DROP TYPE "public"."enum_comes_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_payload_jobs_log_task_slug";
--> statement-breakpoint
DROP TYPE "public"."enum_payload_jobs_log_state";
--> statement-breakpoint
DROP TYPE "public"."enum_payload_jobs_task_slug";