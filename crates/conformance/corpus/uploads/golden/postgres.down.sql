DROP TABLE "plain" CASCADE;
--> statement-breakpoint
DROP TABLE "sized" CASCADE;
--> statement-breakpoint
DROP TABLE "sized_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "compound" CASCADE;
--> statement-breakpoint
DROP TABLE "elsewhere" CASCADE;
--> statement-breakpoint
DROP TABLE "elsewhere_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "_elsewhere_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_elsewhere_v_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "posts" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "people_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "people" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_kv" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_locked_documents" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_locked_documents_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_preferences" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_preferences_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_migrations" CASCADE;
--> statement-breakpoint
DROP TYPE "public"."_locales";
--> statement-breakpoint
DROP TYPE "public"."enum_elsewhere_status";
--> statement-breakpoint
DROP TYPE "public"."enum__elsewhere_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__elsewhere_v_published_locale";