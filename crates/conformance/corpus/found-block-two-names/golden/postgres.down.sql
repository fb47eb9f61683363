DROP TABLE "pages_blocks_quote_sources" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "blk_6_sources" CASCADE;
--> statement-breakpoint
DROP TABLE "blk_6" CASCADE;
--> statement-breakpoint
DROP TABLE "pages" CASCADE;
--> statement-breakpoint
DROP TABLE "_pages_v_blocks_quote_sources" CASCADE;
--> statement-breakpoint
DROP TABLE "_pages_v_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "_blk_6_v_sources" CASCADE;
--> statement-breakpoint
DROP TABLE "_blk_6_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_pages_v" CASCADE;
--> statement-breakpoint
DROP TABLE "blk_23_sources" CASCADE;
--> statement-breakpoint
DROP TABLE "blk_23" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_code_block" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_quote_sources" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_blocks_quote" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_said_sources" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_said" CASCADE;
--> statement-breakpoint
DROP TABLE "blk_23_2" CASCADE;
--> statement-breakpoint
DROP TABLE "posts" CASCADE;
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