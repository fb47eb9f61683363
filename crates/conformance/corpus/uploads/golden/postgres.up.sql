CREATE TYPE "public"."_locales" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."enum_elsewhere_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__elsewhere_v_version_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__elsewhere_v_published_locale" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TABLE "plain" (
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
CREATE TABLE "sized" (
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
	"focal_y" numeric,
	"sizes_thumb_url" varchar,
	"sizes_thumb_width" numeric,
	"sizes_thumb_height" numeric,
	"sizes_thumb_mime_type" varchar,
	"sizes_thumb_filesize" numeric,
	"sizes_thumb_filename" varchar,
	"sizes_card_wide_url" varchar,
	"sizes_card_wide_width" numeric,
	"sizes_card_wide_height" numeric,
	"sizes_card_wide_mime_type" varchar,
	"sizes_card_wide_filesize" numeric,
	"sizes_card_wide_filename" varchar,
	"sizes_og_image_url" varchar,
	"sizes_og_image_width" numeric,
	"sizes_og_image_height" numeric,
	"sizes_og_image_mime_type" varchar,
	"sizes_og_image_filesize" numeric,
	"sizes_og_image_filename" varchar
);

--> statement-breakpoint
CREATE TABLE "sized_locales" (
	"alt" varchar NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "compound" (
	"id" serial PRIMARY KEY NOT NULL,
	"alt" varchar,
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
CREATE TABLE "elsewhere" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_elsewhere_status" DEFAULT 'draft',
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric
);

--> statement-breakpoint
CREATE TABLE "elsewhere_locales" (
	"filename" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_elsewhere_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__elsewhere_v_version_status" DEFAULT 'draft',
	"version_url" varchar,
	"version_thumbnail_u_r_l" varchar,
	"version_mime_type" varchar,
	"version_filesize" numeric,
	"version_width" numeric,
	"version_height" numeric,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__elsewhere_v_published_locale",
	"latest" boolean
);

--> statement-breakpoint
CREATE TABLE "_elsewhere_v_locales" (
	"version_filename" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts" (
	"id" serial PRIMARY KEY NOT NULL,
	"hero_id" integer NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"plain_id" integer,
	"sized_id" integer
);

--> statement-breakpoint
CREATE TABLE "people_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "people" (
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
	"focal_y" numeric,
	"sizes_avatar_url" varchar,
	"sizes_avatar_width" numeric,
	"sizes_avatar_height" numeric,
	"sizes_avatar_mime_type" varchar,
	"sizes_avatar_filesize" numeric,
	"sizes_avatar_filename" varchar,
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
CREATE TABLE "payload_kv" (
	"id" serial PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"data" jsonb NOT NULL
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
	"sized_id" integer,
	"compound_id" integer,
	"elsewhere_id" integer,
	"posts_id" integer,
	"people_id" integer
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
	"people_id" integer
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
ALTER TABLE "sized_locales" ADD CONSTRAINT "sized_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sized"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "elsewhere_locales" ADD CONSTRAINT "elsewhere_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."elsewhere"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_elsewhere_v" ADD CONSTRAINT "_elsewhere_v_parent_id_elsewhere_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."elsewhere"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_elsewhere_v_locales" ADD CONSTRAINT "_elsewhere_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_elsewhere_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_hero_id_sized_id_fk" FOREIGN KEY ("hero_id") REFERENCES "public"."sized"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_plain_fk" FOREIGN KEY ("plain_id") REFERENCES "public"."plain"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_sized_fk" FOREIGN KEY ("sized_id") REFERENCES "public"."sized"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "people_sessions" ADD CONSTRAINT "people_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_plain_fk" FOREIGN KEY ("plain_id") REFERENCES "public"."plain"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sized_fk" FOREIGN KEY ("sized_id") REFERENCES "public"."sized"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_compound_fk" FOREIGN KEY ("compound_id") REFERENCES "public"."compound"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_elsewhere_fk" FOREIGN KEY ("elsewhere_id") REFERENCES "public"."elsewhere"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "plain_updated_at_idx" ON "plain" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "plain_created_at_idx" ON "plain" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "plain_filename_idx" ON "plain" USING btree ("filename");
--> statement-breakpoint
CREATE INDEX "sized_updated_at_idx" ON "sized" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "sized_created_at_idx" ON "sized" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "sized_filename_idx" ON "sized" USING btree ("filename");
--> statement-breakpoint
CREATE INDEX "sized_sizes_thumb_sizes_thumb_filename_idx" ON "sized" USING btree ("sizes_thumb_filename");
--> statement-breakpoint
CREATE INDEX "sized_sizes_card_wide_sizes_card_wide_filename_idx" ON "sized" USING btree ("sizes_card_wide_filename");
--> statement-breakpoint
CREATE INDEX "sized_sizes_og_image_sizes_og_image_filename_idx" ON "sized" USING btree ("sizes_og_image_filename");
--> statement-breakpoint
CREATE UNIQUE INDEX "sized_locales_locale_parent_id_unique" ON "sized_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "compound_filename_compound_idx" ON "compound" USING btree ("filename","alt");
--> statement-breakpoint
CREATE INDEX "compound_updated_at_idx" ON "compound" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "compound_created_at_idx" ON "compound" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "compound_filename_idx" ON "compound" USING btree ("filename");
--> statement-breakpoint
CREATE INDEX "elsewhere_updated_at_idx" ON "elsewhere" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "elsewhere_created_at_idx" ON "elsewhere" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "elsewhere__status_idx" ON "elsewhere" USING btree ("_status");
--> statement-breakpoint
CREATE UNIQUE INDEX "elsewhere_filename_idx" ON "elsewhere_locales" USING btree ("filename","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "elsewhere_locales_locale_parent_id_unique" ON "elsewhere_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "_elsewhere_v_parent_idx" ON "_elsewhere_v" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_elsewhere_v_version_version_updated_at_idx" ON "_elsewhere_v" USING btree ("version_updated_at");
--> statement-breakpoint
CREATE INDEX "_elsewhere_v_version_version_created_at_idx" ON "_elsewhere_v" USING btree ("version_created_at");
--> statement-breakpoint
CREATE INDEX "_elsewhere_v_version_version__status_idx" ON "_elsewhere_v" USING btree ("version__status");
--> statement-breakpoint
CREATE INDEX "_elsewhere_v_created_at_idx" ON "_elsewhere_v" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_elsewhere_v_updated_at_idx" ON "_elsewhere_v" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "_elsewhere_v_snapshot_idx" ON "_elsewhere_v" USING btree ("snapshot");
--> statement-breakpoint
CREATE INDEX "_elsewhere_v_published_locale_idx" ON "_elsewhere_v" USING btree ("published_locale");
--> statement-breakpoint
CREATE INDEX "_elsewhere_v_latest_idx" ON "_elsewhere_v" USING btree ("latest");
--> statement-breakpoint
CREATE INDEX "_elsewhere_v_version_version_filename_idx" ON "_elsewhere_v_locales" USING btree ("version_filename","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "_elsewhere_v_locales_locale_parent_id_unique" ON "_elsewhere_v_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_hero_idx" ON "posts" USING btree ("hero_id");
--> statement-breakpoint
CREATE INDEX "posts_updated_at_idx" ON "posts" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "posts_created_at_idx" ON "posts" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "posts_rels_order_idx" ON "posts_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_rels_parent_idx" ON "posts_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_rels_path_idx" ON "posts_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "posts_rels_plain_id_idx" ON "posts_rels" USING btree ("plain_id");
--> statement-breakpoint
CREATE INDEX "posts_rels_sized_id_idx" ON "posts_rels" USING btree ("sized_id");
--> statement-breakpoint
CREATE INDEX "people_sessions_order_idx" ON "people_sessions" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "people_sessions_parent_id_idx" ON "people_sessions" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "people_filename_idx" ON "people" USING btree ("filename");
--> statement-breakpoint
CREATE INDEX "people_sizes_avatar_sizes_avatar_filename_idx" ON "people" USING btree ("sizes_avatar_filename");
--> statement-breakpoint
CREATE UNIQUE INDEX "people_email_idx" ON "people" USING btree ("email");
--> statement-breakpoint
CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
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
CREATE INDEX "payload_locked_documents_rels_sized_id_idx" ON "payload_locked_documents_rels" USING btree ("sized_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_compound_id_idx" ON "payload_locked_documents_rels" USING btree ("compound_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_elsewhere_id_idx" ON "payload_locked_documents_rels" USING btree ("elsewhere_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_posts_id_idx" ON "payload_locked_documents_rels" USING btree ("posts_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
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
CREATE INDEX "payload_preferences_rels_people_id_idx" ON "payload_preferences_rels" USING btree ("people_id");
--> statement-breakpoint
CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");