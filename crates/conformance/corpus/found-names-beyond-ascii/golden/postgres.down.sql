DROP TABLE "media" CASCADE;
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