DROP TABLE `a_collection_with_a_long_name_short`;
--> statement-breakpoint
DROP TABLE `a_collection_with_a_long_name`;
--> statement-breakpoint
DROP TABLE `a_collection_with_a_long_name_locales`;
--> statement-breakpoint
DROP TABLE `_a_collection_with_a_long_name_v_version_short`;
--> statement-breakpoint
DROP TABLE `_a_collection_with_a_long_name_v`;
--> statement-breakpoint
DROP TABLE `_a_collection_with_a_long_name_v_locales`;
--> statement-breakpoint
DROP TABLE `another_collection_with_a_long_name`;
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