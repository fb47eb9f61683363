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
DROP TABLE `site_settings_selects`;
--> statement-breakpoint
DROP TABLE `site_settings_list_links`;
--> statement-breakpoint
DROP TABLE `site_settings_list`;
--> statement-breakpoint
DROP TABLE `site_settings_blocks_hero`;
--> statement-breakpoint
DROP TABLE `site_settings_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `site_settings_blocks_quote`;
--> statement-breakpoint
DROP TABLE `site_settings_l_selects`;
--> statement-breakpoint
DROP TABLE `site_settings_l_list_links`;
--> statement-breakpoint
DROP TABLE `site_settings_l_list`;
--> statement-breakpoint
DROP TABLE `site_settings_blocks_hero_2`;
--> statement-breakpoint
DROP TABLE `site_settings_blocks_quote_2_kinds`;
--> statement-breakpoint
DROP TABLE `site_settings_blocks_quote_2`;
--> statement-breakpoint
DROP TABLE `site_settings`;
--> statement-breakpoint
DROP TABLE `site_settings_locales`;
--> statement-breakpoint
DROP TABLE `site_settings_texts`;
--> statement-breakpoint
DROP TABLE `site_settings_numbers`;
--> statement-breakpoint
DROP TABLE `site_settings_rels`;
--> statement-breakpoint
DROP TABLE `required_selects`;
--> statement-breakpoint
DROP TABLE `required_list_links`;
--> statement-breakpoint
DROP TABLE `required_list`;
--> statement-breakpoint
DROP TABLE `required_blocks_hero`;
--> statement-breakpoint
DROP TABLE `required_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `required_blocks_quote`;
--> statement-breakpoint
DROP TABLE `required`;
--> statement-breakpoint
DROP TABLE `required_texts`;
--> statement-breakpoint
DROP TABLE `required_numbers`;
--> statement-breakpoint
DROP TABLE `required_rels`;
--> statement-breakpoint
DROP TABLE `other_name_list_kind`;
--> statement-breakpoint
DROP TABLE `other_name_list`;
--> statement-breakpoint
DROP TABLE `other_name`;
--> statement-breakpoint
DROP TABLE `empty`;