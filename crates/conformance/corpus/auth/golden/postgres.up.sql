CREATE TYPE "public"."enum_admins_roles" AS ENUM('admin', 'editor');
--> statement-breakpoint
CREATE TYPE "public"."enum_verified_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__verified_v_version_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TABLE "admins_roles" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_admins_roles",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "admins_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "admins" (
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
CREATE TABLE "keys_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "keys" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"enable_a_p_i_key" boolean,
	"api_key" varchar,
	"api_key_index" varchar,
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
CREATE TABLE "only_keys" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"enable_a_p_i_key" boolean,
	"api_key" varchar,
	"api_key_index" varchar
);

--> statement-breakpoint
CREATE TABLE "strangers_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "strangers" (
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
CREATE TABLE "verified_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone
);

--> statement-breakpoint
CREATE TABLE "verified" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_verified_status" DEFAULT 'draft',
	"email" varchar,
	"reset_password_token" varchar,
	"reset_password_expiration" timestamp(3) with time zone,
	"salt" varchar,
	"hash" varchar,
	"reset_password_requested_at" timestamp(3) with time zone,
	"_verified" boolean,
	"_verificationtoken" varchar
);

--> statement-breakpoint
CREATE TABLE "_verified_v_version_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_uuid" varchar,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone
);

--> statement-breakpoint
CREATE TABLE "_verified_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__verified_v_version_status" DEFAULT 'draft',
	"version_email" varchar,
	"version_reset_password_token" varchar,
	"version_reset_password_expiration" timestamp(3) with time zone,
	"version_salt" varchar,
	"version_hash" varchar,
	"version_reset_password_requested_at" timestamp(3) with time zone,
	"version__verified" boolean,
	"version__verificationtoken" varchar,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> statement-breakpoint
CREATE TABLE "named_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "named" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"email" varchar,
	"username" varchar NOT NULL,
	"reset_password_token" varchar,
	"reset_password_expiration" timestamp(3) with time zone,
	"salt" varchar,
	"hash" varchar,
	"reset_password_requested_at" timestamp(3) with time zone,
	"login_attempts" numeric DEFAULT 0,
	"lock_until" timestamp(3) with time zone
);

--> statement-breakpoint
CREATE TABLE "either_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "either" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"email" varchar NOT NULL,
	"username" varchar,
	"reset_password_token" varchar,
	"reset_password_expiration" timestamp(3) with time zone,
	"salt" varchar,
	"hash" varchar,
	"reset_password_requested_at" timestamp(3) with time zone,
	"login_attempts" numeric DEFAULT 0,
	"lock_until" timestamp(3) with time zone
);

--> statement-breakpoint
CREATE TABLE "optional_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "optional" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"email" varchar,
	"username" varchar NOT NULL,
	"reset_password_token" varchar,
	"reset_password_expiration" timestamp(3) with time zone,
	"salt" varchar,
	"hash" varchar,
	"reset_password_requested_at" timestamp(3) with time zone,
	"login_attempts" numeric DEFAULT 0,
	"lock_until" timestamp(3) with time zone
);

