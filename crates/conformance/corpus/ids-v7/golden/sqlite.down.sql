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
DROP TABLE `posts_l_selects`;
--> statement-breakpoint
DROP TABLE `posts_l_list_links`;
--> statement-breakpoint
DROP TABLE `posts_l_list`;
--> statement-breakpoint
DROP TABLE `posts_blocks_hero_2`;
--> statement-breakpoint
DROP TABLE `posts_blocks_quote_2_kinds`;
--> statement-breakpoint
DROP TABLE `posts_blocks_quote_2`;
--> statement-breakpoint
DROP TABLE `posts`;
--> statement-breakpoint
DROP TABLE `posts_locales`;
--> statement-breakpoint
DROP TABLE `posts_texts`;
--> statement-breakpoint
DROP TABLE `posts_numbers`;
--> statement-breakpoint
DROP TABLE `posts_rels`;
--> statement-breakpoint
DROP TABLE `_posts_v_version_selects`;
--> statement-breakpoint
DROP TABLE `_posts_v_version_list_links`;
--> statement-breakpoint
DROP TABLE `_posts_v_version_list`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_hero`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_quote`;
--> statement-breakpoint
DROP TABLE `_posts_v_version_l_selects`;
--> statement-breakpoint
DROP TABLE `_posts_v_version_l_list_links`;
--> statement-breakpoint
DROP TABLE `_posts_v_version_l_list`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_hero_2`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_quote_2_kinds`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_quote_2`;
--> statement-breakpoint
DROP TABLE `_posts_v`;
--> statement-breakpoint
DROP TABLE `_posts_v_locales`;
--> statement-breakpoint
DROP TABLE `_posts_v_texts`;
--> statement-breakpoint
DROP TABLE `_posts_v_numbers`;
--> statement-breakpoint
DROP TABLE `_posts_v_rels`;
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
DROP TABLE `payload_locked_documents_rels`;
--> statement-breakpoint
DROP TABLE `payload_preferences`;
--> statement-breakpoint
DROP TABLE `payload_preferences_rels`;
--> statement-breakpoint
DROP TABLE `payload_migrations`;
--> statement-breakpoint
DROP TABLE `home`;