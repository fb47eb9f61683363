ALTER TYPE "public"."enum_posts_kind" RENAME TO "enum_articles_kind";
--> statement-breakpoint
ALTER TABLE "posts" RENAME TO "articles";
--> statement-breakpoint
ALTER TABLE "posts_texts" RENAME TO "articles_texts";
--> statement-breakpoint
ALTER TABLE "articles" RENAME COLUMN "title" TO "headline";
--> statement-breakpoint
ALTER TABLE "people" RENAME COLUMN "years" TO "age";
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" RENAME COLUMN "posts_id" TO "articles_id";
--> statement-breakpoint
ALTER TABLE "articles_texts" DROP CONSTRAINT "posts_texts_parent_fk";

--> statement-breakpoint
ALTER TABLE "people" DROP CONSTRAINT "people_article_id_posts_id_fk";

--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_posts_fk";

--> statement-breakpoint
DROP INDEX "posts_title_idx";
--> statement-breakpoint
DROP INDEX "posts_updated_at_idx";
--> statement-breakpoint
DROP INDEX "posts_created_at_idx";
--> statement-breakpoint
DROP INDEX "posts_texts_order_parent";
--> statement-breakpoint
DROP INDEX "payload_locked_documents_rels_posts_id_idx";
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "lead" varchar;
--> statement-breakpoint
ALTER TABLE "articles_texts" ADD CONSTRAINT "articles_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "articles_headline_idx" ON "articles" USING btree ("headline");
--> statement-breakpoint
CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
--> statement-breakpoint
CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "articles_texts_order_parent" ON "articles_texts" USING btree ("order","parent_id");
--> statement-breakpoint
CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
--> statement-breakpoint
ALTER TABLE "articles" DROP COLUMN "intro";