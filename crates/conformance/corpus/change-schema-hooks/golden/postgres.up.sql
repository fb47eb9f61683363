CREATE TABLE "countries" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar(256) NOT NULL,
	CONSTRAINT "countries_name_unique" UNIQUE("name")
);

--> statement-breakpoint
CREATE TABLE "cities" (
	"code" char(3) NOT NULL,
	"country" integer NOT NULL,
	"people" bigint DEFAULT 0,
	CONSTRAINT "cities_code_country_pk" PRIMARY KEY("code","country"),
	CONSTRAINT "people_count" CHECK ("cities"."people" >= 0)
);

--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "rank" integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "extra" integer DEFAULT 7 NOT NULL;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "shout" text GENERATED ALWAYS AS (upper(title)) STORED;
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "words" text[];
--> statement-breakpoint
CREATE INDEX "posts_rank_idx" ON "posts" USING btree ("rank");
--> statement-breakpoint
CREATE INDEX "posts_title_extra_idx" ON "posts" USING btree ("title","extra" DESC NULLS LAST);
--> statement-breakpoint
CREATE UNIQUE INDEX "posts_some_idx" ON "posts" USING btree ("extra") WHERE extra > 7;
--> statement-breakpoint
CREATE INDEX "posts_lower_idx" ON "posts" USING hash (lower(title));