DROP TABLE "a_collection_with_a_long_name_short" CASCADE;
--> statement-breakpoint
DROP TABLE "a_collection_with_a_long_name" CASCADE;
--> statement-breakpoint
DROP TABLE "a_collection_with_a_long_name_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "_a_collection_with_a_long_name_v_version_short" CASCADE;
--> statement-breakpoint
DROP TABLE "_a_collection_with_a_long_name_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_a_collection_with_a_long_name_v_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "another_collection_with_a_long_name" CASCADE;
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
DROP TYPE "public"."enum_a_collection_with_a_long_name_status";
--> statement-breakpoint
DROP TYPE "public"."enum__a_collection_with_a_long_name_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__a_collection_with_a_long_name_v_published_locale";