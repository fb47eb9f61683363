CREATE TYPE "public"."_locales" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."enum_plain_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_required_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_localized_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_indexed_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_uniques_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_limited_kinds" AS ENUM('a', 'b');
--> statement-breakpoint
CREATE TABLE "plain_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_plain_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "plain" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "plain_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> statement-breakpoint
CREATE TABLE "plain_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL
);

--> statement-breakpoint
CREATE TABLE "plain_rels" (
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
CREATE TABLE "required_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_required_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "required" (
	"id" serial PRIMARY KEY NOT NULL,
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
CREATE TABLE "localized_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_localized_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "localized" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "localized_locales" (
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
CREATE TABLE "indexed_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_indexed_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "indexed" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "indexed_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> statement-breakpoint
CREATE TABLE "indexed_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL
);

--> statement-breakpoint
CREATE TABLE "indexed_rels" (
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
CREATE TABLE "uniques_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_uniques_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "uniques" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "uniques_rels" (
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
CREATE TABLE "limited_kinds" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_limited_kinds",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "limited" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "limited_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> statement-breakpoint
CREATE TABLE "limited_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"tags_id" integer
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
	"localized_id" integer,
	"indexed_id" integer,
	"uniques_id" integer,
	"limited_id" integer,
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
ALTER TABLE "plain_selects" ADD CONSTRAINT "plain_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."plain"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plain_texts" ADD CONSTRAINT "plain_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."plain"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plain_numbers" ADD CONSTRAINT "plain_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."plain"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plain_rels" ADD CONSTRAINT "plain_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."plain"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plain_rels" ADD CONSTRAINT "plain_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plain_rels" ADD CONSTRAINT "plain_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plain_rels" ADD CONSTRAINT "plain_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "plain_rels" ADD CONSTRAINT "plain_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "required_selects" ADD CONSTRAINT "required_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."required"("id") ON DELETE cascade ON UPDATE no action;
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
ALTER TABLE "localized_selects" ADD CONSTRAINT "localized_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."localized"("id") ON DELETE cascade ON UPDATE no action;
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
ALTER TABLE "indexed_selects" ADD CONSTRAINT "indexed_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."indexed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "indexed_texts" ADD CONSTRAINT "indexed_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."indexed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "indexed_numbers" ADD CONSTRAINT "indexed_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."indexed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "indexed_rels" ADD CONSTRAINT "indexed_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."indexed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "indexed_rels" ADD CONSTRAINT "indexed_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "indexed_rels" ADD CONSTRAINT "indexed_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "indexed_rels" ADD CONSTRAINT "indexed_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "indexed_rels" ADD CONSTRAINT "indexed_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "uniques_selects" ADD CONSTRAINT "uniques_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."uniques"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "uniques_rels" ADD CONSTRAINT "uniques_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."uniques"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "uniques_rels" ADD CONSTRAINT "uniques_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "uniques_rels" ADD CONSTRAINT "uniques_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "uniques_rels" ADD CONSTRAINT "uniques_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "uniques_rels" ADD CONSTRAINT "uniques_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "limited_kinds" ADD CONSTRAINT "limited_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."limited"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "limited_texts" ADD CONSTRAINT "limited_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."limited"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "limited_rels" ADD CONSTRAINT "limited_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."limited"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "limited_rels" ADD CONSTRAINT "limited_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_plain_fk" FOREIGN KEY ("plain_id") REFERENCES "public"."plain"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_required_fk" FOREIGN KEY ("required_id") REFERENCES "public"."required"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_localized_fk" FOREIGN KEY ("localized_id") REFERENCES "public"."localized"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_indexed_fk" FOREIGN KEY ("indexed_id") REFERENCES "public"."indexed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_uniques_fk" FOREIGN KEY ("uniques_id") REFERENCES "public"."uniques"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_limited_fk" FOREIGN KEY ("limited_id") REFERENCES "public"."limited"("id") ON DELETE cascade ON UPDATE no action;
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
CREATE INDEX "plain_selects_order_idx" ON "plain_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "plain_selects_parent_idx" ON "plain_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "plain_updated_at_idx" ON "plain" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "plain_created_at_idx" ON "plain" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "plain_texts_order_parent" ON "plain_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "plain_numbers_order_parent_idx" ON "plain_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "plain_rels_order_idx" ON "plain_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "plain_rels_parent_idx" ON "plain_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "plain_rels_path_idx" ON "plain_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "plain_rels_tags_id_idx" ON "plain_rels" USING btree ("tags_id");
--> statement-breakpoint
CREATE INDEX "plain_rels_authors_id_idx" ON "plain_rels" USING btree ("authors_id");
--> statement-breakpoint
CREATE INDEX "plain_rels_media_id_idx" ON "plain_rels" USING btree ("media_id");
--> statement-breakpoint
CREATE INDEX "plain_rels_files_id_idx" ON "plain_rels" USING btree ("files_id");
--> statement-breakpoint
CREATE INDEX "required_selects_order_idx" ON "required_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "required_selects_parent_idx" ON "required_selects" USING btree ("parent_id");
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
CREATE INDEX "localized_selects_order_idx" ON "localized_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "localized_selects_parent_idx" ON "localized_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "localized_selects_locale_idx" ON "localized_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "localized_updated_at_idx" ON "localized" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "localized_created_at_idx" ON "localized" USING btree ("created_at");
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
CREATE INDEX "indexed_selects_order_idx" ON "indexed_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "indexed_selects_parent_idx" ON "indexed_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "indexed_selects_value_idx" ON "indexed_selects" USING btree ("value");
--> statement-breakpoint
CREATE INDEX "indexed_updated_at_idx" ON "indexed" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "indexed_created_at_idx" ON "indexed" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "indexed_texts_order_parent" ON "indexed_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "indexed_texts_text_idx" ON "indexed_texts" USING btree ("text");
--> statement-breakpoint
CREATE INDEX "indexed_numbers_order_parent_idx" ON "indexed_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "indexed_numbers_number_idx" ON "indexed_numbers" USING btree ("number");
--> statement-breakpoint
CREATE INDEX "indexed_rels_order_idx" ON "indexed_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "indexed_rels_parent_idx" ON "indexed_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "indexed_rels_path_idx" ON "indexed_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "indexed_rels_tags_id_idx" ON "indexed_rels" USING btree ("tags_id");
--> statement-breakpoint
CREATE INDEX "indexed_rels_authors_id_idx" ON "indexed_rels" USING btree ("authors_id");
--> statement-breakpoint
CREATE INDEX "indexed_rels_media_id_idx" ON "indexed_rels" USING btree ("media_id");
--> statement-breakpoint
CREATE INDEX "indexed_rels_files_id_idx" ON "indexed_rels" USING btree ("files_id");
--> statement-breakpoint
CREATE INDEX "uniques_selects_order_idx" ON "uniques_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "uniques_selects_parent_idx" ON "uniques_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "uniques_updated_at_idx" ON "uniques" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "uniques_created_at_idx" ON "uniques" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "uniques_rels_order_idx" ON "uniques_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "uniques_rels_parent_idx" ON "uniques_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "uniques_rels_path_idx" ON "uniques_rels" USING btree ("path");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_rels_tags_id_idx" ON "uniques_rels" USING btree ("tags_id","path");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_rels_authors_id_idx" ON "uniques_rels" USING btree ("authors_id","path");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_rels_media_id_idx" ON "uniques_rels" USING btree ("media_id","path");
--> statement-breakpoint
CREATE UNIQUE INDEX "uniques_rels_files_id_idx" ON "uniques_rels" USING btree ("files_id","path");
--> statement-breakpoint
CREATE INDEX "limited_kinds_order_idx" ON "limited_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "limited_kinds_parent_idx" ON "limited_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "limited_updated_at_idx" ON "limited" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "limited_created_at_idx" ON "limited" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "limited_texts_order_parent" ON "limited_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "limited_rels_order_idx" ON "limited_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "limited_rels_parent_idx" ON "limited_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "limited_rels_path_idx" ON "limited_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "limited_rels_tags_id_idx" ON "limited_rels" USING btree ("tags_id");
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
CREATE INDEX "payload_locked_documents_rels_localized_id_idx" ON "payload_locked_documents_rels" USING btree ("localized_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_indexed_id_idx" ON "payload_locked_documents_rels" USING btree ("indexed_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_uniques_id_idx" ON "payload_locked_documents_rels" USING btree ("uniques_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_limited_id_idx" ON "payload_locked_documents_rels" USING btree ("limited_id");
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