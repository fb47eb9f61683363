CREATE TYPE "public"."_locales" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TYPE "public"."enum_deep_blocks_in_l_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_deep_blocks_in_l_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_deep_blocks_in_l_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_deep_blocks_out_a_g_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_deep_blocks_nest_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_deep_blocks_nest_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_deep_blocks_nest_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_deep_g_g_a_a_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_deep_g_g_a_a_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_deep_g_g_a_a_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_deep_t_a_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum_deep_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__deep_v_blocks_in_l_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__deep_v_blocks_in_l_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__deep_v_blocks_in_l_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__deep_v_blocks_out_a_g_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__deep_v_blocks_nest_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__deep_v_blocks_nest_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__deep_v_blocks_nest_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__deep_v_version_g_g_a_a_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__deep_v_version_g_g_a_a_select" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__deep_v_version_g_g_a_a_radio" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__deep_v_version_t_a_selects" AS ENUM('one', 'two', 'three-3');
--> statement-breakpoint
CREATE TYPE "public"."enum__deep_v_version_status" AS ENUM('draft', 'published');
--> statement-breakpoint
CREATE TYPE "public"."enum__deep_v_published_locale" AS ENUM('en', 'es', 'de-AT');
--> statement-breakpoint
CREATE TABLE "deep_blocks_in_l_selects" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_deep_blocks_in_l_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "deep_blocks_in_l" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"select" "enum_deep_blocks_in_l_select",
	"radio" "enum_deep_blocks_in_l_radio",
	"point" geometry(Point),
	"tag_id" integer
);

--> statement-breakpoint
CREATE TABLE "deep_blocks_in" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "deep_a" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "deep_blocks_out_a_g_selects" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_deep_blocks_out_a_g_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "deep_blocks_out_a" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "deep_blocks_nest_selects" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_deep_blocks_nest_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "deep_blocks_nest" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"select" "enum_deep_blocks_nest_select",
	"radio" "enum_deep_blocks_nest_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "deep_blocks_out" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "deep_g_g_a_a_selects" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_deep_g_g_a_a_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "deep_g_g_a_a" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"select" "enum_deep_g_g_a_a_select",
	"radio" "enum_deep_g_g_a_a_radio",
	"point" geometry(Point),
	"tag_id" integer
);

--> statement-breakpoint
CREATE TABLE "deep_g_g_a" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "deep_t_a_selects" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_deep_t_a_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "deep_t_a" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "deep" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_deep_status" DEFAULT 'draft'
);

--> statement-breakpoint
CREATE TABLE "deep_locales" (
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "deep_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "deep_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "deep_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales",
	"tags_id" integer,
	"authors_id" varchar
);

--> statement-breakpoint
CREATE TABLE "_deep_v_blocks_in_l_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__deep_v_blocks_in_l_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_deep_v_blocks_in_l" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"select" "enum__deep_v_blocks_in_l_select",
	"radio" "enum__deep_v_blocks_in_l_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_deep_v_blocks_in" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_deep_v_version_a" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_deep_v_blocks_out_a_g_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__deep_v_blocks_out_a_g_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_deep_v_blocks_out_a" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_deep_v_blocks_nest_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__deep_v_blocks_nest_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_deep_v_blocks_nest" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"select" "enum__deep_v_blocks_nest_select",
	"radio" "enum__deep_v_blocks_nest_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_deep_v_blocks_out" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_uuid" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "_deep_v_version_g_g_a_a_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__deep_v_version_g_g_a_a_selects",
	"locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_deep_v_version_g_g_a_a" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"textarea" varchar,
	"email" varchar,
	"number" numeric,
	"select" "enum__deep_v_version_g_g_a_a_select",
	"radio" "enum__deep_v_version_g_g_a_a_radio",
	"point" geometry(Point),
	"tag_id" integer,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_deep_v_version_g_g_a" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_deep_v_version_t_a_selects" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__deep_v_version_t_a_selects",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_deep_v_version_t_a" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_uuid" varchar
);

--> statement-breakpoint
CREATE TABLE "_deep_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__deep_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__deep_v_published_locale",
	"latest" boolean,
	"autosave" boolean
);

--> statement-breakpoint
CREATE TABLE "_deep_v_locales" (
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE "_deep_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "_deep_v_numbers" (
	"id" serial PRIMARY KEY NOT NULL,
	"number" numeric,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales"
);

