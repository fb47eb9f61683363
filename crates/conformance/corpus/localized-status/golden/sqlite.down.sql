DROP TABLE `posts`;
--> statement-breakpoint
DROP TABLE `posts_locales`;
--> statement-breakpoint
DROP TABLE `_posts_v`;
--> statement-breakpoint
DROP TABLE `_posts_v_locales`;
--> statement-breakpoint
DROP TABLE `pages`;
--> statement-breakpoint
DROP TABLE `pages_locales`;
--> statement-breakpoint
DROP TABLE `_pages_v`;
--> statement-breakpoint
DROP TABLE `_pages_v_locales`;
--> statement-breakpoint
DROP TABLE `notes`;
--> statement-breakpoint
DROP TABLE `_notes_v`;
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
--> statement-breakpoint
DROP TABLE `home_locales`;
--> statement-breakpoint
DROP TABLE `_home_v`;
--> statement-breakpoint
DROP TABLE `_home_v_locales`;