DROP TABLE `plain_selects`;
--> statement-breakpoint
DROP TABLE `plain`;
--> statement-breakpoint
DROP TABLE `plain_texts`;
--> statement-breakpoint
DROP TABLE `plain_numbers`;
--> statement-breakpoint
DROP TABLE `plain_rels`;
--> statement-breakpoint
DROP TABLE `required_selects`;
--> statement-breakpoint
DROP TABLE `required`;
--> statement-breakpoint
DROP TABLE `required_texts`;
--> statement-breakpoint
DROP TABLE `required_numbers`;
--> statement-breakpoint
DROP TABLE `required_rels`;
--> statement-breakpoint
DROP TABLE `localized_selects`;
--> statement-breakpoint
DROP TABLE `localized`;
--> statement-breakpoint
DROP TABLE `localized_locales`;
--> statement-breakpoint
DROP TABLE `localized_texts`;
--> statement-breakpoint
DROP TABLE `localized_numbers`;
--> statement-breakpoint
DROP TABLE `localized_rels`;
--> statement-breakpoint
DROP TABLE `indexed_selects`;
--> statement-breakpoint
DROP TABLE `indexed`;
--> statement-breakpoint
DROP TABLE `indexed_texts`;
--> statement-breakpoint
DROP TABLE `indexed_numbers`;
--> statement-breakpoint
DROP TABLE `indexed_rels`;
--> statement-breakpoint
DROP TABLE `uniques_selects`;
--> statement-breakpoint
DROP TABLE `uniques`;
--> statement-breakpoint
DROP TABLE `uniques_rels`;
--> statement-breakpoint
DROP TABLE `limited_kinds`;
--> statement-breakpoint
DROP TABLE `limited`;
--> statement-breakpoint
DROP TABLE `limited_texts`;
--> statement-breakpoint
DROP TABLE `limited_rels`;
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