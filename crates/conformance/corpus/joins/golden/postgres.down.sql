DROP TABLE "categories" CASCADE;
--> statement-breakpoint
DROP TABLE "categories_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_array" CASCADE;
--> statement-breakpoint
DROP TABLE "posts" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "drafts" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafts_v" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_kv" CASCADE;
--> statement-breakpoint
DROP TABLE "users_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "users" CASCADE;
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
DROP TYPE "public"."enum_drafts_status";
--> statement-breakpoint
DROP TYPE "public"."enum__drafts_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__drafts_v_published_locale";