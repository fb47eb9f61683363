DROP TABLE `admins_roles`;
--> statement-breakpoint
DROP TABLE `admins_sessions`;
--> statement-breakpoint
DROP TABLE `admins`;
--> statement-breakpoint
DROP TABLE `keys_sessions`;
--> statement-breakpoint
DROP TABLE `keys`;
--> statement-breakpoint
DROP TABLE `only_keys`;
--> statement-breakpoint
DROP TABLE `strangers_sessions`;
--> statement-breakpoint
DROP TABLE `strangers`;
--> statement-breakpoint
DROP TABLE `verified_sessions`;
--> statement-breakpoint
DROP TABLE `verified`;
--> statement-breakpoint
DROP TABLE `_verified_v_version_sessions`;
--> statement-breakpoint
DROP TABLE `_verified_v`;
--> statement-breakpoint
DROP TABLE `named_sessions`;
--> statement-breakpoint
DROP TABLE `named`;
--> statement-breakpoint
DROP TABLE `either_sessions`;
--> statement-breakpoint
DROP TABLE `either`;
--> statement-breakpoint
DROP TABLE `optional_sessions`;
--> statement-breakpoint
DROP TABLE `optional`;
--> statement-breakpoint
DROP TABLE `sessionless`;
--> statement-breakpoint
DROP TABLE `hot_sessions`;
--> statement-breakpoint
DROP TABLE `hot`;
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