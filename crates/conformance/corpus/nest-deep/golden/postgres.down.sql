DROP TABLE "deep_blocks_in_l_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_blocks_in_l" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_blocks_in" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_a" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_blocks_out_a_g_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_blocks_out_a" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_blocks_nest_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_blocks_nest" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_blocks_out" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_g_g_a_a_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_g_g_a_a" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_g_g_a" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_t_a_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_t_a" CASCADE;
--> statement-breakpoint
DROP TABLE "deep" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "deep_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_blocks_in_l_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_blocks_in_l" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_blocks_in" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_version_a" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_blocks_out_a_g_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_blocks_out_a" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_blocks_nest_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_blocks_nest" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_blocks_out" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_version_g_g_a_a_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_version_g_g_a_a" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_version_g_g_a" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_version_t_a_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_version_t_a" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "_deep_v_rels" CASCADE;
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
DROP TYPE "public"."enum_deep_blocks_in_l_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_deep_blocks_in_l_select";
--> statement-breakpoint
DROP TYPE "public"."enum_deep_blocks_in_l_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_deep_blocks_out_a_g_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_deep_blocks_nest_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_deep_blocks_nest_select";
--> statement-breakpoint
DROP TYPE "public"."enum_deep_blocks_nest_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_deep_g_g_a_a_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_deep_g_g_a_a_select";
--> statement-breakpoint
DROP TYPE "public"."enum_deep_g_g_a_a_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_deep_t_a_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_deep_status";
--> statement-breakpoint
DROP TYPE "public"."enum__deep_v_blocks_in_l_selects";
--> statement-breakpoint
DROP TYPE "public"."enum__deep_v_blocks_in_l_select";
--> statement-breakpoint
DROP TYPE "public"."enum__deep_v_blocks_in_l_radio";
--> statement-breakpoint
DROP TYPE "public"."enum__deep_v_blocks_out_a_g_selects";
--> statement-breakpoint
DROP TYPE "public"."enum__deep_v_blocks_nest_selects";
--> statement-breakpoint
DROP TYPE "public"."enum__deep_v_blocks_nest_select";
--> statement-breakpoint
DROP TYPE "public"."enum__deep_v_blocks_nest_radio";
--> statement-breakpoint
DROP TYPE "public"."enum__deep_v_version_g_g_a_a_selects";
--> statement-breakpoint
DROP TYPE "public"."enum__deep_v_version_g_g_a_a_select";
--> statement-breakpoint
DROP TYPE "public"."enum__deep_v_version_g_g_a_a_radio";
--> statement-breakpoint
DROP TYPE "public"."enum__deep_v_version_t_a_selects";
--> statement-breakpoint
DROP TYPE "public"."enum__deep_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__deep_v_published_locale";