CREATE TYPE "content"."_locales" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "content"."enum_posts_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "content"."enum_posts_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "content"."enum_posts_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "content"."enum_posts_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "content"."enum_posts_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "content"."enum_posts_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "content"."enum_posts_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "content"."enum__posts_versions_version_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "content"."enum__posts_versions_version_list_kind" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "content"."enum__posts_versions_blocks_quote_kinds" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "content"."enum__posts_versions_version_zoneddate_tz" AS ENUM('Pacific/Midway', 'Pacific/Niue', 'Pacific/Honolulu', 'Pacific/Rarotonga', 'America/Anchorage', 'Pacific/Gambier', 'America/Los_Angeles', 'America/Tijuana', 'America/Denver', 'America/Phoenix', 'America/Chicago', 'America/Guatemala', 'America/New_York', 'America/Bogota', 'America/Caracas', 'America/Santiago', 'America/Buenos_Aires', 'America/Sao_Paulo', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Cape_Verde', 'Europe/London', 'Europe/Berlin', 'Africa/Lagos', 'Europe/Athens', 'Africa/Cairo', 'Europe/Moscow', 'Asia/Riyadh', 'Asia/Dubai', 'Asia/Baku', 'Asia/Karachi', 'Asia/Tashkent', 'Asia/Calcutta', 'Asia/Dhaka', 'Asia/Almaty', 'Asia/Jakarta', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Singapore', 'Asia/Tokyo', 'Asia/Seoul', 'Australia/Brisbane', 'Australia/Sydney', 'Pacific/Guam', 'Pacific/Noumea', 'Pacific/Auckland', 'Pacific/Fiji');
--> statement-breakpoint
CREATE TYPE "content"."enum__posts_versions_version_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "content"."enum__posts_versions_version_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "content"."enum__posts_versions_version_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "content"."enum__posts_versions_published_locale" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TABLE "content"."posts_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "content"."enum_posts_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "content"."posts_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"url" varchar
);

--> statement-breakpoint
CREATE TABLE "content"."posts_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "content"."enum_posts_list_kind"
);

--> statement-breakpoint
CREATE TABLE "content"."posts_blocks_hero" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar,
	"tag_id" integer,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "content"."posts_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "content"."enum_posts_blocks_quote_kinds",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "content"."posts_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"quote" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "content"."posts" (
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"checkbox" boolean,
	"date" timestamp(3) with time zone,
	"zoned_date" timestamp(3) with time zone,
	"zoneddate_tz" "content"."enum_posts_zoneddate_tz",
	"code" varchar,
	"json" jsonb,
	"rich_text" jsonb,
	"select" "content"."enum_posts_select",
	"radio" "content"."enum_posts_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"author_id" varchar,
	"image_id" integer,
	"meta_title" varchar,
	"meta_deep_no_index" boolean,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "content"."enum_posts_status" DEFAULT 'draft'
);

--> statement-breakpoint
CREATE TABLE "content"."posts_i18n" (
	"title" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "content"."_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "content"."posts_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> statement-breakpoint
CREATE TABLE "content"."posts_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL
);

