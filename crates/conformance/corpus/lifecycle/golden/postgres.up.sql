CREATE TYPE "public"."enum_trashed_drafts_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__trashed_drafts_v_version_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum_payload_folders_folder_type" AS ENUM('foldered', 'foldered-files');
--> statement-breakpoint
CREATE TYPE "public"."enum_payload_query_presets_access_read_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
--> statement-breakpoint
CREATE TYPE "public"."enum_payload_query_presets_access_update_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
--> statement-breakpoint
CREATE TYPE "public"."enum_payload_query_presets_access_delete_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
--> statement-breakpoint
CREATE TYPE "public"."enum_payload_query_presets_related_collection" AS ENUM('preset');
--> statement-breakpoint
CREATE TABLE "trashed" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);

--> statement-breakpoint
CREATE TABLE "trashed_drafts" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"_status" "enum_trashed_drafts_status" DEFAULT 'draft'
);

--> statement-breakpoint
CREATE TABLE "_trashed_drafts_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_title" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"version__status" "enum__trashed_drafts_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> statement-breakpoint
CREATE TABLE "ordered" (
	"id" serial PRIMARY KEY NOT NULL,
	"_order" varchar,
	"title" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_ordered_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version__order" varchar,
	"version_title" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "timeless" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar
);

--> statement-breakpoint
CREATE TABLE "unlocked" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "foldered" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar,
	"folder_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "foldered_files" (
	"id" serial PRIMARY KEY NOT NULL,
	"folder_id" integer,
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
CREATE TABLE "preset" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
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
CREATE TABLE "payload_folders_folder_type" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_payload_folders_folder_type",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "payload_folders" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"folder_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
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
	"trashed_id" integer,
	"trashed_drafts_id" integer,
	"ordered_id" integer,
	"timeless_id" integer,
	"foldered_id" integer,
	"foldered_files_id" integer,
	"preset_id" integer,
	"users_id" integer,
	"payload_folders_id" integer
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
CREATE TABLE "payload_query_presets" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"is_shared" boolean DEFAULT false,
	"access_read_constraint" "enum_payload_query_presets_access_read_constraint" DEFAULT 'onlyMe',
	"access_update_constraint" "enum_payload_query_presets_access_update_constraint" DEFAULT 'onlyMe',
	"access_delete_constraint" "enum_payload_query_presets_access_delete_constraint" DEFAULT 'onlyMe',
	"where" jsonb,
	"columns" jsonb,
	"group_by" varchar,
	"related_collection" "enum_payload_query_presets_related_collection" NOT NULL,
	"is_temp" boolean,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> statement-breakpoint
CREATE TABLE "payload_query_presets_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"users_id" integer
);

