DROP TABLE "plain_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "plain" CASCADE;
--> statement-breakpoint
DROP TABLE "plain_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "plain_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "plain_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "required_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "required" CASCADE;
--> statement-breakpoint
DROP TABLE "required_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "required_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "required_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "localized" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "indexed_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "indexed" CASCADE;
--> statement-breakpoint
DROP TABLE "indexed_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "indexed_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "indexed_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "uniques_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "uniques" CASCADE;
--> statement-breakpoint
DROP TABLE "uniques_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "limited_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "limited" CASCADE;
--> statement-breakpoint
DROP TABLE "limited_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "limited_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "tags" CASCADE;
--> statement-breakpoint
DROP TABLE "authors" CASCADE;
--> statement-breakpoint
DROP TABLE "media" CASCADE;
--> statement-breakpoint
DROP TABLE "files" CASCADE;
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
DROP TYPE "public"."enum_plain_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_required_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_localized_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_indexed_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_uniques_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_limited_kinds";