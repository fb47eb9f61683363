DROP TABLE `trashed`;
--> statement-breakpoint
DROP TABLE `trashed_drafts`;
--> statement-breakpoint
DROP TABLE `_trashed_drafts_v`;
--> statement-breakpoint
DROP TABLE `ordered`;
--> statement-breakpoint
DROP TABLE `_ordered_v`;
--> statement-breakpoint
DROP TABLE `timeless`;
--> statement-breakpoint
DROP TABLE `unlocked`;
--> statement-breakpoint
DROP TABLE `foldered`;
--> statement-breakpoint
DROP TABLE `foldered_files`;
--> statement-breakpoint
DROP TABLE `preset`;
--> statement-breakpoint
DROP TABLE `payload_kv`;
--> statement-breakpoint
DROP TABLE `users_sessions`;
--> statement-breakpoint
DROP TABLE `users`;
--> statement-breakpoint
DROP TABLE `payload_folders_folder_type`;
--> statement-breakpoint
DROP TABLE `payload_folders`;
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
DROP TABLE `payload_query_presets`;
--> statement-breakpoint
DROP TABLE `payload_query_presets_rels`;