DROP INDEX "posts_d_text_idx";
--> statement-breakpoint
DROP INDEX "posts_d_textarea_idx";
--> statement-breakpoint
DROP INDEX "posts_d_email_idx";
--> statement-breakpoint
DROP INDEX "posts_d_number_idx";
--> statement-breakpoint
DROP INDEX "posts_d_checkbox_idx";
--> statement-breakpoint
DROP INDEX "posts_d_date_idx";
--> statement-breakpoint
DROP INDEX "posts_d_zoned_date_idx";
--> statement-breakpoint
DROP INDEX "posts_d_code_idx";
--> statement-breakpoint
DROP INDEX "posts_d_json_idx";
--> statement-breakpoint
DROP INDEX "posts_d_rich_text_idx";
--> statement-breakpoint
DROP INDEX "posts_d_select_idx";
--> statement-breakpoint
DROP INDEX "posts_d_radio_idx";
--> statement-breakpoint
DROP INDEX "posts_d_point_idx";
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
ALTER TABLE "posts" ALTER COLUMN "text" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "textarea" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "email" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "number" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "checkbox" SET DEFAULT false;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "checkbox" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "date" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "zoned_date" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "zoneddate_tz" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "code" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "json" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "rich_text" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "select" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "radio" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "point" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "tag_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "author_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "image_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_text" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_textarea" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_email" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_number" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_checkbox" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_checkbox" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_date" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_zoned_date" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "azoneddate_tz" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_code" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_json" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_rich_text" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_select" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_radio" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_point" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_tag_id" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_author_id" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ALTER COLUMN "a_image_id" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "defaults" ALTER COLUMN "gets" SET DEFAULT 'x';
--> statement-breakpoint
ALTER TABLE "defaults" ALTER COLUMN "loses" DROP DEFAULT;
--> statement-breakpoint
ALTER TABLE "defaults" ALTER COLUMN "other" SET DEFAULT false;
--> statement-breakpoint
ALTER TABLE "defaults" ALTER COLUMN "kind" SET DEFAULT 'b';
--> statement-breakpoint
ALTER TABLE "defaults" ALTER COLUMN "kind" SET NOT NULL;
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_b_text_idx" ON "posts" USING btree ("b_text");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_b_textarea_idx" ON "posts" USING btree ("b_textarea");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_b_email_idx" ON "posts" USING btree ("b_email");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_b_number_idx" ON "posts" USING btree ("b_number");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_b_checkbox_idx" ON "posts" USING btree ("b_checkbox");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_b_date_idx" ON "posts" USING btree ("b_date");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_b_zoned_date_idx" ON "posts" USING btree ("b_zoned_date");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_b_code_idx" ON "posts" USING btree ("b_code");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_b_json_idx" ON "posts" USING btree ("b_json");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_b_rich_text_idx" ON "posts" USING btree ("b_rich_text");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_b_select_idx" ON "posts" USING btree ("b_select");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_b_radio_idx" ON "posts" USING btree ("b_radio");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_b_point_idx" ON "posts" USING btree ("b_point");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_b_tag_idx" ON "posts" USING btree ("b_tag_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_b_author_idx" ON "posts" USING btree ("b_author_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_b_image_idx" ON "posts" USING btree ("b_image_id");
--> statement-breakpoint
CREATE INDEX "posts_c_text_idx" ON "posts" USING btree ("c_text");
--> statement-breakpoint
CREATE INDEX "posts_c_textarea_idx" ON "posts" USING btree ("c_textarea");
--> statement-breakpoint
CREATE INDEX "posts_c_email_idx" ON "posts" USING btree ("c_email");
--> statement-breakpoint
CREATE INDEX "posts_c_number_idx" ON "posts" USING btree ("c_number");
--> statement-breakpoint
CREATE INDEX "posts_c_checkbox_idx" ON "posts" USING btree ("c_checkbox");
--> statement-breakpoint
CREATE INDEX "posts_c_date_idx" ON "posts" USING btree ("c_date");
--> statement-breakpoint
CREATE INDEX "posts_c_zoned_date_idx" ON "posts" USING btree ("c_zoned_date");
--> statement-breakpoint
CREATE INDEX "posts_c_code_idx" ON "posts" USING btree ("c_code");
--> statement-breakpoint
CREATE INDEX "posts_c_json_idx" ON "posts" USING btree ("c_json");
--> statement-breakpoint
CREATE INDEX "posts_c_rich_text_idx" ON "posts" USING btree ("c_rich_text");
--> statement-breakpoint
CREATE INDEX "posts_c_select_idx" ON "posts" USING btree ("c_select");
--> statement-breakpoint
CREATE INDEX "posts_c_radio_idx" ON "posts" USING btree ("c_radio");
--> statement-breakpoint
CREATE INDEX "posts_c_point_idx" ON "posts" USING btree ("c_point");
--> statement-breakpoint
CREATE INDEX "posts_c_tag_idx" ON "posts" USING btree ("c_tag_id");
--> statement-breakpoint
CREATE INDEX "posts_c_author_idx" ON "posts" USING btree ("c_author_id");
--> statement-breakpoint
CREATE INDEX "posts_c_image_idx" ON "posts" USING btree ("c_image_id");