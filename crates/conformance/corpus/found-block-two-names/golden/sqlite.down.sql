DROP TABLE `pages_blocks_quote_sources`;
--> statement-breakpoint
DROP TABLE `pages_blocks_quote`;
--> statement-breakpoint
DROP TABLE `blk_6_sources`;
--> statement-breakpoint
DROP TABLE `blk_6`;
--> statement-breakpoint
DROP TABLE `pages`;
--> statement-breakpoint
DROP TABLE `_pages_v_blocks_quote_sources`;
--> statement-breakpoint
DROP TABLE `_pages_v_blocks_quote`;
--> statement-breakpoint
DROP TABLE `_blk_6_v_sources`;
--> statement-breakpoint
DROP TABLE `_blk_6_v`;
--> statement-breakpoint
DROP TABLE `_pages_v`;
--> statement-breakpoint
DROP TABLE `blk_23_sources`;
--> statement-breakpoint
DROP TABLE `blk_23`;
--> statement-breakpoint
DROP TABLE `posts_blocks_code_block`;
--> statement-breakpoint
DROP TABLE `posts_blocks_quote_sources`;
--> statement-breakpoint
DROP TABLE `posts_blocks_quote`;
--> statement-breakpoint
DROP TABLE `posts_said_sources`;
--> statement-breakpoint
DROP TABLE `posts_said`;
--> statement-breakpoint
DROP TABLE `blk_23_2`;
--> statement-breakpoint
DROP TABLE `posts`;
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