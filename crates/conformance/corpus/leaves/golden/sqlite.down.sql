DROP TABLE `plain`;
--> statement-breakpoint
DROP TABLE `required`;
--> statement-breakpoint
DROP TABLE `defaults`;
--> statement-breakpoint
DROP TABLE `required_defaults`;
--> statement-breakpoint
DROP TABLE `computed`;
--> statement-breakpoint
DROP TABLE `indexed`;
--> statement-breakpoint
DROP TABLE `uniques`;
--> statement-breakpoint
DROP TABLE `both`;
--> statement-breakpoint
DROP TABLE `conditional`;
--> statement-breakpoint
DROP TABLE `virtual`;
--> statement-breakpoint
DROP TABLE `hiddens`;
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