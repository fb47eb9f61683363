DROP TABLE `inside_items_selects`;
--> statement-breakpoint
DROP TABLE `inside_items_list_links`;
--> statement-breakpoint
DROP TABLE `inside_items_list`;
--> statement-breakpoint
DROP TABLE `inside_blocks_hero`;
--> statement-breakpoint
DROP TABLE `inside_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `inside_blocks_quote`;
--> statement-breakpoint
DROP TABLE `inside_items_l_selects`;
--> statement-breakpoint
DROP TABLE `inside_items_l_list_links`;
--> statement-breakpoint
DROP TABLE `inside_items_l_list`;
--> statement-breakpoint
DROP TABLE `inside_blocks_hero_2`;
--> statement-breakpoint
DROP TABLE `inside_blocks_quote_2_kinds`;
--> statement-breakpoint
DROP TABLE `inside_blocks_quote_2`;
--> statement-breakpoint
DROP TABLE `inside_items`;
--> statement-breakpoint
DROP TABLE `inside_items_locales`;
--> statement-breakpoint
DROP TABLE `inside`;
--> statement-breakpoint
DROP TABLE `inside_texts`;
--> statement-breakpoint
DROP TABLE `inside_numbers`;
--> statement-breakpoint
DROP TABLE `inside_rels`;
--> statement-breakpoint
DROP TABLE `localized_items_selects`;
--> statement-breakpoint
DROP TABLE `localized_items_list_links`;
--> statement-breakpoint
DROP TABLE `localized_items_list`;
--> statement-breakpoint
DROP TABLE `localized_blocks_hero`;
--> statement-breakpoint
DROP TABLE `localized_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `localized_blocks_quote`;
--> statement-breakpoint
DROP TABLE `localized_items`;
--> statement-breakpoint
DROP TABLE `localized`;
--> statement-breakpoint
DROP TABLE `localized_texts`;
--> statement-breakpoint
DROP TABLE `localized_numbers`;
--> statement-breakpoint
DROP TABLE `localized_rels`;
--> statement-breakpoint
DROP TABLE `required_items_selects`;
--> statement-breakpoint
DROP TABLE `required_items_list_links`;
--> statement-breakpoint
DROP TABLE `required_items_list`;
--> statement-breakpoint
DROP TABLE `required_blocks_hero`;
--> statement-breakpoint
DROP TABLE `required_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `required_blocks_quote`;
--> statement-breakpoint
DROP TABLE `required_items`;
--> statement-breakpoint
DROP TABLE `required`;
--> statement-breakpoint
DROP TABLE `required_texts`;
--> statement-breakpoint
DROP TABLE `required_numbers`;
--> statement-breakpoint
DROP TABLE `required_rels`;
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