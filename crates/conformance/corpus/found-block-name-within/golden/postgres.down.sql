DROP TABLE "text_blk1" CASCADE;
--> statement-breakpoint
DROP TABLE "events_blocks_gallery" CASCADE;
--> statement-breakpoint
DROP TABLE "events_blocks_section_2" CASCADE;
--> statement-breakpoint
DROP TABLE "events_blocks_section" CASCADE;
--> statement-breakpoint
DROP TABLE "events" CASCADE;
--> statement-breakpoint
DROP TABLE "text_blk3" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_nested" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_section" CASCADE;
--> statement-breakpoint
DROP TABLE "posts" CASCADE;
--> statement-breakpoint
DROP TABLE "_text_blk3_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_nested" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v_blocks_section" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_kv" CASCADE;
--> statement-breakpoint
DROP TABLE "users_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "users" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_locked_documents" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_locked_documents_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_preferences" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_preferences_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_migrations" CASCADE;
--> statement-breakpoint
DROP TYPE "public"."enum_posts_status";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_status";