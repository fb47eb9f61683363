CREATE TYPE "public"."_locales" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."enum_a_collection_with_a_long_name_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__a_collection_with_a_long_name_v_version_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__a_collection_with_a_long_name_v_published_locale" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TABLE "a_collection_with_a_long_name_short" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"a_very_long_name_of_a_field_that_goes_on" varchar,
	"a_very_long_name_of_a_field_that_goes_on_rel_id" integer
);

--> statement-breakpoint
CREATE TABLE "a_collection_with_a_long_name" (
	"id" serial PRIMARY KEY NOT NULL,
	"a_very_long_name_of_a_field_that_goes_on" varchar,
	"a_very_long_name_of_a_field_that_goes_on_rel_id" integer,
	"group_a_very_long_name_of_a_field_that_goes_on_onea_very_long_name_of_a_field_that_goes_on" varchar,
	"group_a_very_long_name_of_a_field_that_goes_on_twoa_very_long_name_of_a_field_that_goes_on" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_a_collection_with_a_long_name_status" DEFAULT 'draft'
);

--> statement-breakpoint
CREATE TABLE "a_collection_with_a_long_name_locales" (
	"a_very_long_name_of_a_field_that_goes_on_text" varchar,
	"group_a_very_long_name_of_a_field_that_goes_on_rel_id" integer,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_a_collection_with_a_long_name_v_version_short" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"a_very_long_name_of_a_field_that_goes_on" varchar,
	"a_very_long_name_of_a_field_that_goes_on_rel_id" integer,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_a_collection_with_a_long_name_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_a_very_long_name_of_a_field_that_goes_on" varchar,
	"version_a_very_long_name_of_a_field_that_goes_on_rel_id" integer,
	"version_group_a_very_long_name_of_a_field_that_goes_on_onea_very_long_name_of_a_field_that_goes_on" varchar,
	"version_group_a_very_long_name_of_a_field_that_goes_on_twoa_very_long_name_of_a_field_that_goes_on" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__a_collection_with_a_long_name_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__a_collection_with_a_long_name_v_published_locale",
	"latest" boolean
);

