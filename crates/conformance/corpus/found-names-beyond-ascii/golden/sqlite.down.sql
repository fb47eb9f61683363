DROP TABLE `media`;
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