--> statement-breakpoint
CREATE TABLE "content"."posts_relations" (
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
CREATE TABLE "content"."_posts_versions_version_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "content"."enum__posts_versions_version_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "content"."_posts_versions_version_list_links" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"url" varchar,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "content"."_posts_versions_version_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"label" varchar,
	"kind" "content"."enum__posts_versions_version_list_kind",
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "content"."_posts_versions_blocks_hero" (
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
CREATE TABLE "content"."_posts_versions_blocks_quote_kinds" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "content"."enum__posts_versions_blocks_quote_kinds",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "content"."_posts_versions_blocks_quote" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"quote" varchar,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "content"."_posts_versions" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_text" varchar,
	"version_textarea" varchar,
	"version_email" varchar,
	"version_number" numeric,
	"version_checkbox" boolean,
	"version_date" timestamp(3) with time zone,
	"version_zoned_date" timestamp(3) with time zone,
	"version_zoneddate_tz" "content"."enum__posts_versions_version_zoneddate_tz",
	"version_code" varchar,
	"version_json" jsonb,
	"version_rich_text" jsonb,
	"version_select" "content"."enum__posts_versions_version_select",
	"version_radio" "content"."enum__posts_versions_version_radio",
	"version_point" geometry(Point),
	"version_tag_id" integer,
	"version_author_id" varchar,
	"version_image_id" integer,
	"version_meta_title" varchar,
	"version_meta_deep_no_index" boolean,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "content"."enum__posts_versions_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "content"."enum__posts_versions_published_locale",
	"latest" boolean
);

--> statement-breakpoint
CREATE TABLE "content"."_posts_versions_i18n" (
	"version_title" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "content"."_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "content"."_posts_versions_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> statement-breakpoint
CREATE TABLE "content"."_posts_versions_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL
);

--> statement-breakpoint
CREATE TABLE "content"."_posts_versions_relations" (
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
CREATE TABLE "content"."tags" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "content"."authors" (
	"id" varchar PRIMARY KEY NOT NULL,
	"name" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "content"."media" (
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
CREATE TABLE "content"."files" (
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
CREATE TABLE "content"."payload_kv" (
	"id" serial PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"data" jsonb NOT NULL
);

--> statement-breakpoint
CREATE TABLE "content"."users_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "content"."users" (
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
CREATE TABLE "content"."payload_locked_documents" (
	"id" serial PRIMARY KEY NOT NULL,
	"global_slug" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "content"."payload_locked_documents_relations" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"posts_id" integer,
	"tags_id" integer,
	"authors_id" varchar,
	"media_id" integer,
	"files_id" integer,
	"users_id" integer
);

--> statement-breakpoint
CREATE TABLE "content"."payload_preferences" (
	"id" serial PRIMARY KEY NOT NULL,
	"key" varchar,
	"value" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "content"."payload_preferences_relations" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"users_id" integer
);

--> statement-breakpoint
CREATE TABLE "content"."payload_migrations" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar,
	"batch" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
ALTER TABLE "content"."posts_selects" ADD CONSTRAINT "posts_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "content"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts_list_links" ADD CONSTRAINT "posts_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "content"."posts_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts_list" ADD CONSTRAINT "posts_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "content"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts_blocks_hero" ADD CONSTRAINT "posts_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "content"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts_blocks_hero" ADD CONSTRAINT "posts_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "content"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts_blocks_quote_kinds" ADD CONSTRAINT "posts_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "content"."posts_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts_blocks_quote" ADD CONSTRAINT "posts_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "content"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts" ADD CONSTRAINT "posts_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "content"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts" ADD CONSTRAINT "posts_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "content"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts" ADD CONSTRAINT "posts_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "content"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts_i18n" ADD CONSTRAINT "posts_i18n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "content"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts_texts" ADD CONSTRAINT "posts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "content"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts_numbers" ADD CONSTRAINT "posts_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "content"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts_relations" ADD CONSTRAINT "posts_relations_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "content"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts_relations" ADD CONSTRAINT "posts_relations_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "content"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts_relations" ADD CONSTRAINT "posts_relations_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "content"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts_relations" ADD CONSTRAINT "posts_relations_media_fk" FOREIGN KEY ("media_id") REFERENCES "content"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."posts_relations" ADD CONSTRAINT "posts_relations_files_fk" FOREIGN KEY ("files_id") REFERENCES "content"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions_version_selects" ADD CONSTRAINT "_posts_versions_version_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "content"."_posts_versions"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions_version_list_links" ADD CONSTRAINT "_posts_versions_version_list_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "content"."_posts_versions_version_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions_version_list" ADD CONSTRAINT "_posts_versions_version_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "content"."_posts_versions"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions_blocks_hero" ADD CONSTRAINT "_posts_versions_blocks_hero_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "content"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions_blocks_hero" ADD CONSTRAINT "_posts_versions_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "content"."_posts_versions"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions_blocks_quote_kinds" ADD CONSTRAINT "_posts_versions_blocks_quote_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "content"."_posts_versions_blocks_quote"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions_blocks_quote" ADD CONSTRAINT "_posts_versions_blocks_quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "content"."_posts_versions"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions" ADD CONSTRAINT "_posts_versions_parent_id_posts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "content"."posts"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions" ADD CONSTRAINT "_posts_versions_version_tag_id_tags_id_fk" FOREIGN KEY ("version_tag_id") REFERENCES "content"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions" ADD CONSTRAINT "_posts_versions_version_author_id_authors_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "content"."authors"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions" ADD CONSTRAINT "_posts_versions_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "content"."media"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions_i18n" ADD CONSTRAINT "_posts_versions_i18n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "content"."_posts_versions"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions_texts" ADD CONSTRAINT "_posts_versions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "content"."_posts_versions"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions_numbers" ADD CONSTRAINT "_posts_versions_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "content"."_posts_versions"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions_relations" ADD CONSTRAINT "_posts_versions_relations_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "content"."_posts_versions"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions_relations" ADD CONSTRAINT "_posts_versions_relations_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "content"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions_relations" ADD CONSTRAINT "_posts_versions_relations_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "content"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions_relations" ADD CONSTRAINT "_posts_versions_relations_media_fk" FOREIGN KEY ("media_id") REFERENCES "content"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."_posts_versions_relations" ADD CONSTRAINT "_posts_versions_relations_files_fk" FOREIGN KEY ("files_id") REFERENCES "content"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "content"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."payload_locked_documents_relations" ADD CONSTRAINT "payload_locked_documents_relations_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "content"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."payload_locked_documents_relations" ADD CONSTRAINT "payload_locked_documents_relations_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "content"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."payload_locked_documents_relations" ADD CONSTRAINT "payload_locked_documents_relations_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "content"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."payload_locked_documents_relations" ADD CONSTRAINT "payload_locked_documents_relations_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "content"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."payload_locked_documents_relations" ADD CONSTRAINT "payload_locked_documents_relations_media_fk" FOREIGN KEY ("media_id") REFERENCES "content"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."payload_locked_documents_relations" ADD CONSTRAINT "payload_locked_documents_relations_files_fk" FOREIGN KEY ("files_id") REFERENCES "content"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."payload_locked_documents_relations" ADD CONSTRAINT "payload_locked_documents_relations_users_fk" FOREIGN KEY ("users_id") REFERENCES "content"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."payload_preferences_relations" ADD CONSTRAINT "payload_preferences_relations_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "content"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "content"."payload_preferences_relations" ADD CONSTRAINT "payload_preferences_relations_users_fk" FOREIGN KEY ("users_id") REFERENCES "content"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "posts_selects_order_idx" ON "content"."posts_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_selects_parent_idx" ON "content"."posts_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_list_links_order_idx" ON "content"."posts_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_list_links_parent_id_idx" ON "content"."posts_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_list_order_idx" ON "content"."posts_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_list_parent_id_idx" ON "content"."posts_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_order_idx" ON "content"."posts_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_parent_id_idx" ON "content"."posts_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_path_idx" ON "content"."posts_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "posts_blocks_hero_tag_idx" ON "content"."posts_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_kinds_order_idx" ON "content"."posts_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_kinds_parent_idx" ON "content"."posts_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_order_idx" ON "content"."posts_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_parent_id_idx" ON "content"."posts_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_quote_path_idx" ON "content"."posts_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "posts_tag_idx" ON "content"."posts" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "posts_author_idx" ON "content"."posts" USING btree ("author_id");
--> statement-breakpoint
CREATE INDEX "posts_image_idx" ON "content"."posts" USING btree ("image_id");
--> statement-breakpoint
CREATE INDEX "posts_updated_at_idx" ON "content"."posts" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "posts_created_at_idx" ON "content"."posts" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "posts__status_idx" ON "content"."posts" USING btree ("_status");
--> statement-breakpoint
CREATE INDEX "posts_title_idx" ON "content"."posts_i18n" USING btree ("title","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_i18n_locale_parent_id_unique" ON "content"."posts_i18n" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_texts_order_parent" ON "content"."posts_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "posts_numbers_order_parent_idx" ON "content"."posts_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "posts_relations_order_idx" ON "content"."posts_relations" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_relations_parent_idx" ON "content"."posts_relations" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_relations_path_idx" ON "content"."posts_relations" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "posts_relations_tags_id_idx" ON "content"."posts_relations" USING btree ("tags_id");
--> statement-breakpoint
CREATE INDEX "posts_relations_authors_id_idx" ON "content"."posts_relations" USING btree ("authors_id");
--> statement-breakpoint
CREATE INDEX "posts_relations_media_id_idx" ON "content"."posts_relations" USING btree ("media_id");
--> statement-breakpoint
CREATE INDEX "posts_relations_files_id_idx" ON "content"."posts_relations" USING btree ("files_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_version_selects_order_idx" ON "content"."_posts_versions_version_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_posts_versions_version_selects_parent_idx" ON "content"."_posts_versions_version_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_version_list_links_order_idx" ON "content"."_posts_versions_version_list_links" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_versions_version_list_links_parent_id_idx" ON "content"."_posts_versions_version_list_links" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_version_list_order_idx" ON "content"."_posts_versions_version_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_versions_version_list_parent_id_idx" ON "content"."_posts_versions_version_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_blocks_hero_order_idx" ON "content"."_posts_versions_blocks_hero" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_versions_blocks_hero_parent_id_idx" ON "content"."_posts_versions_blocks_hero" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_blocks_hero_path_idx" ON "content"."_posts_versions_blocks_hero" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_posts_versions_blocks_hero_tag_idx" ON "content"."_posts_versions_blocks_hero" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_blocks_quote_kinds_order_idx" ON "content"."_posts_versions_blocks_quote_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_posts_versions_blocks_quote_kinds_parent_idx" ON "content"."_posts_versions_blocks_quote_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_blocks_quote_order_idx" ON "content"."_posts_versions_blocks_quote" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_posts_versions_blocks_quote_parent_id_idx" ON "content"."_posts_versions_blocks_quote" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_blocks_quote_path_idx" ON "content"."_posts_versions_blocks_quote" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_posts_versions_parent_idx" ON "content"."_posts_versions" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_version_version_tag_idx" ON "content"."_posts_versions" USING btree ("version_tag_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_version_version_author_idx" ON "content"."_posts_versions" USING btree ("version_author_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_version_version_image_idx" ON "content"."_posts_versions" USING btree ("version_image_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_version_version_updated_at_idx" ON "content"."_posts_versions" USING btree ("version_updated_at");
--> statement-breakpoint
CREATE INDEX "_posts_versions_version_version_created_at_idx" ON "content"."_posts_versions" USING btree ("version_created_at");
--> statement-breakpoint
CREATE INDEX "_posts_versions_version_version__status_idx" ON "content"."_posts_versions" USING btree ("version__status");
--> statement-breakpoint
CREATE INDEX "_posts_versions_created_at_idx" ON "content"."_posts_versions" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_posts_versions_updated_at_idx" ON "content"."_posts_versions" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "_posts_versions_snapshot_idx" ON "content"."_posts_versions" USING btree ("snapshot");
--> statement-breakpoint
CREATE INDEX "_posts_versions_published_locale_idx" ON "content"."_posts_versions" USING btree ("published_locale");
--> statement-breakpoint
CREATE INDEX "_posts_versions_latest_idx" ON "content"."_posts_versions" USING btree ("latest");
--> statement-breakpoint
CREATE INDEX "_posts_versions_version_version_title_idx" ON "content"."_posts_versions_i18n" USING btree ("version_title","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "_posts_versions_i18n_locale_parent_id_unique" ON "content"."_posts_versions_i18n" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_texts_order_parent" ON "content"."_posts_versions_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_numbers_order_parent_idx" ON "content"."_posts_versions_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_relations_order_idx" ON "content"."_posts_versions_relations" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_posts_versions_relations_parent_idx" ON "content"."_posts_versions_relations" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_relations_path_idx" ON "content"."_posts_versions_relations" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "_posts_versions_relations_tags_id_idx" ON "content"."_posts_versions_relations" USING btree ("tags_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_relations_authors_id_idx" ON "content"."_posts_versions_relations" USING btree ("authors_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_relations_media_id_idx" ON "content"."_posts_versions_relations" USING btree ("media_id");
--> statement-breakpoint
CREATE INDEX "_posts_versions_relations_files_id_idx" ON "content"."_posts_versions_relations" USING btree ("files_id");
--> statement-breakpoint
CREATE INDEX "tags_updated_at_idx" ON "content"."tags" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "tags_created_at_idx" ON "content"."tags" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "authors_updated_at_idx" ON "content"."authors" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "authors_created_at_idx" ON "content"."authors" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "media_updated_at_idx" ON "content"."media" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "media_created_at_idx" ON "content"."media" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "media_filename_idx" ON "content"."media" USING btree ("filename");
--> statement-breakpoint
CREATE INDEX "files_updated_at_idx" ON "content"."files" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "files_created_at_idx" ON "content"."files" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "files_filename_idx" ON "content"."files" USING btree ("filename");
--> statement-breakpoint
CREATE UNIQUE INDEX "payload_kv_key_idx" ON "content"."payload_kv" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "users_sessions_order_idx" ON "content"."users_sessions" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "users_sessions_parent_id_idx" ON "content"."users_sessions" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "users_updated_at_idx" ON "content"."users" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "users_created_at_idx" ON "content"."users" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_idx" ON "content"."users" USING btree ("email");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_global_slug_idx" ON "content"."payload_locked_documents" USING btree ("global_slug");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_updated_at_idx" ON "content"."payload_locked_documents" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_created_at_idx" ON "content"."payload_locked_documents" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_relations_order_idx" ON "content"."payload_locked_documents_relations" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_relations_parent_idx" ON "content"."payload_locked_documents_relations" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_relations_path_idx" ON "content"."payload_locked_documents_relations" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_relations_posts_id_idx" ON "content"."payload_locked_documents_relations" USING btree ("posts_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_relations_tags_id_idx" ON "content"."payload_locked_documents_relations" USING btree ("tags_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_relations_authors_id_idx" ON "content"."payload_locked_documents_relations" USING btree ("authors_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_relations_media_id_idx" ON "content"."payload_locked_documents_relations" USING btree ("media_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_relations_files_id_idx" ON "content"."payload_locked_documents_relations" USING btree ("files_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_relations_users_id_idx" ON "content"."payload_locked_documents_relations" USING btree ("users_id");
--> statement-breakpoint
CREATE INDEX "payload_preferences_key_idx" ON "content"."payload_preferences" USING btree ("key");
--> statement-breakpoint
CREATE INDEX "payload_preferences_updated_at_idx" ON "content"."payload_preferences" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "payload_preferences_created_at_idx" ON "content"."payload_preferences" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "payload_preferences_relations_order_idx" ON "content"."payload_preferences_relations" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "payload_preferences_relations_parent_idx" ON "content"."payload_preferences_relations" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "payload_preferences_relations_path_idx" ON "content"."payload_preferences_relations" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "payload_preferences_relations_users_id_idx" ON "content"."payload_preferences_relations" USING btree ("users_id");
--> statement-breakpoint
CREATE INDEX "payload_migrations_updated_at_idx" ON "content"."payload_migrations" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "payload_migrations_created_at_idx" ON "content"."payload_migrations" USING btree ("created_at");