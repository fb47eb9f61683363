DROP TABLE "posts_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_list" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_l_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_l_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_l_list" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_hero_2" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_quote_2_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_quote_2" CASCADE;
--> statement-breakpoint
DROP TABLE "posts" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_version_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_version_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_version_list" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_version_l_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_version_l_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_version_l_list" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_hero_2" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_quote_2_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_quote_2" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_rels" CASCADE;
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
DROP TYPE "public"."enum_posts_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_l_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_l_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_blocks_quote_2_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_select";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_lzoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_status";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_l_select";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_l_radio";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_selects";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_l_selects";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_l_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_blocks_quote_2_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_select";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_radio";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_lzoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_published_locale";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_l_select";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_l_radio";