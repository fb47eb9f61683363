DROP TABLE `pages`;
--> statement-breakpoint
DROP TABLE `posts_rows`;
--> statement-breakpoint
DROP TABLE `posts_blocks_quote`;
--> statement-breakpoint
DROP TABLE `posts`;
--> statement-breakpoint
DROP TABLE `posts_locales`;
--> statement-breakpoint
DROP TABLE `_posts_v_version_rows`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_quote`;
--> statement-breakpoint
DROP TABLE `_posts_v`;
--> statement-breakpoint
DROP TABLE `_posts_v_locales`;
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