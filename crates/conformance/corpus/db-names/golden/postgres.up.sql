CREATE TYPE "public"."_locales" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."kinds_enum" AS ENUM('a', 'b');
--> statement-breakpoint
CREATE TYPE "public"."enum_named_list_kind" AS ENUM('a', 'b');
--> statement-breakpoint
CREATE TYPE "public"."enum_named_block_kind" AS ENUM('a', 'b');
--> statement-breakpoint
CREATE TYPE "public"."kind_enum" AS ENUM('a', 'b');
--> statement-breakpoint
CREATE TYPE "public"."named_radio_enum" AS ENUM('a', 'b');
--> statement-breakpoint
CREATE TYPE "public"."enum_named_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__named_list_v_kind" AS ENUM('a', 'b');
--> statement-breakpoint
CREATE TYPE "public"."enum__named_block_v_kind" AS ENUM('a', 'b');
--> statement-breakpoint
CREATE TYPE "public"."_named_v_version_radio_enum" AS ENUM('a', 'b');
--> statement-breakpoint
CREATE TYPE "public"."enum__named_v_version_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__named_v_published_locale" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."conf_enum" AS ENUM('a', 'b');
--> statement-breakpoint
CREATE TYPE "public"."enum_named_global_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__named_global_v_version_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__named_global_v_published_locale" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TABLE "named_kinds" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "kinds_enum",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "named_list" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"kind" "enum_named_list_kind"
);

--> statement-breakpoint
CREATE TABLE "named_list_locales" (
	"title" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);

--> statement-breakpoint
CREATE TABLE "named_deep" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"x" varchar
);

--> statement-breakpoint
CREATE TABLE "named_fn" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "named_block" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"kind" "enum_named_block_kind",
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "named_b" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "named" (
	"id" serial PRIMARY KEY NOT NULL,
	"kind" "kind_enum",
	"radio" "named_radio_enum",
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_named_status" DEFAULT 'draft'
);

--> statement-breakpoint
CREATE TABLE "named_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"named_id" integer
);

--> statement-breakpoint
CREATE TABLE "_named_kinds_v" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "kinds_enum",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_named_list_v" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"kind" "enum__named_list_v_kind",
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_named_list_v_locales" (
	"title" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_named_deep_v" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"x" varchar,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "__named_v_version_fn_v" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_named_block_v" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"kind" "enum__named_block_v_kind",
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "__named_v_b_v" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_named_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_kind" "kind_enum",
	"version_radio" "_named_v_version_radio_enum",
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__named_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__named_v_published_locale",
	"latest" boolean
);

--> statement-breakpoint
CREATE TABLE "_named_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"named_id" integer
);

--> statement-breakpoint
CREATE TABLE "by_function" (
	"id" serial PRIMARY KEY NOT NULL,
	"camel_case_name" varchar,
	"u_r_l_field" varchar,
	"_lead" varchar,
	"with_under" varchar,
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
	"named_id" integer,
	"by_function_id" integer,
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
CREATE TABLE "named_global" (
	"id" serial PRIMARY KEY NOT NULL,
	"kind" "conf_enum",
	"_status" "enum_named_global_status" DEFAULT 'draft',
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);

--> statement-breakpoint
CREATE TABLE "_named_global_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"version_kind" "conf_enum",
	"version__status" "enum__named_global_v_version_status" DEFAULT 'draft',
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__named_global_v_published_locale",
	"latest" boolean
);

