DROP TABLE "generated_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "generated_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "generated_list" CASCADE;
--> statement-breakpoint
DROP TABLE "generated_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "generated_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "generated_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "generated" CASCADE;
--> statement-breakpoint
DROP TABLE "generated_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "generated_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "generated_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "_generated_v_version_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "_generated_v_version_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "_generated_v_version_list" CASCADE;
--> statement-breakpoint
DROP TABLE "_generated_v_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "_generated_v_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "_generated_v_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "_generated_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_generated_v_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "_generated_v_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "_generated_v_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "numbered_list" CASCADE;
--> statement-breakpoint
DROP TABLE "numbered" CASCADE;
--> statement-breakpoint
DROP TABLE "lettered" CASCADE;
--> statement-breakpoint
DROP TABLE "lettered_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "_lettered_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_lettered_v_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "mixed" CASCADE;
--> statement-breakpoint
DROP TABLE "mixed_rels" CASCADE;
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
DROP TABLE "home" CASCADE;
--> statement-breakpoint
DROP TYPE "public"."_locales";
--> statement-breakpoint
DROP TYPE "public"."enum_generated_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_generated_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_generated_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_generated_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_generated_select";
--> statement-breakpoint
DROP TYPE "public"."enum_generated_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_generated_status";
--> statement-breakpoint
DROP TYPE "public"."enum__generated_v_version_selects";
--> statement-breakpoint
DROP TYPE "public"."enum__generated_v_version_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum__generated_v_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum__generated_v_version_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum__generated_v_version_select";
--> statement-breakpoint
DROP TYPE "public"."enum__generated_v_version_radio";
--> statement-breakpoint
DROP TYPE "public"."enum__generated_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__generated_v_published_locale";
--> statement-breakpoint
DROP TYPE "public"."enum_lettered_status";
--> statement-breakpoint
DROP TYPE "public"."enum__lettered_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__lettered_v_published_locale";