--> statement-breakpoint
CREATE TABLE "sessionless" (
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
CREATE TABLE "hot_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

--> statement-breakpoint
CREATE TABLE "hot" (
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
	"admins_id" integer,
	"keys_id" integer,
	"only_keys_id" integer,
	"strangers_id" integer,
	"verified_id" integer,
	"named_id" integer,
	"either_id" integer,
	"optional_id" integer,
	"sessionless_id" integer,
	"hot_id" integer
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
	"admins_id" integer,
	"keys_id" integer,
	"only_keys_id" integer,
	"strangers_id" integer,
	"verified_id" integer,
	"named_id" integer,
	"either_id" integer,
	"optional_id" integer,
	"sessionless_id" integer,
	"hot_id" integer
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
ALTER TABLE "admins_roles" ADD CONSTRAINT "admins_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."admins"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "admins_sessions" ADD CONSTRAINT "admins_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."admins"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "keys_sessions" ADD CONSTRAINT "keys_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."keys"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "strangers_sessions" ADD CONSTRAINT "strangers_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."strangers"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "verified_sessions" ADD CONSTRAINT "verified_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."verified"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_verified_v_version_sessions" ADD CONSTRAINT "_verified_v_version_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_verified_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_verified_v" ADD CONSTRAINT "_verified_v_parent_id_verified_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."verified"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "named_sessions" ADD CONSTRAINT "named_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."named"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "either_sessions" ADD CONSTRAINT "either_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."either"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "optional_sessions" ADD CONSTRAINT "optional_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."optional"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "hot_sessions" ADD CONSTRAINT "hot_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."hot"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_admins_fk" FOREIGN KEY ("admins_id") REFERENCES "public"."admins"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_keys_fk" FOREIGN KEY ("keys_id") REFERENCES "public"."keys"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_only_keys_fk" FOREIGN KEY ("only_keys_id") REFERENCES "public"."only_keys"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_strangers_fk" FOREIGN KEY ("strangers_id") REFERENCES "public"."strangers"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_verified_fk" FOREIGN KEY ("verified_id") REFERENCES "public"."verified"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_named_fk" FOREIGN KEY ("named_id") REFERENCES "public"."named"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_either_fk" FOREIGN KEY ("either_id") REFERENCES "public"."either"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_optional_fk" FOREIGN KEY ("optional_id") REFERENCES "public"."optional"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sessionless_fk" FOREIGN KEY ("sessionless_id") REFERENCES "public"."sessionless"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_hot_fk" FOREIGN KEY ("hot_id") REFERENCES "public"."hot"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_admins_fk" FOREIGN KEY ("admins_id") REFERENCES "public"."admins"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_keys_fk" FOREIGN KEY ("keys_id") REFERENCES "public"."keys"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_only_keys_fk" FOREIGN KEY ("only_keys_id") REFERENCES "public"."only_keys"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_strangers_fk" FOREIGN KEY ("strangers_id") REFERENCES "public"."strangers"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_verified_fk" FOREIGN KEY ("verified_id") REFERENCES "public"."verified"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_named_fk" FOREIGN KEY ("named_id") REFERENCES "public"."named"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_either_fk" FOREIGN KEY ("either_id") REFERENCES "public"."either"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_optional_fk" FOREIGN KEY ("optional_id") REFERENCES "public"."optional"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_sessionless_fk" FOREIGN KEY ("sessionless_id") REFERENCES "public"."sessionless"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_hot_fk" FOREIGN KEY ("hot_id") REFERENCES "public"."hot"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "admins_roles_order_idx" ON "admins_roles" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "admins_roles_parent_idx" ON "admins_roles" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "admins_sessions_order_idx" ON "admins_sessions" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "admins_sessions_parent_id_idx" ON "admins_sessions" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "admins_updated_at_idx" ON "admins" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "admins_created_at_idx" ON "admins" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "admins_email_idx" ON "admins" USING btree ("email");
--> statement-breakpoint
CREATE INDEX "keys_sessions_order_idx" ON "keys_sessions" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "keys_sessions_parent_id_idx" ON "keys_sessions" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "keys_updated_at_idx" ON "keys" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "keys_created_at_idx" ON "keys" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "keys_email_idx" ON "keys" USING btree ("email");
--> statement-breakpoint
CREATE INDEX "only_keys_updated_at_idx" ON "only_keys" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "only_keys_created_at_idx" ON "only_keys" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "strangers_sessions_order_idx" ON "strangers_sessions" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "strangers_sessions_parent_id_idx" ON "strangers_sessions" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "strangers_updated_at_idx" ON "strangers" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "strangers_created_at_idx" ON "strangers" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "strangers_email_idx" ON "strangers" USING btree ("email");
--> statement-breakpoint
CREATE INDEX "verified_sessions_order_idx" ON "verified_sessions" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "verified_sessions_parent_id_idx" ON "verified_sessions" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "verified_updated_at_idx" ON "verified" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "verified_created_at_idx" ON "verified" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "verified__status_idx" ON "verified" USING btree ("_status");
--> statement-breakpoint
CREATE UNIQUE INDEX "verified_email_idx" ON "verified" USING btree ("email");
--> statement-breakpoint
CREATE INDEX "_verified_v_version_sessions_order_idx" ON "_verified_v_version_sessions" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_verified_v_version_sessions_parent_id_idx" ON "_verified_v_version_sessions" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_verified_v_parent_idx" ON "_verified_v" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_verified_v_version_version_updated_at_idx" ON "_verified_v" USING btree ("version_updated_at");
--> statement-breakpoint
CREATE INDEX "_verified_v_version_version_created_at_idx" ON "_verified_v" USING btree ("version_created_at");
--> statement-breakpoint
CREATE INDEX "_verified_v_version_version__status_idx" ON "_verified_v" USING btree ("version__status");
--> statement-breakpoint
CREATE INDEX "_verified_v_version_version_email_idx" ON "_verified_v" USING btree ("version_email");
--> statement-breakpoint
CREATE INDEX "_verified_v_created_at_idx" ON "_verified_v" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_verified_v_updated_at_idx" ON "_verified_v" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "_verified_v_latest_idx" ON "_verified_v" USING btree ("latest");
--> statement-breakpoint
CREATE INDEX "named_sessions_order_idx" ON "named_sessions" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "named_sessions_parent_id_idx" ON "named_sessions" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "named_updated_at_idx" ON "named" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "named_created_at_idx" ON "named" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "named_username_idx" ON "named" USING btree ("username");
--> statement-breakpoint
CREATE INDEX "either_sessions_order_idx" ON "either_sessions" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "either_sessions_parent_id_idx" ON "either_sessions" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "either_updated_at_idx" ON "either" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "either_created_at_idx" ON "either" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "either_email_idx" ON "either" USING btree ("email");
--> statement-breakpoint
CREATE UNIQUE INDEX "either_username_idx" ON "either" USING btree ("username");
--> statement-breakpoint
CREATE INDEX "optional_sessions_order_idx" ON "optional_sessions" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "optional_sessions_parent_id_idx" ON "optional_sessions" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "optional_updated_at_idx" ON "optional" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "optional_created_at_idx" ON "optional" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "optional_username_idx" ON "optional" USING btree ("username");
--> statement-breakpoint
CREATE INDEX "sessionless_updated_at_idx" ON "sessionless" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "sessionless_created_at_idx" ON "sessionless" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "sessionless_email_idx" ON "sessionless" USING btree ("email");
--> statement-breakpoint
CREATE INDEX "hot_sessions_order_idx" ON "hot_sessions" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "hot_sessions_parent_id_idx" ON "hot_sessions" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "hot_updated_at_idx" ON "hot" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "hot_created_at_idx" ON "hot" USING btree ("created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "hot_email_idx" ON "hot" USING btree ("email");
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
CREATE INDEX "payload_locked_documents_rels_admins_id_idx" ON "payload_locked_documents_rels" USING btree ("admins_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_keys_id_idx" ON "payload_locked_documents_rels" USING btree ("keys_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_only_keys_id_idx" ON "payload_locked_documents_rels" USING btree ("only_keys_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_strangers_id_idx" ON "payload_locked_documents_rels" USING btree ("strangers_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_verified_id_idx" ON "payload_locked_documents_rels" USING btree ("verified_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_named_id_idx" ON "payload_locked_documents_rels" USING btree ("named_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_either_id_idx" ON "payload_locked_documents_rels" USING btree ("either_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_optional_id_idx" ON "payload_locked_documents_rels" USING btree ("optional_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_sessionless_id_idx" ON "payload_locked_documents_rels" USING btree ("sessionless_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_hot_id_idx" ON "payload_locked_documents_rels" USING btree ("hot_id");
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
CREATE INDEX "payload_preferences_rels_admins_id_idx" ON "payload_preferences_rels" USING btree ("admins_id");
--> statement-breakpoint
CREATE INDEX "payload_preferences_rels_keys_id_idx" ON "payload_preferences_rels" USING btree ("keys_id");
--> statement-breakpoint
CREATE INDEX "payload_preferences_rels_only_keys_id_idx" ON "payload_preferences_rels" USING btree ("only_keys_id");
--> statement-breakpoint
CREATE INDEX "payload_preferences_rels_strangers_id_idx" ON "payload_preferences_rels" USING btree ("strangers_id");
--> statement-breakpoint
CREATE INDEX "payload_preferences_rels_verified_id_idx" ON "payload_preferences_rels" USING btree ("verified_id");
--> statement-breakpoint
CREATE INDEX "payload_preferences_rels_named_id_idx" ON "payload_preferences_rels" USING btree ("named_id");
--> statement-breakpoint
CREATE INDEX "payload_preferences_rels_either_id_idx" ON "payload_preferences_rels" USING btree ("either_id");
--> statement-breakpoint
CREATE INDEX "payload_preferences_rels_optional_id_idx" ON "payload_preferences_rels" USING btree ("optional_id");
--> statement-breakpoint
CREATE INDEX "payload_preferences_rels_sessionless_id_idx" ON "payload_preferences_rels" USING btree ("sessionless_id");
--> statement-breakpoint
CREATE INDEX "payload_preferences_rels_hot_id_idx" ON "payload_preferences_rels" USING btree ("hot_id");
--> statement-breakpoint
CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");