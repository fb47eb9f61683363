DROP TABLE "inside_group_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_group_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_group_list" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_group_l_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_group_l_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_group_l_list" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_hero_2" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_2_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_2" CASCADE;
--> statement-breakpoint
DROP TABLE "inside" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_group_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_group_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_group_list" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "localized_blocks_quote" CASCADE;
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
DROP TABLE "unnamed_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "unnamed_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "unnamed_list" CASCADE;
--> statement-breakpoint
DROP TABLE "unnamed_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "unnamed_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "unnamed_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "unnamed_l_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "unnamed_l_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "unnamed_l_list" CASCADE;
--> statement-breakpoint
DROP TABLE "unnamed_blocks_hero_2" CASCADE;
--> statement-breakpoint
DROP TABLE "unnamed_blocks_quote_2_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "unnamed_blocks_quote_2" CASCADE;
--> statement-breakpoint
DROP TABLE "unnamed" CASCADE;
--> statement-breakpoint
DROP TABLE "unnamed_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "unnamed_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "unnamed_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "unnamed_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "required_group_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "required_group_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "required_group_list" CASCADE;
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
DROP TYPE "public"."enum_inside_group_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_group_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_group_l_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_group_l_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_quote_2_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_group_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_group_select";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_group_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_group_lzoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_group_l_select";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_group_l_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_localized_group_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_localized_group_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_localized_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_localized_group_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_localized_group_select";
--> statement-breakpoint
DROP TYPE "public"."enum_localized_group_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_unnamed_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_unnamed_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_unnamed_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_unnamed_l_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_unnamed_l_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_unnamed_blocks_quote_2_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_unnamed_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_unnamed_select";
--> statement-breakpoint
DROP TYPE "public"."enum_unnamed_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_unnamed_lzoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_unnamed_l_select";
--> statement-breakpoint
DROP TYPE "public"."enum_unnamed_l_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_required_group_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_required_group_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_required_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_required_group_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_required_group_select";
--> statement-breakpoint
DROP TYPE "public"."enum_required_group_radio";