DROP INDEX "posts_b_text_idx";
--> statement-breakpoint
DROP INDEX "posts_b_textarea_idx";
--> statement-breakpoint
DROP INDEX "posts_b_email_idx";
--> statement-breakpoint
DROP INDEX "posts_b_number_idx";
--> statement-breakpoint
DROP INDEX "posts_b_checkbox_idx";
--> statement-breakpoint
DROP INDEX "posts_b_date_idx";
--> statement-breakpoint
DROP INDEX "posts_b_zoned_date_idx";
--> statement-breakpoint
DROP INDEX "posts_b_code_idx";
--> statement-breakpoint
DROP INDEX "posts_b_json_idx";
--> statement-breakpoint
DROP INDEX "posts_b_rich_text_idx";
--> statement-breakpoint
DROP INDEX "posts_b_select_idx";
--> statement-breakpoint
DROP INDEX "posts_b_radio_idx";
--> statement-breakpoint
DROP INDEX "posts_b_point_idx";
--> statement-breakpoint
DROP INDEX "posts_b_tag_idx";
--> statement-breakpoint
DROP INDEX "posts_b_author_idx";
--> statement-breakpoint
DROP INDEX "posts_b_image_idx";
--> statement-breakpoint
DROP INDEX "posts_c_text_idx";
--> statement-breakpoint
DROP INDEX "posts_c_textarea_idx";
--> statement-breakpoint
DROP INDEX "posts_c_email_idx";
--> statement-breakpoint
DROP INDEX "posts_c_number_idx";
--> statement-breakpoint
DROP INDEX "posts_c_checkbox_idx";
--> statement-breakpoint
DROP INDEX "posts_c_date_idx";
--> statement-breakpoint
DROP INDEX "posts_c_zoned_date_idx";
--> statement-breakpoint
DROP INDEX "posts_c_code_idx";
--> statement-breakpoint
DROP INDEX "posts_c_json_idx";
--> statement-breakpoint
DROP INDEX "posts_c_rich_text_idx";
--> statement-breakpoint
DROP INDEX "posts_c_select_idx";
--> statement-breakpoint
DROP INDEX "posts_c_radio_idx";
--> statement-breakpoint
DROP INDEX "posts_c_point_idx";
--> statement-breakpoint
DROP INDEX "posts_c_tag_idx";
--> statement-breakpoint
DROP INDEX "posts_c_author_idx";
--> statement-breakpoint
DROP INDEX "posts_c_image_idx";
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "text" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "textarea" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "email" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "number" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "checkbox" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "checkbox" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "date" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "zoned_date" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "zoneddate_tz" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "code" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "json" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "rich_text" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "select" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "radio" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "point" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "tag_id" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "author_id" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "image_id" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_text" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_textarea" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_email" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_number" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_checkbox" SET DEFAULT false;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_checkbox" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_date" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_zoned_date" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "azoneddate_tz" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_code" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_json" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_rich_text" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_select" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_radio" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_point" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_tag_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_author_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_image_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "defaults" ALTER COLUMN "gets" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "defaults" ALTER COLUMN "loses" SET DEFAULT 3;
--> statement-breakpoint
ALTER TABLE "defaults" ALTER COLUMN "other" SET DEFAULT true;
--> statement-breakpoint
ALTER TABLE "defaults" ALTER COLUMN "kind" SET DEFAULT 'a';
--> statement-breakpoint
ALTER TABLE "defaults" ALTER COLUMN "kind" DROP NOT NULL;
--> statement-breakpoint
CREATE INDEX "posts_d_text_idx" ON "posts" USING btree ("d_text");
--> statement-breakpoint
CREATE INDEX "posts_d_textarea_idx" ON "posts" USING btree ("d_textarea");
--> statement-breakpoint
CREATE INDEX "posts_d_email_idx" ON "posts" USING btree ("d_email");
--> statement-breakpoint
CREATE INDEX "posts_d_number_idx" ON "posts" USING btree ("d_number");
--> statement-breakpoint
CREATE INDEX "posts_d_checkbox_idx" ON "posts" USING btree ("d_checkbox");
--> statement-breakpoint
CREATE INDEX "posts_d_date_idx" ON "posts" USING btree ("d_date");
--> statement-breakpoint
CREATE INDEX "posts_d_zoned_date_idx" ON "posts" USING btree ("d_zoned_date");
--> statement-breakpoint
CREATE INDEX "posts_d_code_idx" ON "posts" USING btree ("d_code");
--> statement-breakpoint
CREATE INDEX "posts_d_json_idx" ON "posts" USING btree ("d_json");
--> statement-breakpoint
CREATE INDEX "posts_d_rich_text_idx" ON "posts" USING btree ("d_rich_text");
--> statement-breakpoint
CREATE INDEX "posts_d_select_idx" ON "posts" USING btree ("d_select");
--> statement-breakpoint
CREATE INDEX "posts_d_radio_idx" ON "posts" USING btree ("d_radio");
--> statement-breakpoint
CREATE INDEX "posts_d_point_idx" ON "posts" USING btree ("d_point");
--> statement-breakpoint
CREATE INDEX "posts_b_tag_idx" ON "posts" USING btree ("b_tag_id");
--> statement-breakpoint
CREATE INDEX "posts_b_author_idx" ON "posts" USING btree ("b_author_id");
--> statement-breakpoint
CREATE INDEX "posts_b_image_idx" ON "posts" USING btree ("b_image_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_c_text_idx" ON "posts" USING btree ("c_text");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_c_textarea_idx" ON "posts" USING btree ("c_textarea");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_c_email_idx" ON "posts" USING btree ("c_email");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_c_number_idx" ON "posts" USING btree ("c_number");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_c_checkbox_idx" ON "posts" USING btree ("c_checkbox");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_c_date_idx" ON "posts" USING btree ("c_date");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_c_zoned_date_idx" ON "posts" USING btree ("c_zoned_date");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_c_code_idx" ON "posts" USING btree ("c_code");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_c_json_idx" ON "posts" USING btree ("c_json");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_c_rich_text_idx" ON "posts" USING btree ("c_rich_text");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_c_select_idx" ON "posts" USING btree ("c_select");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_c_radio_idx" ON "posts" USING btree ("c_radio");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_c_point_idx" ON "posts" USING btree ("c_point");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_c_tag_idx" ON "posts" USING btree ("c_tag_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_c_author_idx" ON "posts" USING btree ("c_author_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_c_image_idx" ON "posts" USING btree ("c_image_id");