CREATE TYPE "public"."enum__pages_v_version_kind" AS ENUM('a');
--> statement-breakpoint
ALTER TYPE "public"."kinds" RENAME TO "enum_pages_kind";
--> statement-breakpoint
ALTER TABLE "_pages_v" ALTER COLUMN "version_kind" SET DATA TYPE "public"."enum__pages_v_version_kind" USING "version_kind"::"public"."enum__pages_v_version_kind";