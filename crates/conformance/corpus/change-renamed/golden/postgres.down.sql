ALTER TYPE "public"."enum_articles_kind" RENAME TO "enum_posts_kind";
--> statement-breakpoint
ALTER TABLE "articles" RENAME TO "posts";
--> statement-breakpoint
ALTER TABLE "articles_texts" RENAME TO "posts_texts";
--> statement-breakpoint
ALTER TABLE "posts" RENAME COLUMN "headline" TO "title";
--> statement-breakpoint
ALTER TABLE "people" RENAME COLUMN "age" TO "years";
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" RENAME COLUMN "articles_id" TO "posts_id";
--> statement-breakpoint
ALTER TABLE "posts_texts" DROP CONSTRAINT "articles_texts_parent_fk";

--> statement-breakpoint
ALTER TABLE "people" DROP CONSTRAINT "people_article_id_articles_id_fk";

--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_articles_fk";

--> statement-breakpoint
DROP INDEX "articles_headline_idx";
--> statement-breakpoint
DROP INDEX "articles_updated_at_idx";
--> statement-breakpoint
DROP INDEX "articles_created_at_idx";
--> statement-breakpoint
DROP INDEX "articles_texts_order_parent";
--> statement-breakpoint
DROP INDEX "payload_locked_documents_rels_articles_id_idx";
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "intro" varchar;
--> statement-breakpoint
ALTER TABLE "posts_texts" ADD CONSTRAINT "posts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_article_id_posts_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "posts_title_idx" ON "posts" USING btree ("title");
--> statement-breakpoint
CREATE INDEX "posts_updated_at_idx" ON "posts" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "posts_created_at_idx" ON "posts" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "posts_texts_order_parent" ON "posts_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_posts_id_idx" ON "payload_locked_documents_rels" USING btree ("posts_id");
--> statement-breakpoint
ALTER TABLE "posts" DROP COLUMN "lead";