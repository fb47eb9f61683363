DROP TABLE `inside_first_selects`;
--> statement-breakpoint
DROP TABLE `inside_first_list_links`;
--> statement-breakpoint
DROP TABLE `inside_first_list`;
--> statement-breakpoint
DROP TABLE `inside_blocks_hero`;
--> statement-breakpoint
DROP TABLE `inside_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `inside_blocks_quote`;
--> statement-breakpoint
DROP TABLE `inside_first_l_selects`;
--> statement-breakpoint
DROP TABLE `inside_first_l_list_links`;
--> statement-breakpoint
DROP TABLE `inside_first_l_list`;
--> statement-breakpoint
DROP TABLE `inside_blocks_hero_2`;
--> statement-breakpoint
DROP TABLE `inside_blocks_quote_2_kinds`;
--> statement-breakpoint
DROP TABLE `inside_blocks_quote_2`;
--> statement-breakpoint
DROP TABLE `inside_second_selects`;
--> statement-breakpoint
DROP TABLE `inside_second_list_links`;
--> statement-breakpoint
DROP TABLE `inside_second_list`;
--> statement-breakpoint
DROP TABLE `inside_blocks_hero_3`;
--> statement-breakpoint
DROP TABLE `inside_blocks_quote_3_kinds`;
--> statement-breakpoint
DROP TABLE `inside_blocks_quote_3`;
--> statement-breakpoint
DROP TABLE `inside_u_selects`;
--> statement-breakpoint
DROP TABLE `inside_u_list_links`;
--> statement-breakpoint
DROP TABLE `inside_u_list`;
--> statement-breakpoint
DROP TABLE `inside_u_l_selects`;
--> statement-breakpoint
DROP TABLE `inside_u_l_list_links`;
--> statement-breakpoint
DROP TABLE `inside_u_l_list`;
--> statement-breakpoint
DROP TABLE `inside_blocks_hero_4`;
--> statement-breakpoint
DROP TABLE `inside_blocks_quote_4_kinds`;
--> statement-breakpoint
DROP TABLE `inside_blocks_quote_4`;
--> statement-breakpoint
DROP TABLE `inside`;
--> statement-breakpoint
DROP TABLE `inside_locales`;
--> statement-breakpoint
DROP TABLE `inside_texts`;
--> statement-breakpoint
DROP TABLE `inside_numbers`;
--> statement-breakpoint
DROP TABLE `inside_rels`;
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