--> statement-breakpoint
ALTER TABLE "_trashed_drafts_v" ADD CONSTRAINT "_trashed_drafts_v_parent_id_trashed_drafts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."trashed_drafts"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_ordered_v" ADD CONSTRAINT "_ordered_v_parent_id_ordered_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ordered"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "foldered" ADD CONSTRAINT "foldered_folder_id_payload_folders_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."payload_folders"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "foldered_files" ADD CONSTRAINT "foldered_files_folder_id_payload_folders_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."payload_folders"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_folders_folder_type" ADD CONSTRAINT "payload_folders_folder_type_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_folders"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_folders" ADD CONSTRAINT "payload_folders_folder_id_payload_folders_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."payload_folders"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_trashed_fk" FOREIGN KEY ("trashed_id") REFERENCES "public"."trashed"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_trashed_drafts_fk" FOREIGN KEY ("trashed_drafts_id") REFERENCES "public"."trashed_drafts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ordered_fk" FOREIGN KEY ("ordered_id") REFERENCES "public"."ordered"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_timeless_fk" FOREIGN KEY ("timeless_id") REFERENCES "public"."timeless"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_foldered_fk" FOREIGN KEY ("foldered_id") REFERENCES "public"."foldered"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_foldered_files_fk" FOREIGN KEY ("foldered_files_id") REFERENCES "public"."foldered_files"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_preset_fk" FOREIGN KEY ("preset_id") REFERENCES "public"."preset"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_payload_folders_fk" FOREIGN KEY ("payload_folders_id") REFERENCES "public"."payload_folders"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_query_presets"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "trashed_updated_at_idx" ON "trashed" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "trashed_created_at_idx" ON "trashed" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "trashed_deleted_at_idx" ON "trashed" USING btree ("deleted_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "trashed_drafts_title_idx" ON "trashed_drafts" USING btree ("title");
--> statement-breakpoint
CREATE INDEX "trashed_drafts_updated_at_idx" ON "trashed_drafts" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "trashed_drafts_created_at_idx" ON "trashed_drafts" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "trashed_drafts_deleted_at_idx" ON "trashed_drafts" USING btree ("deleted_at");
--> statement-breakpoint
CREATE INDEX "trashed_drafts__status_idx" ON "trashed_drafts" USING btree ("_status");
--> statement-breakpoint
CREATE INDEX "_trashed_drafts_v_parent_idx" ON "_trashed_drafts_v" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_trashed_drafts_v_version_version_title_idx" ON "_trashed_drafts_v" USING btree ("version_title");
--> statement-breakpoint
CREATE INDEX "_trashed_drafts_v_version_version_updated_at_idx" ON "_trashed_drafts_v" USING btree ("version_updated_at");
--> statement-breakpoint
CREATE INDEX "_trashed_drafts_v_version_version_created_at_idx" ON "_trashed_drafts_v" USING btree ("version_created_at");
--> statement-breakpoint
CREATE INDEX "_trashed_drafts_v_version_version_deleted_at_idx" ON "_trashed_drafts_v" USING btree ("version_deleted_at");
--> statement-breakpoint
CREATE INDEX "_trashed_drafts_v_version_version__status_idx" ON "_trashed_drafts_v" USING btree ("version__status");
--> statement-breakpoint
CREATE INDEX "_trashed_drafts_v_created_at_idx" ON "_trashed_drafts_v" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_trashed_drafts_v_updated_at_idx" ON "_trashed_drafts_v" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "_trashed_drafts_v_latest_idx" ON "_trashed_drafts_v" USING btree ("latest");
--> statement-breakpoint
CREATE INDEX "ordered__order_idx" ON "ordered" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "ordered_updated_at_idx" ON "ordered" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "ordered_created_at_idx" ON "ordered" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_ordered_v_parent_idx" ON "_ordered_v" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_ordered_v_version_version__order_idx" ON "_ordered_v" USING btree ("version__order");
--> statement-breakpoint
CREATE INDEX "_ordered_v_version_version_updated_at_idx" ON "_ordered_v" USING btree ("version_updated_at");
--> statement-breakpoint
CREATE INDEX "_ordered_v_version_version_created_at_idx" ON "_ordered_v" USING btree ("version_created_at");
--> statement-breakpoint
CREATE INDEX "_ordered_v_created_at_idx" ON "_ordered_v" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_ordered_v_updated_at_idx" ON "_ordered_v" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "unlocked_updated_at_idx" ON "unlocked" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "unlocked_created_at_idx" ON "unlocked" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "foldered_folder_idx" ON "foldered" USING btree ("folder_id");
--> statement-breakpoint
CREATE INDEX "foldered_updated_at_idx" ON "foldered" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "foldered_created_at_idx" ON "foldered" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "foldered_files_folder_idx" ON "foldered_files" USING btree ("folder_id");
--> statement-breakpoint
CREATE INDEX "foldered_files_updated_at_idx" ON "foldered_files" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "foldered_files_created_at_idx" ON "foldered_files" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "foldered_files_filename_idx" ON "foldered_files" USING btree ("filename");
--> statement-breakpoint
CREATE INDEX "preset_updated_at_idx" ON "preset" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "preset_created_at_idx" ON "preset" USING btree ("created_at");
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
CREATE INDEX "payload_folders_folder_type_order_idx" ON "payload_folders_folder_type" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "payload_folders_folder_type_parent_idx" ON "payload_folders_folder_type" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "payload_folders_name_idx" ON "payload_folders" USING btree ("name");
--> statement-breakpoint
CREATE INDEX "payload_folders_folder_idx" ON "payload_folders" USING btree ("folder_id");
--> statement-breakpoint
CREATE INDEX "payload_folders_updated_at_idx" ON "payload_folders" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "payload_folders_created_at_idx" ON "payload_folders" USING btree ("created_at");
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
CREATE INDEX "payload_locked_documents_rels_trashed_id_idx" ON "payload_locked_documents_rels" USING btree ("trashed_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_trashed_drafts_id_idx" ON "payload_locked_documents_rels" USING btree ("trashed_drafts_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_ordered_id_idx" ON "payload_locked_documents_rels" USING btree ("ordered_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_timeless_id_idx" ON "payload_locked_documents_rels" USING btree ("timeless_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_foldered_id_idx" ON "payload_locked_documents_rels" USING btree ("foldered_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_foldered_files_id_idx" ON "payload_locked_documents_rels" USING btree ("foldered_files_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_preset_id_idx" ON "payload_locked_documents_rels" USING btree ("preset_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_payload_folders_id_idx" ON "payload_locked_documents_rels" USING btree ("payload_folders_id");
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
CREATE INDEX "payload_query_presets_updated_at_idx" ON "payload_query_presets" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "payload_query_presets_created_at_idx" ON "payload_query_presets" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "payload_query_presets_rels_order_idx" ON "payload_query_presets_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "payload_query_presets_rels_parent_idx" ON "payload_query_presets_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "payload_query_presets_rels_path_idx" ON "payload_query_presets_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "payload_query_presets_rels_users_id_idx" ON "payload_query_presets_rels" USING btree ("users_id");