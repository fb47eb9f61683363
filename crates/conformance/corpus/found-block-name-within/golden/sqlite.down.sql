DROP TABLE `text_blk1`;
--> statement-breakpoint
DROP TABLE `events_blocks_gallery`;
--> statement-breakpoint
DROP TABLE `events_blocks_section_2`;
--> statement-breakpoint
DROP TABLE `events_blocks_section`;
--> statement-breakpoint
DROP TABLE `events`;
--> statement-breakpoint
DROP TABLE `text_blk3`;
--> statement-breakpoint
DROP TABLE `posts_blocks_nested`;
--> statement-breakpoint
DROP TABLE `posts_blocks_section`;
--> statement-breakpoint
DROP TABLE `posts`;
--> statement-breakpoint
DROP TABLE `_text_blk3_v`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_nested`;
--> statement-breakpoint
DROP TABLE `_posts_v_blocks_section`;
--> statement-breakpoint
DROP TABLE `_posts_v`;
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