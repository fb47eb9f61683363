-- ALTER TABLE "media" DROP CONSTRAINT "<constraint_name>";
--> statement-breakpoint
ALTER TABLE "media" ALTER COLUMN "id" SET DATA TYPE varchar;
--> statement-breakpoint
ALTER TABLE "media" ALTER COLUMN "id" DROP NOT NULL;