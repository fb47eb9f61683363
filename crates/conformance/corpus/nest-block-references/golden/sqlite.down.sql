DROP TABLE `pages_blocks_every_selects`;
--> statement-breakpoint
DROP TABLE `pages_blocks_every_list_links`;
--> statement-breakpoint
DROP TABLE `pages_blocks_every_list`;
--> statement-breakpoint
DROP TABLE `pages_blocks_hero`;
--> statement-breakpoint
DROP TABLE `pages_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `pages_blocks_quote`;
--> statement-breakpoint
DROP TABLE `pages_blocks_every_l_selects`;
--> statement-breakpoint
DROP TABLE `pages_blocks_every_l_list_links`;
--> statement-breakpoint
DROP TABLE `pages_blocks_every_l_list`;
--> statement-breakpoint
DROP TABLE `pages_blocks_hero_2`;
--> statement-breakpoint
DROP TABLE `pages_blocks_quote_2_kinds`;
--> statement-breakpoint
DROP TABLE `pages_blocks_quote_2`;
--> statement-breakpoint
DROP TABLE `pages_blocks_every`;
--> statement-breakpoint
DROP TABLE `pages_blocks_every_locales`;
--> statement-breakpoint
DROP TABLE `pages_blocks_leaf`;
--> statement-breakpoint
DROP TABLE `pages_blocks_card`;
--> statement-breakpoint
DROP TABLE `pages_blocks_card_locales`;
--> statement-breakpoint
DROP TABLE `pages`;
--> statement-breakpoint
DROP TABLE `pages_texts`;
--> statement-breakpoint
DROP TABLE `pages_numbers`;
--> statement-breakpoint
DROP TABLE `pages_rels`;
--> statement-breakpoint
DROP TABLE `posts_blocks_leaf`;
--> statement-breakpoint
DROP TABLE `posts_blocks_card`;
--> statement-breakpoint
DROP TABLE `posts_blocks_own_selects`;
--> statement-breakpoint
DROP TABLE `posts_blocks_own_list_links`;
--> statement-breakpoint
DROP TABLE `posts_blocks_own_list`;
--> statement-breakpoint
DROP TABLE `posts_blocks_hero`;
--> statement-breakpoint
DROP TABLE `posts_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `posts_blocks_quote`;
--> statement-breakpoint
DROP TABLE `posts_blocks_own`;
--> statement-breakpoint
DROP TABLE `posts`;
--> statement-breakpoint
DROP TABLE `posts_texts`;
--> statement-breakpoint
DROP TABLE `posts_numbers`;
--> statement-breakpoint
DROP TABLE `posts_rels`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_leaf`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_card`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_own_selects`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_own_list_links`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_own_list`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_hero`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_quote`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_own`;
--> statement-breakpoint
DROP TABLE `_posts_v`;
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
DROP TABLE `home_blocks_leaf`;
--> statement-breakpoint
DROP TABLE `home_blocks_card`;
--> statement-breakpoint
DROP TABLE `home_blocks_card_locales`;
--> statement-breakpoint
DROP TABLE `home`;