--> statement-breakpoint
CREATE TABLE "_deep_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"locale" "_locales",
	"tags_id" integer,
	"authors_id" varchar
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
	"deep_id" integer,
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
ALTER TABLE "deep_blocks_in_l_selects" ADD CONSTRAINT "deep_blocks_in_l_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."deep_blocks_in_l"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_blocks_in_l" ADD CONSTRAINT "deep_blocks_in_l_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_blocks_in_l" ADD CONSTRAINT "deep_blocks_in_l_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deep_blocks_in"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_blocks_in" ADD CONSTRAINT "deep_blocks_in_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deep"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_a" ADD CONSTRAINT "deep_a_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deep"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_blocks_out_a_g_selects" ADD CONSTRAINT "deep_blocks_out_a_g_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."deep_blocks_out_a"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_blocks_out_a" ADD CONSTRAINT "deep_blocks_out_a_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deep_blocks_out"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_blocks_nest_selects" ADD CONSTRAINT "deep_blocks_nest_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."deep_blocks_nest"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_blocks_nest" ADD CONSTRAINT "deep_blocks_nest_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_blocks_nest" ADD CONSTRAINT "deep_blocks_nest_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deep"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_blocks_out" ADD CONSTRAINT "deep_blocks_out_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deep"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_g_g_a_a_selects" ADD CONSTRAINT "deep_g_g_a_a_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."deep_g_g_a_a"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_g_g_a_a" ADD CONSTRAINT "deep_g_g_a_a_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_g_g_a_a" ADD CONSTRAINT "deep_g_g_a_a_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deep_g_g_a"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_g_g_a" ADD CONSTRAINT "deep_g_g_a_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deep"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_t_a_selects" ADD CONSTRAINT "deep_t_a_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."deep_t_a"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_t_a" ADD CONSTRAINT "deep_t_a_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deep"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_locales" ADD CONSTRAINT "deep_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."deep"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_texts" ADD CONSTRAINT "deep_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."deep"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_numbers" ADD CONSTRAINT "deep_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."deep"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_rels" ADD CONSTRAINT "deep_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."deep"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_rels" ADD CONSTRAINT "deep_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deep_rels" ADD CONSTRAINT "deep_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_blocks_in_l_selects" ADD CONSTRAINT "_deep_v_blocks_in_l_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_deep_v_blocks_in_l"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_blocks_in_l" ADD CONSTRAINT "_deep_v_blocks_in_l_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_blocks_in_l" ADD CONSTRAINT "_deep_v_blocks_in_l_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_deep_v_blocks_in"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_blocks_in" ADD CONSTRAINT "_deep_v_blocks_in_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_deep_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_version_a" ADD CONSTRAINT "_deep_v_version_a_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_deep_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_blocks_out_a_g_selects" ADD CONSTRAINT "_deep_v_blocks_out_a_g_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_deep_v_blocks_out_a"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_blocks_out_a" ADD CONSTRAINT "_deep_v_blocks_out_a_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_deep_v_blocks_out"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_blocks_nest_selects" ADD CONSTRAINT "_deep_v_blocks_nest_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_deep_v_blocks_nest"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_blocks_nest" ADD CONSTRAINT "_deep_v_blocks_nest_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_blocks_nest" ADD CONSTRAINT "_deep_v_blocks_nest_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_deep_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_blocks_out" ADD CONSTRAINT "_deep_v_blocks_out_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_deep_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_version_g_g_a_a_selects" ADD CONSTRAINT "_deep_v_version_g_g_a_a_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_deep_v_version_g_g_a_a"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_version_g_g_a_a" ADD CONSTRAINT "_deep_v_version_g_g_a_a_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_version_g_g_a_a" ADD CONSTRAINT "_deep_v_version_g_g_a_a_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_deep_v_version_g_g_a"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_version_g_g_a" ADD CONSTRAINT "_deep_v_version_g_g_a_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_deep_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_version_t_a_selects" ADD CONSTRAINT "_deep_v_version_t_a_selects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_deep_v_version_t_a"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_version_t_a" ADD CONSTRAINT "_deep_v_version_t_a_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_deep_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v" ADD CONSTRAINT "_deep_v_parent_id_deep_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."deep"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_locales" ADD CONSTRAINT "_deep_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_deep_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_texts" ADD CONSTRAINT "_deep_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_deep_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_numbers" ADD CONSTRAINT "_deep_v_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_deep_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_rels" ADD CONSTRAINT "_deep_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_deep_v"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_rels" ADD CONSTRAINT "_deep_v_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "_deep_v_rels" ADD CONSTRAINT "_deep_v_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_deep_fk" FOREIGN KEY ("deep_id") REFERENCES "public"."deep"("id") ON DELETE cascade ON UPDATE no action;
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
CREATE INDEX "deep_blocks_in_l_selects_order_idx" ON "deep_blocks_in_l_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "deep_blocks_in_l_selects_parent_idx" ON "deep_blocks_in_l_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "deep_blocks_in_l_selects_locale_idx" ON "deep_blocks_in_l_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "deep_blocks_in_l_order_idx" ON "deep_blocks_in_l" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "deep_blocks_in_l_parent_id_idx" ON "deep_blocks_in_l" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "deep_blocks_in_l_locale_idx" ON "deep_blocks_in_l" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "deep_blocks_in_l_tag_idx" ON "deep_blocks_in_l" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "deep_blocks_in_order_idx" ON "deep_blocks_in" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "deep_blocks_in_parent_id_idx" ON "deep_blocks_in" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "deep_blocks_in_path_idx" ON "deep_blocks_in" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "deep_a_order_idx" ON "deep_a" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "deep_a_parent_id_idx" ON "deep_a" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "deep_blocks_out_a_g_selects_order_idx" ON "deep_blocks_out_a_g_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "deep_blocks_out_a_g_selects_parent_idx" ON "deep_blocks_out_a_g_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "deep_blocks_out_a_g_selects_locale_idx" ON "deep_blocks_out_a_g_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "deep_blocks_out_a_order_idx" ON "deep_blocks_out_a" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "deep_blocks_out_a_parent_id_idx" ON "deep_blocks_out_a" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "deep_blocks_out_a_locale_idx" ON "deep_blocks_out_a" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "deep_blocks_nest_selects_order_idx" ON "deep_blocks_nest_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "deep_blocks_nest_selects_parent_idx" ON "deep_blocks_nest_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "deep_blocks_nest_selects_locale_idx" ON "deep_blocks_nest_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "deep_blocks_nest_order_idx" ON "deep_blocks_nest" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "deep_blocks_nest_parent_id_idx" ON "deep_blocks_nest" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "deep_blocks_nest_path_idx" ON "deep_blocks_nest" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "deep_blocks_nest_locale_idx" ON "deep_blocks_nest" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "deep_blocks_nest_tag_idx" ON "deep_blocks_nest" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "deep_blocks_out_order_idx" ON "deep_blocks_out" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "deep_blocks_out_parent_id_idx" ON "deep_blocks_out" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "deep_blocks_out_path_idx" ON "deep_blocks_out" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "deep_blocks_out_locale_idx" ON "deep_blocks_out" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "deep_g_g_a_a_selects_order_idx" ON "deep_g_g_a_a_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "deep_g_g_a_a_selects_parent_idx" ON "deep_g_g_a_a_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "deep_g_g_a_a_selects_locale_idx" ON "deep_g_g_a_a_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "deep_g_g_a_a_order_idx" ON "deep_g_g_a_a" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "deep_g_g_a_a_parent_id_idx" ON "deep_g_g_a_a" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "deep_g_g_a_a_locale_idx" ON "deep_g_g_a_a" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "deep_g_g_a_a_tag_idx" ON "deep_g_g_a_a" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "deep_g_g_a_order_idx" ON "deep_g_g_a" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "deep_g_g_a_parent_id_idx" ON "deep_g_g_a" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "deep_g_g_a_locale_idx" ON "deep_g_g_a" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "deep_t_a_selects_order_idx" ON "deep_t_a_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "deep_t_a_selects_parent_idx" ON "deep_t_a_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "deep_t_a_order_idx" ON "deep_t_a" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "deep_t_a_parent_id_idx" ON "deep_t_a" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "deep_updated_at_idx" ON "deep" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "deep_created_at_idx" ON "deep" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "deep__status_idx" ON "deep" USING btree ("_status");
--> statement-breakpoint
CREATE UNIQUE INDEX "deep_locales_locale_parent_id_unique" ON "deep_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "deep_texts_order_parent" ON "deep_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "deep_texts_locale_parent" ON "deep_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "deep_numbers_order_parent_idx" ON "deep_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "deep_numbers_locale_parent" ON "deep_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "deep_rels_order_idx" ON "deep_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "deep_rels_parent_idx" ON "deep_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "deep_rels_path_idx" ON "deep_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "deep_rels_locale_idx" ON "deep_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "deep_rels_tags_id_idx" ON "deep_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "deep_rels_authors_id_idx" ON "deep_rels" USING btree ("authors_id","locale");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_in_l_selects_order_idx" ON "_deep_v_blocks_in_l_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_in_l_selects_parent_idx" ON "_deep_v_blocks_in_l_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_in_l_selects_locale_idx" ON "_deep_v_blocks_in_l_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_in_l_order_idx" ON "_deep_v_blocks_in_l" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_in_l_parent_id_idx" ON "_deep_v_blocks_in_l" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_in_l_locale_idx" ON "_deep_v_blocks_in_l" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_in_l_tag_idx" ON "_deep_v_blocks_in_l" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_in_order_idx" ON "_deep_v_blocks_in" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_in_parent_id_idx" ON "_deep_v_blocks_in" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_in_path_idx" ON "_deep_v_blocks_in" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_a_order_idx" ON "_deep_v_version_a" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_a_parent_id_idx" ON "_deep_v_version_a" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_out_a_g_selects_order_idx" ON "_deep_v_blocks_out_a_g_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_out_a_g_selects_parent_idx" ON "_deep_v_blocks_out_a_g_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_out_a_g_selects_locale_idx" ON "_deep_v_blocks_out_a_g_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_out_a_order_idx" ON "_deep_v_blocks_out_a" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_out_a_parent_id_idx" ON "_deep_v_blocks_out_a" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_out_a_locale_idx" ON "_deep_v_blocks_out_a" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_nest_selects_order_idx" ON "_deep_v_blocks_nest_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_nest_selects_parent_idx" ON "_deep_v_blocks_nest_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_nest_selects_locale_idx" ON "_deep_v_blocks_nest_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_nest_order_idx" ON "_deep_v_blocks_nest" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_nest_parent_id_idx" ON "_deep_v_blocks_nest" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_nest_path_idx" ON "_deep_v_blocks_nest" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_nest_locale_idx" ON "_deep_v_blocks_nest" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_nest_tag_idx" ON "_deep_v_blocks_nest" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_out_order_idx" ON "_deep_v_blocks_out" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_out_parent_id_idx" ON "_deep_v_blocks_out" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_out_path_idx" ON "_deep_v_blocks_out" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "_deep_v_blocks_out_locale_idx" ON "_deep_v_blocks_out" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_g_g_a_a_selects_order_idx" ON "_deep_v_version_g_g_a_a_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_g_g_a_a_selects_parent_idx" ON "_deep_v_version_g_g_a_a_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_g_g_a_a_selects_locale_idx" ON "_deep_v_version_g_g_a_a_selects" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_g_g_a_a_order_idx" ON "_deep_v_version_g_g_a_a" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_g_g_a_a_parent_id_idx" ON "_deep_v_version_g_g_a_a" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_g_g_a_a_locale_idx" ON "_deep_v_version_g_g_a_a" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_g_g_a_a_tag_idx" ON "_deep_v_version_g_g_a_a" USING btree ("tag_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_g_g_a_order_idx" ON "_deep_v_version_g_g_a" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_g_g_a_parent_id_idx" ON "_deep_v_version_g_g_a" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_g_g_a_locale_idx" ON "_deep_v_version_g_g_a" USING btree ("_locale");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_t_a_selects_order_idx" ON "_deep_v_version_t_a_selects" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_t_a_selects_parent_idx" ON "_deep_v_version_t_a_selects" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_t_a_order_idx" ON "_deep_v_version_t_a" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_t_a_parent_id_idx" ON "_deep_v_version_t_a" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_parent_idx" ON "_deep_v" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_version_updated_at_idx" ON "_deep_v" USING btree ("version_updated_at");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_version_created_at_idx" ON "_deep_v" USING btree ("version_created_at");
--> statement-breakpoint
CREATE INDEX "_deep_v_version_version__status_idx" ON "_deep_v" USING btree ("version__status");
--> statement-breakpoint
CREATE INDEX "_deep_v_created_at_idx" ON "_deep_v" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "_deep_v_updated_at_idx" ON "_deep_v" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "_deep_v_snapshot_idx" ON "_deep_v" USING btree ("snapshot");
--> statement-breakpoint
CREATE INDEX "_deep_v_published_locale_idx" ON "_deep_v" USING btree ("published_locale");
--> statement-breakpoint
CREATE INDEX "_deep_v_latest_idx" ON "_deep_v" USING btree ("latest");
--> statement-breakpoint
CREATE INDEX "_deep_v_autosave_idx" ON "_deep_v" USING btree ("autosave");
--> statement-breakpoint
CREATE UNIQUE INDEX "_deep_v_locales_locale_parent_id_unique" ON "_deep_v_locales" USING btree ("_locale","_parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_texts_order_parent" ON "_deep_v_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_texts_locale_parent" ON "_deep_v_texts" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_numbers_order_parent_idx" ON "_deep_v_numbers" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_numbers_locale_parent" ON "_deep_v_numbers" USING btree ("locale","parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_rels_order_idx" ON "_deep_v_rels" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "_deep_v_rels_parent_idx" ON "_deep_v_rels" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "_deep_v_rels_path_idx" ON "_deep_v_rels" USING btree ("path");
--> statement-breakpoint
CREATE INDEX "_deep_v_rels_locale_idx" ON "_deep_v_rels" USING btree ("locale");
--> statement-breakpoint
CREATE INDEX "_deep_v_rels_tags_id_idx" ON "_deep_v_rels" USING btree ("tags_id","locale");
--> statement-breakpoint
CREATE INDEX "_deep_v_rels_authors_id_idx" ON "_deep_v_rels" USING btree ("authors_id","locale");
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
CREATE INDEX "payload_locked_documents_rels_deep_id_idx" ON "payload_locked_documents_rels" USING btree ("deep_id");
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