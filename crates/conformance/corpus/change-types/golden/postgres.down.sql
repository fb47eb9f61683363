CREATE TYPE "public"."enum_posts_e" AS ENUM('x', 'y');
--> statement-breakpoint
CREATE TABLE "posts_m" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"x" varchar
);

--> statement-breakpoint
CREATE TABLE "posts_n" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"x" varchar
);

--> statement-breakpoint
ALTER TABLE "posts_l" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "posts_blocks_row" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "posts_texts" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP TABLE "posts_l" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_row" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_texts" CASCADE;
--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_g_id_tags_id_fk";

--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_h_id_people_id_fk";

--> statement-breakpoint
DROP INDEX "posts_h_idx";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a" SET DATA TYPE varchar;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "b" SET DATA TYPE numeric;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "d" SET DATA TYPE varchar;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "e" SET DEFAULT 'x'::"public"."enum_posts_e";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "e" SET DATA TYPE "public"."enum_posts_e" USING "e"::"public"."enum_posts_e";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "f" SET DATA TYPE varchar;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "f" SET DEFAULT 'x';
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "g_id" SET DATA TYPE integer;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "k" SET DATA TYPE varchar;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "k" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts_rels" ALTER COLUMN "tags_id" SET DATA TYPE integer;
--> statement-breakpoint
ALTER TABLE "tags" ALTER COLUMN "id" SET DATA TYPE serial;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ALTER COLUMN "tags_id" SET DATA TYPE integer;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "c" varchar;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "i_id" integer;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "j_id" integer;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "l" "enum_posts_l";
--> statement-breakpoint
ALTER TABLE "posts_m" ADD CONSTRAINT "posts_m_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts_n" ADD CONSTRAINT "posts_n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "posts_m_order_idx" ON "posts_m" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_m_parent_id_idx" ON "posts_m" USING btree ("_parent_id");
--> statement-breakpoint
CREATE INDEX "posts_n_order_idx" ON "posts_n" USING btree ("_order");
--> statement-breakpoint
CREATE INDEX "posts_n_parent_id_idx" ON "posts_n" USING btree ("_parent_id");
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_g_id_people_id_fk" FOREIGN KEY ("g_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_i_id_tags_id_fk" FOREIGN KEY ("i_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_j_id_tags_id_fk" FOREIGN KEY ("j_id") REFERENCES "public"."tags"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "posts_i_idx" ON "posts" USING btree ("i_id");
--> statement-breakpoint
CREATE INDEX "posts_j_idx" ON "posts" USING btree ("j_id");
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "h_id";
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "m_x";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_f";