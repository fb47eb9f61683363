DROP TABLE "posts" CASCADE;
--> statement-breakpoint
DROP TABLE "_posts_v" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_kv" CASCADE;
--> statement-breakpoint
DROP TABLE "users_sessions" CASCADE;
--> statement-breakpoint
DROP TABLE "users" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_jobs_log" CASCADE;
--> statement-breakpoint
DROP TABLE "payload_jobs" CASCADE;
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
DROP TABLE "payload_jobs_stats" CASCADE;
--> statement-breakpoint
DROP TYPE "public"."enum_posts_status";
--> statement-breakpoint
DROP TYPE "public"."enum__posts_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum_payload_jobs_log_task_slug";
--> statement-breakpoint
DROP TYPE "public"."enum_payload_jobs_log_state";
--> statement-breakpoint
DROP TYPE "public"."enum_payload_jobs_workflow_slug";
--> statement-breakpoint
DROP TYPE "public"."enum_payload_jobs_task_slug";