DROP TABLE "trashed" CASCADE;
--> statement-breakpoint
DROP TABLE "trashed_drafts" CASCADE;
--> statement-breakpoint
DROP TABLE "_trashed_drafts_v" CASCADE;
--> statement-breakpoint
DROP TABLE "ordered" CASCADE;
--> statement-breakpoint
DROP TABLE "_ordered_v" CASCADE;
--> statement-breakpoint
DROP TABLE "timeless" CASCADE;
--> statement-breakpoint
DROP TABLE "unlocked" CASCADE;
--> statement-breakpoint
DROP TABLE "foldered" CASCADE;
--> statement-breakpoint
DROP TABLE "foldered_files" CASCADE;
--> statement-breakpoint
DROP TABLE "preset" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_kv" CASCADE;
--> statement-breakpoint
DROP TABLE "users_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "users" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_folders_folder_type" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_folders" CASCADE;
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
DROP TABLE "payload_query_presets" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_query_presets_rels" CASCADE;
--> statement-breakpoint
DROP TYPE "public"."enum_trashed_drafts_status";
--> statement-breakpoint
DROP TYPE "public"."enum__trashed_drafts_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum_payload_folders_folder_type";
--> statement-breakpoint
DROP TYPE "public"."enum_payload_query_presets_access_read_constraint";
--> statement-breakpoint
DROP TYPE "public"."enum_payload_query_presets_access_update_constraint";
--> statement-breakpoint
DROP TYPE "public"."enum_payload_query_presets_access_delete_constraint";
--> statement-breakpoint
DROP TYPE "public"."enum_payload_query_presets_related_collection";