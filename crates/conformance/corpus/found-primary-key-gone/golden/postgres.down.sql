ALTER TABLE "media" ADD PRIMARY KEY ("id");
--> statement-breakpoint
ALTER TABLE "media" ALTER COLUMN "id" SET DATA TYPE serial;
--> statement-breakpoint
ALTER TABLE "media" ALTER COLUMN "id" SET NOT NULL;