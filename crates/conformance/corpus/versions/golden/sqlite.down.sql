DROP TABLE `versioned_selects`;
--> statement-breakpoint
DROP TABLE `versioned_list_links`;
--> statement-breakpoint
DROP TABLE `versioned_list`;
--> statement-breakpoint
DROP TABLE `versioned_blocks_hero`;
--> statement-breakpoint
DROP TABLE `versioned_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `versioned_blocks_quote`;
--> statement-breakpoint
DROP TABLE `versioned`;
--> statement-breakpoint
DROP TABLE `versioned_texts`;
--> statement-breakpoint
DROP TABLE `versioned_numbers`;
--> statement-breakpoint
DROP TABLE `versioned_rels`;
--> statement-breakpoint
DROP TABLE `_versioned_v_version_selects`;
--> statement-breakpoint
DROP TABLE `_versioned_v_version_list_links`;
--> statement-breakpoint
DROP TABLE `_versioned_v_version_list`;
--> statement-breakpoint
DROP TABLE `_versioned_v_blocks_hero`;
--> statement-breakpoint
DROP TABLE `_versioned_v_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `_versioned_v_blocks_quote`;
--> statement-breakpoint
DROP TABLE `_versioned_v`;
--> statement-breakpoint
DROP TABLE `_versioned_v_texts`;
--> statement-breakpoint
DROP TABLE `_versioned_v_numbers`;
--> statement-breakpoint
DROP TABLE `_versioned_v_rels`;
--> statement-breakpoint
DROP TABLE `drafted_selects`;
--> statement-breakpoint
DROP TABLE `drafted_list_links`;
--> statement-breakpoint
DROP TABLE `drafted_list`;
--> statement-breakpoint
DROP TABLE `drafted_blocks_hero`;
--> statement-breakpoint
DROP TABLE `drafted_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `drafted_blocks_quote`;
--> statement-breakpoint
DROP TABLE `drafted`;
--> statement-breakpoint
DROP TABLE `drafted_texts`;
--> statement-breakpoint
DROP TABLE `drafted_numbers`;
--> statement-breakpoint
DROP TABLE `drafted_rels`;
--> statement-breakpoint
DROP TABLE `_drafted_v_version_selects`;
--> statement-breakpoint
DROP TABLE `_drafted_v_version_list_links`;
--> statement-breakpoint
DROP TABLE `_drafted_v_version_list`;
--> statement-breakpoint
DROP TABLE `_drafted_v_blocks_hero`;
--> statement-breakpoint
DROP TABLE `_drafted_v_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `_drafted_v_blocks_quote`;
--> statement-breakpoint
DROP TABLE `_drafted_v`;
--> statement-breakpoint
DROP TABLE `_drafted_v_texts`;
--> statement-breakpoint
DROP TABLE `_drafted_v_numbers`;
--> statement-breakpoint
DROP TABLE `_drafted_v_rels`;
--> statement-breakpoint
DROP TABLE `autosaved`;
--> statement-breakpoint
DROP TABLE `_autosaved_v`;
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
DROP TABLE `payload_jobs_log`;
--> statement-breakpoint
DROP TABLE `payload_jobs`;
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
DROP TABLE `settings_selects`;
--> statement-breakpoint
DROP TABLE `settings_list_links`;
--> statement-breakpoint
DROP TABLE `settings_list`;
--> statement-breakpoint
DROP TABLE `settings_blocks_hero`;
--> statement-breakpoint
DROP TABLE `settings_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `settings_blocks_quote`;
--> statement-breakpoint
DROP TABLE `settings`;
--> statement-breakpoint
DROP TABLE `settings_texts`;
--> statement-breakpoint
DROP TABLE `settings_numbers`;
--> statement-breakpoint
DROP TABLE `settings_rels`;
--> statement-breakpoint
DROP TABLE `_settings_v_version_selects`;
--> statement-breakpoint
DROP TABLE `_settings_v_version_list_links`;
--> statement-breakpoint
DROP TABLE `_settings_v_version_list`;
--> statement-breakpoint
DROP TABLE `_settings_v_blocks_hero`;
--> statement-breakpoint
DROP TABLE `_settings_v_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `_settings_v_blocks_quote`;
--> statement-breakpoint
DROP TABLE `_settings_v`;
--> statement-breakpoint
DROP TABLE `_settings_v_texts`;
--> statement-breakpoint
DROP TABLE `_settings_v_numbers`;
--> statement-breakpoint
DROP TABLE `_settings_v_rels`;
--> statement-breakpoint
DROP TABLE `menu_items`;
--> statement-breakpoint
DROP TABLE `menu`;
--> statement-breakpoint
DROP TABLE `_menu_v_version_items`;
--> statement-breakpoint
DROP TABLE `_menu_v`;