DROP TABLE "posts" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "pages" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "_pages_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_pages_v_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "notes" CASCADE;
--> statement-breakpoint
DROP TABLE "_notes_v" CASCADE;
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
DROP TABLE "home" CASCADE;
--> statement-breakpoint
DROP TABLE "home_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "_home_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_home_v_locales" CASCADE;
--> statement-breakpoint
DROP TYPE "public"."_locales";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_status";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_published_locale";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum_pages_status";
--> statement-breakpoint
DROP TYPE "public"."enum__pages_v_published_locale";
--> statement-breakpoint
DROP TYPE "public"."enum__pages_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum_notes_status";
--> statement-breakpoint
DROP TYPE "public"."enum__notes_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__notes_v_published_locale";
--> statement-breakpoint
DROP TYPE "public"."enum_home_status";
--> statement-breakpoint
DROP TYPE "public"."enum__home_v_published_locale";
--> statement-breakpoint
DROP TYPE "public"."enum__home_v_version_status";