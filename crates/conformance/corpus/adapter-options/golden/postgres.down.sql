DROP TABLE "content"."posts_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."posts_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."posts_list" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."posts_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."posts_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."posts_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."posts" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."posts_i18n" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."posts_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."posts_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."posts_relations" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."_posts_versions_version_selects" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."_posts_versions_version_list_links" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."_posts_versions_version_list" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."_posts_versions_blocks_hero" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."_posts_versions_blocks_quote_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."_posts_versions_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."_posts_versions" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."_posts_versions_i18n" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."_posts_versions_texts" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."_posts_versions_numbers" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."_posts_versions_relations" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."tags" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."authors" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."media" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."files" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."payload_kv" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."users_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."users" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."payload_locked_documents" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."payload_locked_documents_relations" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."payload_preferences" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."payload_preferences_relations" CASCADE;
--> statement-breakpoint
DROP TABLE "content"."payload_migrations" CASCADE;
--> statement-breakpoint
DROP TYPE "content"."_locales";
--> statement-breakpoint
DROP TYPE "content"."enum_posts_selects";
--> statement-breakpoint
DROP TYPE "content"."enum_posts_list_kind";
--> statement-breakpoint
DROP TYPE "content"."enum_posts_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "content"."enum_posts_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "content"."enum_posts_select";
--> statement-breakpoint
DROP TYPE "content"."enum_posts_radio";
--> statement-breakpoint
DROP TYPE "content"."enum_posts_status";
--> statement-breakpoint
DROP TYPE "content"."enum__posts_versions_version_selects";
--> statement-breakpoint
DROP TYPE "content"."enum__posts_versions_version_list_kind";
--> statement-breakpoint
DROP TYPE "content"."enum__posts_versions_blocks_quote_kinds";
--> statement-breakpoint
DROP TYPE "content"."enum__posts_versions_version_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "content"."enum__posts_versions_version_select";
--> statement-breakpoint
DROP TYPE "content"."enum__posts_versions_version_radio";
--> statement-breakpoint
DROP TYPE "content"."enum__posts_versions_version_status";
--> statement-breakpoint
DROP TYPE "content"."enum__posts_versions_published_locale";