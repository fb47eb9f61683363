DROP TABLE "admins_roles" CASCADE;
--> statement-breakpoint
DROP TABLE "admins_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "admins" CASCADE;
--> statement-breakpoint
DROP TABLE "keys_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "keys" CASCADE;
--> statement-breakpoint
DROP TABLE "only_keys" CASCADE;
--> statement-breakpoint
DROP TABLE "strangers_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "strangers" CASCADE;
--> statement-breakpoint
DROP TABLE "verified_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "verified" CASCADE;
--> statement-breakpoint
DROP TABLE "_verified_v_version_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "_verified_v" CASCADE;
--> statement-breakpoint
DROP TABLE "named_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "named" CASCADE;
--> statement-breakpoint
DROP TABLE "either_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "either" CASCADE;
--> statement-breakpoint
DROP TABLE "optional_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "optional" CASCADE;
--> statement-breakpoint
DROP TABLE "sessionless" CASCADE;
--> statement-breakpoint
DROP TABLE "hot_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "hot" CASCADE;
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
DROP TYPE "public"."enum_admins_roles";
--> statement-breakpoint
DROP TYPE "public"."enum_verified_status";
--> statement-breakpoint
DROP TYPE "public"."enum__verified_v_version_status";