--> statement-breakpoint
CREATE TABLE "_a_collection_with_a_long_name_v_locales" (
	"version_a_very_long_name_of_a_field_that_goes_on_text" varchar,
	"version_group_a_very_long_name_of_a_field_that_goes_on_rel_id" integer,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "another_collection_with_a_long_name" (
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
	"a_collection_with_a_long_name_id" integer,
	"another_collection_with_a_long_name_id" integer,
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
ALTER TABLE "a_collection_with_a_long_name_short" ADD CONSTRAINT "a_collection_with_a_long_name_short_a_very_long_name_of_a_field_that_goes_on_rel_id_another_collection_with_a_long_name_id_fk" FOREIGN KEY ("a_very_long_name_of_a_field_that_goes_on_rel_id") REFERENCES "public"."another_collection_with_a_long_name"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "a_collection_with_a_long_name_short" ADD CONSTRAINT "a_collection_with_a_long_name_short_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."a_collection_with_a_long_name"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "a_collection_with_a_long_name" ADD CONSTRAINT "a_collection_with_a_long_name_a_very_long_name_of_a_field_that_goes_on_rel_id_another_collection_with_a_long_name_id_fk" FOREIGN KEY ("a_very_long_name_of_a_field_that_goes_on_rel_id") REFERENCES "public"."another_collection_with_a_long_name"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "a_collection_with_a_long_name_locales" ADD CONSTRAINT "a_collection_with_a_long_name_locales_group_a_very_long_name_of_a_field_that_goes_on_rel_id_another_collection_with_a_long_name_id_fk" FOREIGN KEY ("group_a_very_long_name_of_a_field_that_goes_on_rel_id") REFERENCES "public"."another_collection_with_a_long_name"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "a_collection_with_a_long_name_locales" ADD CONSTRAINT "a_collection_with_a_long_name_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."a_collection_with_a_long_name"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_a_collection_with_a_long_name_v_version_short" ADD CONSTRAINT "_a_collection_with_a_long_name_v_version_short_a_very_long_name_of_a_field_that_goes_on_rel_id_another_collection_with_a_long_name_id_fk" FOREIGN KEY ("a_very_long_name_of_a_field_that_goes_on_rel_id") REFERENCES "public"."another_collection_with_a_long_name"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_a_collection_with_a_long_name_v_version_short" ADD CONSTRAINT "_a_collection_with_a_long_name_v_version_short_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_a_collection_with_a_long_name_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_a_collection_with_a_long_name_v" ADD CONSTRAINT "_a_collection_with_a_long_name_v_parent_id_a_collection_with_a_long_name_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."a_collection_with_a_long_name"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_a_collection_with_a_long_name_v" ADD CONSTRAINT "_a_collection_with_a_long_name_v_version_a_very_long_name_of_a_field_that_goes_on_rel_id_another_collection_with_a_long_name_id_fk" FOREIGN KEY ("version_a_very_long_name_of_a_field_that_goes_on_rel_id") REFERENCES "public"."another_collection_with_a_long_name"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_a_collection_with_a_long_name_v_locales" ADD CONSTRAINT "_a_collection_with_a_long_name_v_locales_version_group_a_very_long_name_of_a_field_that_goes_on_rel_id_another_collection_with_a_long_name_id_fk" FOREIGN KEY ("version_group_a_very_long_name_of_a_field_that_goes_on_rel_id") REFERENCES "public"."another_collection_with_a_long_name"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_a_collection_with_a_long_name_v_locales" ADD CONSTRAINT "_a_collection_with_a_long_name_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_a_collection_with_a_long_name_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_a_collection_with_a_long_na_fk" FOREIGN KEY ("a_collection_with_a_long_name_id") REFERENCES "public"."a_collection_with_a_long_name"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_another_collection_with_a_l_fk" FOREIGN KEY ("another_collection_with_a_long_name_id") REFERENCES "public"."another_collection_with_a_long_name"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "a_collection_with_a_long_name_short_order_idx" ON "a_collection_with_a_long_name_short" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "a_collection_with_a_long_name_short_parent_id_idx" ON "a_collection_with_a_long_name_short" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "a_collection_with_a_long_name_short_a_very_long_name_of__idx" ON "a_collection_with_a_long_name_short" USING btree ("a_very_long_name_of_a_field_that_goes_on");
--> statement-breakpoint
CREATE INDEX "a_collection_with_a_long_name_short_a_very_long_name_o_1_idx" ON "a_collection_with_a_long_name_short" USING btree ("a_very_long_name_of_a_field_that_goes_on_rel_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "a_collection_with_a_long_name_a_very_long_name_of_a_fiel_idx" ON "a_collection_with_a_long_name" USING btree ("a_very_long_name_of_a_field_that_goes_on");
--> statement-breakpoint
CREATE INDEX "a_collection_with_a_long_name_a_very_long_name_of_a_fi_2_idx" ON "a_collection_with_a_long_name" USING btree ("a_very_long_name_of_a_field_that_goes_on_rel_id");
--> statement-breakpoint
CREATE INDEX "a_collection_with_a_long_name_group_a_very_long_name_of__idx" ON "a_collection_with_a_long_name" USING btree ("group_a_very_long_name_of_a_field_that_goes_on_onea_very_long_name_of_a_field_that_goes_on");
--> statement-breakpoint
CREATE UNIQUE INDEX "a_collection_with_a_long_name_group_a_very_long_name_o_1_idx" ON "a_collection_with_a_long_name" USING btree ("group_a_very_long_name_of_a_field_that_goes_on_twoa_very_long_name_of_a_field_that_goes_on");
--> statement-breakpoint
CREATE INDEX "a_collection_with_a_long_name_updated_at_idx" ON "a_collection_with_a_long_name" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "a_collection_with_a_long_name_created_at_idx" ON "a_collection_with_a_long_name" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "a_collection_with_a_long_name__status_idx" ON "a_collection_with_a_long_name" USING btree ("_status");
--> statement-breakpoint
CREATE UNIQUE INDEX "compound_index_idx" ON "a_collection_with_a_long_name" USING btree ("a_very_long_name_of_a_field_that_goes_on","group_a_very_long_name_of_a_field_that_goes_on_onea_very_long_name_of_a_field_that_goes_on");
--> statement-breakpoint
CREATE INDEX "a_collection_with_a_long_name_a_very_long_name_of_a_fi_1_idx" ON "a_collection_with_a_long_name_locales" USING btree ("a_very_long_name_of_a_field_that_goes_on_text","_locale");
--> statement-breakpoint
CREATE INDEX "a_collection_with_a_long_name_group_a_very_long_name_o_2_idx" ON "a_collection_with_a_long_name_locales" USING btree ("group_a_very_long_name_of_a_field_that_goes_on_rel_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "a_collection_with_a_long_name_locales_locale_parent_id_uniqu" ON "a_collection_with_a_long_name_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_version_short_order_idx" ON "_a_collection_with_a_long_name_v_version_short" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_version_short_parent_id_idx" ON "_a_collection_with_a_long_name_v_version_short" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_version_short_a_very_lo_idx" ON "_a_collection_with_a_long_name_v_version_short" USING btree ("a_very_long_name_of_a_field_that_goes_on");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_version_short_a_very__1_idx" ON "_a_collection_with_a_long_name_v_version_short" USING btree ("a_very_long_name_of_a_field_that_goes_on_rel_id");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_parent_idx" ON "_a_collection_with_a_long_name_v" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_version_version_a_very__idx" ON "_a_collection_with_a_long_name_v" USING btree ("version_a_very_long_name_of_a_field_that_goes_on");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_version_version_a_ver_2_idx" ON "_a_collection_with_a_long_name_v" USING btree ("version_a_very_long_name_of_a_field_that_goes_on_rel_id");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_version_group_a_very_lo_idx" ON "_a_collection_with_a_long_name_v" USING btree ("version_group_a_very_long_name_of_a_field_that_goes_on_onea_very_long_name_of_a_field_that_goes_on");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_version_group_a_very__1_idx" ON "_a_collection_with_a_long_name_v" USING btree ("version_group_a_very_long_name_of_a_field_that_goes_on_twoa_very_long_name_of_a_field_that_goes_on");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_version_version_updated_idx" ON "_a_collection_with_a_long_name_v" USING btree ("version_updated_at");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_version_version_created_idx" ON "_a_collection_with_a_long_name_v" USING btree ("version_created_at");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_version_version__status_idx" ON "_a_collection_with_a_long_name_v" USING btree ("version__status");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_created_at_idx" ON "_a_collection_with_a_long_name_v" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_updated_at_idx" ON "_a_collection_with_a_long_name_v" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_snapshot_idx" ON "_a_collection_with_a_long_name_v" USING btree ("snapshot");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_published_locale_idx" ON "_a_collection_with_a_long_name_v" USING btree ("published_locale");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_latest_idx" ON "_a_collection_with_a_long_name_v" USING btree ("latest");
--> statement-breakpoint
CREATE INDEX "compound_index_1_idx" ON "_a_collection_with_a_long_name_v" USING btree ("version_a_very_long_name_of_a_field_that_goes_on","version_group_a_very_long_name_of_a_field_that_goes_on_onea_very_long_name_of_a_field_that_goes_on");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_version_version_a_ver_1_idx" ON "_a_collection_with_a_long_name_v_locales" USING btree ("version_a_very_long_name_of_a_field_that_goes_on_text","_locale");
--> statement-breakpoint
CREATE INDEX "_a_collection_with_a_long_name_v_version_group_a_very__2_idx" ON "_a_collection_with_a_long_name_v_locales" USING btree ("version_group_a_very_long_name_of_a_field_that_goes_on_rel_id","_locale");
--> statement-breakpoint
CREATE UNIQUE INDEX "_a_collection_with_a_long_name_v_locales_locale_parent_id_un" ON "_a_collection_with_a_long_name_v_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "another_collection_with_a_long_name_updated_at_idx" ON "another_collection_with_a_long_name" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "another_collection_with_a_long_name_created_at_idx" ON "another_collection_with_a_long_name" USING btree ("created_at");
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
CREATE INDEX "payload_locked_documents_rels_a_collection_with_a_long_n_idx" ON "payload_locked_documents_rels" USING btree ("a_collection_with_a_long_name_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_another_collection_with_a__idx" ON "payload_locked_documents_rels" USING btree ("another_collection_with_a_long_name_id");
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