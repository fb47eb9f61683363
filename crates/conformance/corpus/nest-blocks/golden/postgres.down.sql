DROP TABLE "inside_blocks_every_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_every_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_every_list" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_every_l_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_every_l_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_every_l_list" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_hero_2" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_2_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_2" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_every" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_every_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_empty" CASCADE;
--> statement-breakpoint
DROP TABLE "inside" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_blocks_all_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_blocks_all_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_blocks_all_list" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_blocks_all" CASCADE;
--> statement-breakpoint
DROP TABLE "localized" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "twice_blocks_same" CASCADE;
--> statement-breakpoint
DROP TABLE "twice_blocks_other" CASCADE;
--> statement-breakpoint
DROP TABLE "twice" CASCADE;
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
DROP TYPE "public"."enum_inside_blocks_every_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_every_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_every_l_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_every_l_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_quote_2_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_every_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_every_select";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_every_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_every_lzoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_every_l_select";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_every_l_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_localized_blocks_all_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_localized_blocks_all_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_localized_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_localized_blocks_all_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_localized_blocks_all_select";
--> statement-breakpoint
DROP TYPE "public"."enum_localized_blocks_all_radio";