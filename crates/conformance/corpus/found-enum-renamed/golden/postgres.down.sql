ALTER TYPE "public"."enum_pages_kind" RENAME TO "kinds";
--> statement-breakpoint
ALTER TABLE "_pages_v" ALTER COLUMN "version_kind" SET DATA TYPE "public"."kinds" USING "version_kind"::text::"public"."kinds";
--> statement-breakpoint
DROP TYPE "public"."enum__pages_v_version_kind";