DROP TABLE "pages_blocks_every_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_every_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_every_list" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_every_l_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_every_l_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_every_l_list" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_hero_2" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_quote_2_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_quote_2" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_every" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_every_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_leaf" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_card" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_card_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "pages" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_leaf" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_card" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_own_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_own_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_own_list" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_own" CASCADE;
--> statement-breakpoint
DROP TABLE "posts" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_leaf" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_card" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_own_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_own_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_own_list" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_own" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v" CASCADE;
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
DROP TABLE "home_blocks_leaf" CASCADE;
--> statement-breakpoint
DROP TABLE "home_blocks_card" CASCADE;
--> statement-breakpoint
DROP TABLE "home_blocks_card_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "home" CASCADE;
--> statement-breakpoint
DROP TYPE "public"."_locales";
--> statement-breakpoint
DROP TYPE "public"."enum_pages_blocks_every_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_pages_blocks_every_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_pages_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_pages_blocks_every_l_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_pages_blocks_every_l_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_pages_blocks_quote_2_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_pages_blocks_every_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_pages_blocks_every_select";
--> statement-breakpoint
DROP TYPE "public"."enum_pages_blocks_every_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_pages_blocks_every_lzoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_pages_blocks_every_l_select";
--> statement-breakpoint
DROP TYPE "public"."enum_pages_blocks_every_l_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_blocks_own_selects";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_blocks_own_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_blocks_own_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_blocks_own_select";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_blocks_own_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_posts_status";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_blocks_own_selects";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_blocks_own_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_blocks_own_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_blocks_own_select";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_blocks_own_radio";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_published_locale";