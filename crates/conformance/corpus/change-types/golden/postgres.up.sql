CREATE TYPE "public"."enum_posts_f" AS ENUM('x', 'y');
--> statement-breakpoint
CREATE TABLE "posts_l" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_posts_l",
	"id" serial PRIMARY KEY NOT NULL
);

--> statement-breakpoint
CREATE TABLE "posts_blocks_row" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_path" text NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"x" varchar,
	"block_name" varchar
);

--> statement-breakpoint
CREATE TABLE "posts_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> statement-breakpoint
ALTER TABLE "posts_m" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "posts_n" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP TABLE "posts_m" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_n" CASCADE;
--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_g_id_people_id_fk";

--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_i_id_tags_id_fk";

--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_j_id_tags_id_fk";

--> statement-breakpoint
DROP INDEX "posts_i_idx";
--> statement-breakpoint
DROP INDEX "posts_j_idx";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a" SET DATA TYPE numeric;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "b" SET DATA TYPE varchar;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "d" SET DATA TYPE jsonb;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "e" SET DATA TYPE varchar;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "e" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "f" SET DATA TYPE "public"."enum_posts_f" USING "f"::"public"."enum_posts_f";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "f" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "g_id" SET DATA TYPE varchar;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "k" SET DATA TYPE timestamp(3) with time zone;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "k" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts_rels" ALTER COLUMN "tags_id" SET DATA TYPE varchar;
--> statement-breakpoint
ALTER TABLE "tags" ALTER COLUMN "id" SET DATA TYPE varchar;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ALTER COLUMN "tags_id" SET DATA TYPE varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "h_id" integer;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "m_x" varchar;
--> statement-breakpoint
ALTER TABLE "posts_l" ADD CONSTRAINT "posts_l_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_blocks_row" ADD CONSTRAINT "posts_blocks_row_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_texts" ADD CONSTRAINT "posts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "posts_l_order_idx" ON "posts_l" USING btree ("order");
--> statement-breakpoint
CREATE INDEX "posts_l_parent_idx" ON "posts_l" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_row_order_idx" ON "posts_blocks_row" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_blocks_row_parent_id_idx" ON "posts_blocks_row" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_blocks_row_path_idx" ON "posts_blocks_row" USING btree ("_path");
--> statement-breakpoint
CREATE INDEX "posts_texts_order_parent" ON "posts_texts" USING btree ("order","parent_id");
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_g_id_tags_id_fk" FOREIGN KEY ("g_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_h_id_people_id_fk" FOREIGN KEY ("h_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "posts_h_idx" ON "posts" USING btree ("h_id");
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "c";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "i_id";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "j_id";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "l";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_e";