--> statement-breakpoint
ALTER TABLE "named_kinds" ADD CONSTRAINT "named_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."named"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "named_list" ADD CONSTRAINT "named_list_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."named"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "named_list_locales" ADD CONSTRAINT "named_list_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."named_list"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "named_deep" ADD CONSTRAINT "named_deep_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."named_fn"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "named_fn" ADD CONSTRAINT "named_fn_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."named"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "named_block" ADD CONSTRAINT "named_block_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."named"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "named_b" ADD CONSTRAINT "named_b_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."named"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "named_rels" ADD CONSTRAINT "named_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."named"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "named_rels" ADD CONSTRAINT "named_rels_plain_slug_fk" FOREIGN KEY ("named_id") REFERENCES "public"."named"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_named_kinds_v" ADD CONSTRAINT "_named_kinds_v_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_named_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_named_list_v" ADD CONSTRAINT "_named_list_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_named_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_named_list_v_locales" ADD CONSTRAINT "_named_list_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_named_list_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_named_deep_v" ADD CONSTRAINT "_named_deep_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."__named_v_version_fn_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "__named_v_version_fn_v" ADD CONSTRAINT "__named_v_version_fn_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_named_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_named_block_v" ADD CONSTRAINT "_named_block_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_named_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "__named_v_b_v" ADD CONSTRAINT "__named_v_b_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_named_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_named_v" ADD CONSTRAINT "_named_v_parent_id_named_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."named"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_named_v_rels" ADD CONSTRAINT "_named_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_named_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_named_v_rels" ADD CONSTRAINT "_named_v_rels_plain_slug_fk" FOREIGN KEY ("named_id") REFERENCES "public"."named"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_plain_slug_fk" FOREIGN KEY ("named_id") REFERENCES "public"."named"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_fn_fk" FOREIGN KEY ("by_function_id") REFERENCES "public"."by_function"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "named_kinds_order_idx" ON "named_kinds" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "named_kinds_parent_idx" ON "named_kinds" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "named_list_order_idx" ON "named_list" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "named_list_parent_id_idx" ON "named_list" USING btree ("_parent_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "named_list_locales_locale_parent_id_unique" ON "named_list_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "named_deep_order_idx" ON "named_deep" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "named_deep_parent_id_idx" ON "named_deep" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "named_fn_order_idx" ON "named_fn" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "named_fn_parent_id_idx" ON "named_fn" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "named_block_order_idx" ON "named_block" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "named_block_parent_id_idx" ON "named_block" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "named_block_path_idx" ON "named_block" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "named_b_order_idx" ON "named_b" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "named_b_parent_id_idx" ON "named_b" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "named_b_path_idx" ON "named_b" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "named_updated_at_idx" ON "named" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "named_created_at_idx" ON "named" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "named__status_idx" ON "named" USING btree ("_status");
--> statement-breakpoint
CREATE INDEX "named_rels_order_idx" ON "named_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "named_rels_parent_idx" ON "named_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "named_rels_path_idx" ON "named_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "named_rels_named_id_idx" ON "named_rels" USING btree ("named_id");
--> statement-breakpoint
CREATE INDEX "_named_kinds_v_order_idx" ON "_named_kinds_v" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_named_kinds_v_parent_idx" ON "_named_kinds_v" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_named_list_v_order_idx" ON "_named_list_v" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_named_list_v_parent_id_idx" ON "_named_list_v" USING btree ("_parent_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "_named_list_v_locales_locale_parent_id_unique" ON "_named_list_v_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "_named_deep_v_order_idx" ON "_named_deep_v" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_named_deep_v_parent_id_idx" ON "_named_deep_v" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "__named_v_version_fn_v_order_idx" ON "__named_v_version_fn_v" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "__named_v_version_fn_v_parent_id_idx" ON "__named_v_version_fn_v" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_named_block_v_order_idx" ON "_named_block_v" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_named_block_v_parent_id_idx" ON "_named_block_v" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_named_block_v_path_idx" ON "_named_block_v" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "__named_v_b_v_order_idx" ON "__named_v_b_v" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "__named_v_b_v_parent_id_idx" ON "__named_v_b_v" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "__named_v_b_v_path_idx" ON "__named_v_b_v" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_named_v_parent_idx" ON "_named_v" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_named_v_version_version_updated_at_idx" ON "_named_v" USING btree ("version_updated_at");
--> statement-breakpoint
CREATE INDEX "_named_v_version_version_created_at_idx" ON "_named_v" USING btree ("version_created_at");
--> statement-breakpoint
CREATE INDEX "_named_v_version_version__status_idx" ON "_named_v" USING btree ("version__status");
--> statement-breakpoint
CREATE INDEX "_named_v_created_at_idx" ON "_named_v" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_named_v_updated_at_idx" ON "_named_v" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "_named_v_snapshot_idx" ON "_named_v" USING btree ("snapshot");
--> statement-breakpoint
CREATE INDEX "_named_v_published_locale_idx" ON "_named_v" USING btree ("published_locale");
--> statement-breakpoint
CREATE INDEX "_named_v_latest_idx" ON "_named_v" USING btree ("latest");
--> statement-breakpoint
CREATE INDEX "_named_v_rels_order_idx" ON "_named_v_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_named_v_rels_parent_idx" ON "_named_v_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_named_v_rels_path_idx" ON "_named_v_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "_named_v_rels_named_id_idx" ON "_named_v_rels" USING btree ("named_id");
--> statement-breakpoint
CREATE INDEX "by_function_camel_case_name_idx" ON "by_function" USING btree ("camel_case_name");
--> statement-breakpoint
CREATE UNIQUE INDEX "by_function_u_r_l_field_idx" ON "by_function" USING btree ("u_r_l_field");
--> statement-breakpoint
CREATE INDEX "by_function_updated_at_idx" ON "by_function" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "by_function_created_at_idx" ON "by_function" USING btree ("created_at");
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
CREATE INDEX "payload_locked_documents_rels_named_id_idx" ON "payload_locked_documents_rels" USING btree ("named_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_by_function_id_idx" ON "payload_locked_documents_rels" USING btree ("by_function_id");
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
--> statement-breakpoint
CREATE INDEX "named_global__status_idx" ON "named_global" USING btree ("_status");
--> statement-breakpoint
CREATE INDEX "_named_global_v_version_version__status_idx" ON "_named_global_v" USING btree ("version__status");
--> statement-breakpoint
CREATE INDEX "_named_global_v_created_at_idx" ON "_named_global_v" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_named_global_v_updated_at_idx" ON "_named_global_v" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "_named_global_v_snapshot_idx" ON "_named_global_v" USING btree ("snapshot");
--> statement-breakpoint
CREATE INDEX "_named_global_v_published_locale_idx" ON "_named_global_v" USING btree ("published_locale");
--> statement-breakpoint
CREATE INDEX "_named_global_v_latest_idx" ON "_named_global_v" USING btree ("latest");