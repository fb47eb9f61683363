ALTER TABLE "unique" DROP CONSTRAINT "unique_d_unique";
--> statement-breakpoint
ALTER TABLE "unique" DROP CONSTRAINT "unique_goes";
--> statement-breakpoint
ALTER TABLE "unique" DROP CONSTRAINT "unique_changes";
--> statement-breakpoint
ALTER TABLE "checked" DROP CONSTRAINT "goes";
--> statement-breakpoint
ALTER TABLE "checked" DROP CONSTRAINT "changes";
--> statement-breakpoint
ALTER TABLE "posts" DROP CONSTRAINT "posts_short";
--> statement-breakpoint
ALTER TABLE "keys" DROP CONSTRAINT "keys_a_b_pk";
--> statement-breakpoint
ALTER TABLE "keys_gone" DROP CONSTRAINT "keys_gone_a_b_pk";
--> statement-breakpoint
ALTER TABLE "generated" drop column "changes";
--> statement-breakpoint
ALTER TABLE "generated" ADD COLUMN "changes" text GENERATED ALWAYS AS (upper(name)) STORED;
--> statement-breakpoint
ALTER TABLE "generated" ALTER COLUMN "goes" DROP EXPRESSION;
--> statement-breakpoint
ALTER TABLE "generated" drop column "becomes";
--> statement-breakpoint
ALTER TABLE "generated" ADD COLUMN "becomes" text GENERATED ALWAYS AS (lower(name)) STORED;
--> statement-breakpoint
ALTER TABLE "posts" drop column "shout";
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "shout" text GENERATED ALWAYS AS (upper(title)) STORED;
--> statement-breakpoint
ALTER TABLE "keys" ADD CONSTRAINT "keys_a_b_c_pk" PRIMARY KEY("a","b","c");
--> statement-breakpoint
ALTER TABLE "keys_new" ADD CONSTRAINT "keys_new_a_b_pk" PRIMARY KEY("a","b");
--> statement-breakpoint
ALTER TABLE "keys_named" DROP CONSTRAINT "named";
--> statement-breakpoint
ALTER TABLE "keys_named" ADD CONSTRAINT "named" PRIMARY KEY("b","c");
--> statement-breakpoint
ALTER TABLE "unique" ADD CONSTRAINT "unique_e_unique" UNIQUE("e");
--> statement-breakpoint
ALTER TABLE "unique" ADD CONSTRAINT "unique_comes" UNIQUE("b","c");
--> statement-breakpoint
ALTER TABLE "unique" ADD CONSTRAINT "unique_changes" UNIQUE("a","b");
--> statement-breakpoint
ALTER TABLE "checked" ADD CONSTRAINT "comes" CHECK ("checked"."b" < 5);
--> statement-breakpoint
ALTER TABLE "checked" ADD CONSTRAINT "changes" CHECK ("checked"."a" < 200);
--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_short" CHECK (length("posts"."title") < 200);