DROP TABLE "inside_first_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_first_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_first_list" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_first_l_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_first_l_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_first_l_list" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_hero_2" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_2_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_2" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_second_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_second_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_second_list" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_hero_3" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_3_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_3" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_u_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_u_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_u_list" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_u_l_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_u_l_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_u_l_list" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_hero_4" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_4_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_4" CASCADE;
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
DROP TYPE "public"."enum_inside_first_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_first_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_first_l_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_first_l_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_quote_2_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_second_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_second_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_quote_3_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_u_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_u_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_u_l_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_u_l_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_quote_4_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_first_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_first_select";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_first_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_first_lzoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_uzoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_u_select";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_u_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_ulzoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_first_l_select";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_first_l_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_second_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_second_select";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_second_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_u_l_select";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_u_l_radio";