ALTER TABLE "unique" DROP CONSTRAINT "unique_e_unique";
--> statement-breakpoint
ALTER TABLE "unique" DROP CONSTRAINT "unique_comes";
--> statement-breakpoint
ALTER TABLE "unique" DROP CONSTRAINT "unique_changes";
--> statement-breakpoint
ALTER TABLE "checked" DROP CONSTRAINT "comes";
--> statement-breakpoint
ALTER TABLE "checked" DROP CONSTRAINT "changes";
--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_short";
--> statement-breakpoint
ALTER TABLE "keys" DROP CONSTRAINT "keys_a_b_c_pk";
--> statement-breakpoint
ALTER TABLE "keys_new" DROP CONSTRAINT "keys_new_a_b_pk";
--> statement-breakpoint
ALTER TABLE "generated" drop column "changes";
--> statement-breakpoint
ALTER TABLE "generated" ADD COLUMN "changes" text GENERATED ALWAYS AS (lower(name)) STORED;
--> statement-breakpoint
ALTER TABLE "generated" drop column "goes";
--> statement-breakpoint
ALTER TABLE "generated" ADD COLUMN "goes" text GENERATED ALWAYS AS (lower(name)) STORED;
--> statement-breakpoint
ALTER TABLE "generated" ALTER COLUMN "becomes" DROP EXPRESSION;
--> statement-breakpoint
ALTER TABLE "posts" drop column "shout";
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "shout" text GENERATED ALWAYS AS (lower(title)) STORED;
--> statement-breakpoint
ALTER TABLE "keys" ADD CONSTRAINT "keys_a_b_pk" PRIMARY KEY("a","b");
--> statement-breakpoint
ALTER TABLE "keys_gone" ADD CONSTRAINT "keys_gone_a_b_pk" PRIMARY KEY("a","b");
--> statement-breakpoint
ALTER TABLE "keys_named" DROP CONSTRAINT "named";
--> statement-breakpoint
ALTER TABLE "keys_named" ADD CONSTRAINT "named" PRIMARY KEY("a","b");
--> statement-breakpoint
ALTER TABLE "unique" ADD CONSTRAINT "unique_d_unique" UNIQUE("d");
--> statement-breakpoint
ALTER TABLE "unique" ADD CONSTRAINT "unique_goes" UNIQUE("c");
--> statement-breakpoint
ALTER TABLE "unique" ADD CONSTRAINT "unique_changes" UNIQUE("a","c");
--> statement-breakpoint
ALTER TABLE "checked" ADD CONSTRAINT "goes" CHECK ("checked"."c" > 0);
--> statement-breakpoint
ALTER TABLE "checked" ADD CONSTRAINT "changes" CHECK ("checked"."a" < 100);
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_short" CHECK (length("posts"."title") < 100);