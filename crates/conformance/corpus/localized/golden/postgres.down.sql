DROP TABLE "plain" CASCADE;
--> statement-breakpoint
DROP TABLE "plain_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "required" CASCADE;
--> statement-breakpoint
DROP TABLE "required_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "indexed" CASCADE;
--> statement-breakpoint
DROP TABLE "indexed_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "uniques" CASCADE;
--> statement-breakpoint
DROP TABLE "uniques_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "everything_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "everything_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "everything_list" CASCADE;
--> statement-breakpoint
DROP TABLE "everything_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "everything_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "everything_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "everything" CASCADE;
--> statement-breakpoint
DROP TABLE "everything_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "everything_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "everything_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "everything_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "mixed" CASCADE;
--> statement-breakpoint
DROP TABLE "mixed_locales" CASCADE;
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
DROP TYPE "public"."enum_plain_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_plain_select";
--> statement-breakpoint
DROP TYPE "public"."enum_plain_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_required_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_required_select";
--> statement-breakpoint
DROP TYPE "public"."enum_required_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_indexed_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_indexed_select";
--> statement-breakpoint
DROP TYPE "public"."enum_indexed_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_uniques_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_uniques_select";
--> statement-breakpoint
DROP TYPE "public"."enum_uniques_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_everything_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_everything_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_everything_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_everything_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_everything_select";
--> statement-breakpoint
DROP TYPE "public"."enum_everything_radio";