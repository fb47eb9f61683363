DROP TABLE `plain`;
--> statement-breakpoint
DROP TABLE `sized`;
--> statement-breakpoint
DROP TABLE `sized_locales`;
--> statement-breakpoint
DROP TABLE `compound`;
--> statement-breakpoint
DROP TABLE `elsewhere`;
--> statement-breakpoint
DROP TABLE `elsewhere_locales`;
--> statement-breakpoint
DROP TABLE `_elsewhere_v`;
--> statement-breakpoint
DROP TABLE `_elsewhere_v_locales`;
--> statement-breakpoint
DROP TABLE `posts`;
--> statement-breakpoint
DROP TABLE `posts_rels`;
--> statement-breakpoint
DROP TABLE `people_sessions`;
--> statement-breakpoint
DROP TABLE `people`;
--> statement-breakpoint
DROP TABLE `payload_kv`;
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