DROP TABLE `deep_blocks_in_l_selects`;
--> statement-breakpoint
DROP TABLE `deep_blocks_in_l`;
--> statement-breakpoint
DROP TABLE `deep_blocks_in`;
--> statement-breakpoint
DROP TABLE `deep_a`;
--> statement-breakpoint
DROP TABLE `deep_blocks_out_a_g_selects`;
--> statement-breakpoint
DROP TABLE `deep_blocks_out_a`;
--> statement-breakpoint
DROP TABLE `deep_blocks_nest_selects`;
--> statement-breakpoint
DROP TABLE `deep_blocks_nest`;
--> statement-breakpoint
DROP TABLE `deep_blocks_out`;
--> statement-breakpoint
DROP TABLE `deep_g_g_a_a_selects`;
--> statement-breakpoint
DROP TABLE `deep_g_g_a_a`;
--> statement-breakpoint
DROP TABLE `deep_g_g_a`;
--> statement-breakpoint
DROP TABLE `deep_t_a_selects`;
--> statement-breakpoint
DROP TABLE `deep_t_a`;
--> statement-breakpoint
DROP TABLE `deep`;
--> statement-breakpoint
DROP TABLE `deep_locales`;
--> statement-breakpoint
DROP TABLE `deep_texts`;
--> statement-breakpoint
DROP TABLE `deep_numbers`;
--> statement-breakpoint
DROP TABLE `deep_rels`;
--> statement-breakpoint
DROP TABLE `_deep_v_blocks_in_l_selects`;
--> statement-breakpoint
DROP TABLE `_deep_v_blocks_in_l`;
--> statement-breakpoint
DROP TABLE `_deep_v_blocks_in`;
--> statement-breakpoint
DROP TABLE `_deep_v_version_a`;
--> statement-breakpoint
DROP TABLE `_deep_v_blocks_out_a_g_selects`;
--> statement-breakpoint
DROP TABLE `_deep_v_blocks_out_a`;
--> statement-breakpoint
DROP TABLE `_deep_v_blocks_nest_selects`;
--> statement-breakpoint
DROP TABLE `_deep_v_blocks_nest`;
--> statement-breakpoint
DROP TABLE `_deep_v_blocks_out`;
--> statement-breakpoint
DROP TABLE `_deep_v_version_g_g_a_a_selects`;
--> statement-breakpoint
DROP TABLE `_deep_v_version_g_g_a_a`;
--> statement-breakpoint
DROP TABLE `_deep_v_version_g_g_a`;
--> statement-breakpoint
DROP TABLE `_deep_v_version_t_a_selects`;
--> statement-breakpoint
DROP TABLE `_deep_v_version_t_a`;
--> statement-breakpoint
DROP TABLE `_deep_v`;
--> statement-breakpoint
DROP TABLE `_deep_v_locales`;
--> statement-breakpoint
DROP TABLE `_deep_v_texts`;
--> statement-breakpoint
DROP TABLE `_deep_v_numbers`;
--> statement-breakpoint
DROP TABLE `_deep_v_rels`;
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