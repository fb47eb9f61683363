DROP TABLE "drafted_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "drafted_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "drafted_list" CASCADE;
--> statement-breakpoint
DROP TABLE "drafted_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "drafted_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "drafted_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "drafted_l_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "drafted_l_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "drafted_l_list" CASCADE;
--> statement-breakpoint
DROP TABLE "drafted_blocks_hero_2" CASCADE;
--> statement-breakpoint
DROP TABLE "drafted_blocks_quote_2_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "drafted_blocks_quote_2" CASCADE;
--> statement-breakpoint
DROP TABLE "drafted" CASCADE;
--> statement-breakpoint
DROP TABLE "drafted_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "drafted_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "drafted_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "drafted_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v_version_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v_version_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v_version_list" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v_version_l_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v_version_l_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v_version_l_list" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v_blocks_hero_2" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v_blocks_quote_2_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v_blocks_quote_2" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "_drafted_v_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "versioned_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "versioned_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "versioned_list" CASCADE;
--> statement-breakpoint
DROP TABLE "versioned_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "versioned_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "versioned_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "versioned" CASCADE;
--> statement-breakpoint
DROP TABLE "versioned_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "versioned_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "versioned_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "versioned_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "_versioned_v_version_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "_versioned_v_version_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "_versioned_v_version_list" CASCADE;
--> statement-breakpoint
DROP TABLE "_versioned_v_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "_versioned_v_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "_versioned_v_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "_versioned_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_versioned_v_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "_versioned_v_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "_versioned_v_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "_versioned_v_rels" CASCADE;
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
DROP TABLE "settings_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "settings_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "settings_list" CASCADE;
--> statement-breakpoint
DROP TABLE "settings_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "settings_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "settings_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "settings" CASCADE;
--> statement-breakpoint
DROP TABLE "settings_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "settings_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "settings_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "settings_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "_settings_v_version_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "_settings_v_version_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "_settings_v_version_list" CASCADE;
--> statement-breakpoint
DROP TABLE "_settings_v_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "_settings_v_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "_settings_v_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "_settings_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_settings_v_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "_settings_v_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "_settings_v_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "_settings_v_rels" CASCADE;
--> statement-breakpoint
DROP TYPE "public"."_locales";
--> statement-breakpoint
DROP TYPE "public"."enum_drafted_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_drafted_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_drafted_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_drafted_l_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_drafted_l_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_drafted_blocks_quote_2_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_drafted_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_drafted_select";
--> statement-breakpoint
DROP TYPE "public"."enum_drafted_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_drafted_lzoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_drafted_status";
--> statement-breakpoint
DROP TYPE "public"."enum_drafted_l_select";
--> statement-breakpoint
DROP TYPE "public"."enum_drafted_l_radio";
--> statement-breakpoint
DROP TYPE "public"."enum__drafted_v_version_selects";
--> statement-breakpoint
DROP TYPE "public"."enum__drafted_v_version_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum__drafted_v_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum__drafted_v_version_l_selects";
--> statement-breakpoint
DROP TYPE "public"."enum__drafted_v_version_l_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum__drafted_v_blocks_quote_2_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum__drafted_v_version_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum__drafted_v_version_select";
--> statement-breakpoint
DROP TYPE "public"."enum__drafted_v_version_radio";
--> statement-breakpoint
DROP TYPE "public"."enum__drafted_v_version_lzoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum__drafted_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__drafted_v_published_locale";
--> statement-breakpoint
DROP TYPE "public"."enum__drafted_v_version_l_select";
--> statement-breakpoint
DROP TYPE "public"."enum__drafted_v_version_l_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_versioned_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_versioned_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_versioned_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_versioned_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_versioned_select";
--> statement-breakpoint
DROP TYPE "public"."enum_versioned_radio";
--> statement-breakpoint
DROP TYPE "public"."enum__versioned_v_version_selects";
--> statement-breakpoint
DROP TYPE "public"."enum__versioned_v_version_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum__versioned_v_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum__versioned_v_version_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum__versioned_v_version_select";
--> statement-breakpoint
DROP TYPE "public"."enum__versioned_v_version_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_settings_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_settings_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_settings_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_settings_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_settings_status";
--> statement-breakpoint
DROP TYPE "public"."enum_settings_select";
--> statement-breakpoint
DROP TYPE "public"."enum_settings_radio";
--> statement-breakpoint
DROP TYPE "public"."enum__settings_v_version_selects";
--> statement-breakpoint
DROP TYPE "public"."enum__settings_v_version_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum__settings_v_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum__settings_v_version_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum__settings_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__settings_v_published_locale";
--> statement-breakpoint
DROP TYPE "public"."enum__settings_v_version_select";
--> statement-breakpoint
DROP TYPE "public"."enum__settings_v_version_radio";