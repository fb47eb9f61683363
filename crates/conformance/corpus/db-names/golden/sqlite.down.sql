DROP TABLE `named_kinds`;
--> statement-breakpoint
DROP TABLE `named_list`;
--> statement-breakpoint
DROP TABLE `named_list_locales`;
--> statement-breakpoint
DROP TABLE `named_deep`;
--> statement-breakpoint
DROP TABLE `named_fn`;
--> statement-breakpoint
DROP TABLE `named_block`;
--> statement-breakpoint
DROP TABLE `named_b`;
--> statement-breakpoint
DROP TABLE `named`;
--> statement-breakpoint
DROP TABLE `named_rels`;
--> statement-breakpoint
DROP TABLE `_named_kinds_v`;
--> statement-breakpoint
DROP TABLE `_named_list_v`;
--> statement-breakpoint
DROP TABLE `_named_list_v_locales`;
--> statement-breakpoint
DROP TABLE `_named_deep_v`;
--> statement-breakpoint
DROP TABLE `__named_v_version_fn_v`;
--> statement-breakpoint
DROP TABLE `_named_block_v`;
--> statement-breakpoint
DROP TABLE `__named_v_b_v`;
--> statement-breakpoint
DROP TABLE `_named_v`;
--> statement-breakpoint
DROP TABLE `_named_v_rels`;
--> statement-breakpoint
DROP TABLE `by_function`;
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
DROP TABLE `named_global`;
--> statement-breakpoint
DROP TABLE `_named_global_v`;