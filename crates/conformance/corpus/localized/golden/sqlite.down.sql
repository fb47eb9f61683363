DROP TABLE `plain`;
--> statement-breakpoint
DROP TABLE `plain_locales`;
--> statement-breakpoint
DROP TABLE `required`;
--> statement-breakpoint
DROP TABLE `required_locales`;
--> statement-breakpoint
DROP TABLE `indexed`;
--> statement-breakpoint
DROP TABLE `indexed_locales`;
--> statement-breakpoint
DROP TABLE `uniques`;
--> statement-breakpoint
DROP TABLE `uniques_locales`;
--> statement-breakpoint
DROP TABLE `everything_selects`;
--> statement-breakpoint
DROP TABLE `everything_list_links`;
--> statement-breakpoint
DROP TABLE `everything_list`;
--> statement-breakpoint
DROP TABLE `everything_blocks_hero`;
--> statement-breakpoint
DROP TABLE `everything_blocks_quote_kinds`;
--> statement-breakpoint
DROP TABLE `everything_blocks_quote`;
--> statement-breakpoint
DROP TABLE `everything`;
--> statement-breakpoint
DROP TABLE `everything_locales`;
--> statement-breakpoint
DROP TABLE `everything_texts`;
--> statement-breakpoint
DROP TABLE `everything_numbers`;
--> statement-breakpoint
DROP TABLE `everything_rels`;
--> statement-breakpoint
DROP TABLE `mixed`;
--> statement-breakpoint
DROP TABLE `mixed_locales`;
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