DROP TABLE `posts_selects`;
--> statement-breakpoint
DROP TABLE `posts_list_links`;
--> statement-breakpoint
DROP TABLE `posts_list`;
--> statement-breakpoint
DROP TABLE `posts_blocks_hero`;
--> statement-breakpoint
DROP TABLE `posts_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `posts_blocks_quote`;
--> statement-breakpoint
DROP TABLE `posts`;
--> statement-breakpoint
DROP TABLE `posts_i18n`;
--> statement-breakpoint
DROP TABLE `posts_texts`;
--> statement-breakpoint
DROP TABLE `posts_numbers`;
--> statement-breakpoint
DROP TABLE `posts_relations`;
--> statement-breakpoint
DROP TABLE `_posts_versions_version_selects`;
--> statement-breakpoint
DROP TABLE `_posts_versions_version_list_links`;
--> statement-breakpoint
DROP TABLE `_posts_versions_version_list`;
--> statement-breakpoint
DROP TABLE `_posts_versions_blocks_hero`;
--> statement-breakpoint
DROP TABLE `_posts_versions_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `_posts_versions_blocks_quote`;
--> statement-breakpoint
DROP TABLE `_posts_versions`;
--> statement-breakpoint
DROP TABLE `_posts_versions_i18n`;
--> statement-breakpoint
DROP TABLE `_posts_versions_texts`;
--> statement-breakpoint
DROP TABLE `_posts_versions_numbers`;
--> statement-breakpoint
DROP TABLE `_posts_versions_relations`;
--> statement-breakpoint
DROP TABLE `tags`;
--> statement-breakpoint
DROP TABLE `authors`;
--> statement-breakpoint
DROP TABLE `media`;
--> statement-breakpoint
DROP TABLE `files`;
--> statement-breakpoint
DROP TABLE `payload_kv`;
--> statement-breakpoint
DROP TABLE `users_sessions`;
--> statement-breakpoint
DROP TABLE `users`;
--> statement-breakpoint
DROP TABLE `payload_locked_documents`;
--> statement-breakpoint
DROP TABLE `payload_locked_documents_relations`;
--> statement-breakpoint
DROP TABLE `payload_preferences`;
--> statement-breakpoint
DROP TABLE `payload_preferences_relations`;
--> statement-breakpoint
DROP TABLE `payload_migrations`;