DROP TABLE "named_kinds" CASCADE;
--> statement-breakpoint
DROP TABLE "named_list" CASCADE;
--> statement-breakpoint
DROP TABLE "named_list_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "named_deep" CASCADE;
--> statement-breakpoint
DROP TABLE "named_fn" CASCADE;
--> statement-breakpoint
DROP TABLE "named_block" CASCADE;
--> statement-breakpoint
DROP TABLE "named_b" CASCADE;
--> statement-breakpoint
DROP TABLE "named" CASCADE;
--> statement-breakpoint
DROP TABLE "named_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "_named_kinds_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_named_list_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_named_list_v_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "_named_deep_v" CASCADE;
--> statement-breakpoint
DROP TABLE "__named_v_version_fn_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_named_block_v" CASCADE;
--> statement-breakpoint
DROP TABLE "__named_v_b_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_named_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_named_v_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "by_function" CASCADE;
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
DROP TABLE "named_global" CASCADE;
--> statement-breakpoint
DROP TABLE "_named_global_v" CASCADE;
--> statement-breakpoint
DROP TYPE "public"."_locales";
--> statement-breakpoint
DROP TYPE "public"."kinds_enum";
--> statement-breakpoint
DROP TYPE "public"."enum_named_list_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_named_block_kind";
--> statement-breakpoint
DROP TYPE "public"."kind_enum";
--> statement-breakpoint
DROP TYPE "public"."named_radio_enum";
--> statement-breakpoint
DROP TYPE "public"."enum_named_status";
--> statement-breakpoint
DROP TYPE "public"."enum__named_list_v_kind";
--> statement-breakpoint
DROP TYPE "public"."enum__named_block_v_kind";
--> statement-breakpoint
DROP TYPE "public"."_named_v_version_radio_enum";
--> statement-breakpoint
DROP TYPE "public"."enum__named_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__named_v_published_locale";
--> statement-breakpoint
DROP TYPE "public"."conf_enum";
--> statement-breakpoint
DROP TYPE "public"."enum_named_global_status";
--> statement-breakpoint
DROP TYPE "public"."enum__named_global_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__named_global_v_published_locale";