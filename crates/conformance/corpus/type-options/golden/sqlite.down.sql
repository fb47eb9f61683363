DROP TABLE `fancy_things_rows`;
--> statement-breakpoint
DROP TABLE `fancy_things`;
--> statement-breakpoint
DROP TABLE `people`;
--> statement-breakpoint
DROP TABLE `people_rels`;
--> statement-breakpoint
DROP TABLE `series`;
--> statement-breakpoint
DROP TABLE `two_words_and_more`;
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