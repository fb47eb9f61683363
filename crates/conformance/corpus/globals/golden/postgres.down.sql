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
DROP TABLE "site_settings_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "site_settings_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "site_settings_list" CASCADE;
--> statement-breakpoint
DROP TABLE "site_settings_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "site_settings_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "site_settings_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "site_settings_l_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "site_settings_l_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "site_settings_l_list" CASCADE;
--> statement-breakpoint
DROP TABLE "site_settings_blocks_hero_2" CASCADE;
--> statement-breakpoint
DROP TABLE "site_settings_blocks_quote_2_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "site_settings_blocks_quote_2" CASCADE;
--> statement-breakpoint
DROP TABLE "site_settings" CASCADE;
--> statement-breakpoint
DROP TABLE "site_settings_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "site_settings_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "site_settings_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "site_settings_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "required_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "required_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "required_list" CASCADE;
--> statement-breakpoint
DROP TABLE "required_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "required_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "required_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "required" CASCADE;
--> statement-breakpoint
DROP TABLE "required_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "required_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "required_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "other_name_list_kind" CASCADE;
--> statement-breakpoint
DROP TABLE "other_name_list" CASCADE;
--> statement-breakpoint
DROP TABLE "other_name" CASCADE;
--> statement-breakpoint
DROP TABLE "empty" CASCADE;
--> statement-breakpoint
DROP TYPE "public"."_locales";
--> statement-breakpoint
DROP TYPE "public"."enum_site_settings_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_site_settings_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_site_settings_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_site_settings_l_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_site_settings_l_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_site_settings_blocks_quote_2_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_site_settings_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_site_settings_select";
--> statement-breakpoint
DROP TYPE "public"."enum_site_settings_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_site_settings_lzoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_site_settings_l_select";
--> statement-breakpoint
DROP TYPE "public"."enum_site_settings_l_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_required_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_required_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_required_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_required_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_required_select";
--> statement-breakpoint
DROP TYPE "public"."enum_required_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_other_name_list_kind";