DROP TABLE "inside_r_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_r_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_r_list" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_r_l_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_r_l_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_r_l_list" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_hero_2" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_2_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_2" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_c_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_c_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_c_list" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_c_l_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_c_l_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_c_l_list" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_hero_3" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_3_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_blocks_quote_3" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_cr_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_cr_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "inside_cr_list" CASCADE;
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
DROP TYPE "public"."enum_inside_r_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_r_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_r_l_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_r_l_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_quote_2_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_c_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_c_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_c_l_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_c_l_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_blocks_quote_3_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_cr_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_cr_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_rzoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_r_select";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_r_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_rlzoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_czoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_c_select";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_c_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_clzoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_crzoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_cr_select";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_cr_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_r_l_select";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_r_l_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_c_l_select";
--> statement-breakpoint
DROP TYPE "public"."enum_inside_c_l_radio";