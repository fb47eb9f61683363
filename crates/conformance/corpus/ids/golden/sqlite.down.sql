DROP TABLE `generated_selects`;
--> statement-breakpoint
DROP TABLE `generated_list_links`;
--> statement-breakpoint
DROP TABLE `generated_list`;
--> statement-breakpoint
DROP TABLE `generated_blocks_hero`;
--> statement-breakpoint
DROP TABLE `generated_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `generated_blocks_quote`;
--> statement-breakpoint
DROP TABLE `generated`;
--> statement-breakpoint
DROP TABLE `generated_texts`;
--> statement-breakpoint
DROP TABLE `generated_numbers`;
--> statement-breakpoint
DROP TABLE `generated_rels`;
--> statement-breakpoint
DROP TABLE `_generated_v_version_selects`;
--> statement-breakpoint
DROP TABLE `_generated_v_version_list_links`;
--> statement-breakpoint
DROP TABLE `_generated_v_version_list`;
--> statement-breakpoint
DROP TABLE `_generated_v_blocks_hero`;
--> statement-breakpoint
DROP TABLE `_generated_v_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `_generated_v_blocks_quote`;
--> statement-breakpoint
DROP TABLE `_generated_v`;
--> statement-breakpoint
DROP TABLE `_generated_v_texts`;
--> statement-breakpoint
DROP TABLE `_generated_v_numbers`;
--> statement-breakpoint
DROP TABLE `_generated_v_rels`;
--> statement-breakpoint
DROP TABLE `numbered_list`;
--> statement-breakpoint
DROP TABLE `numbered`;
--> statement-breakpoint
DROP TABLE `lettered`;
--> statement-breakpoint
DROP TABLE `lettered_texts`;
--> statement-breakpoint
DROP TABLE `_lettered_v`;
--> statement-breakpoint
DROP TABLE `_lettered_v_texts`;
--> statement-breakpoint
DROP TABLE `mixed`;
--> statement-breakpoint
DROP TABLE `mixed_rels`;
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