DROP TABLE "plain" CASCADE;
--> statement-breakpoint
DROP TABLE "required" CASCADE;
--> statement-breakpoint
DROP TABLE "defaults" CASCADE;
--> statement-breakpoint
DROP TABLE "required_defaults" CASCADE;
--> statement-breakpoint
DROP TABLE "computed" CASCADE;
--> statement-breakpoint
DROP TABLE "indexed" CASCADE;
--> statement-breakpoint
DROP TABLE "uniques" CASCADE;
--> statement-breakpoint
DROP TABLE "both" CASCADE;
--> statement-breakpoint
DROP TABLE "conditional" CASCADE;
--> statement-breakpoint
DROP TABLE "virtual" CASCADE;
--> statement-breakpoint
DROP TABLE "hiddens" CASCADE;
--> statement-breakpoint
DROP TABLE "tags" CASCADE;
--> statement-breakpoint
DROP TABLE "authors" CASCADE;
--> statement-breakpoint
DROP TABLE "media" CASCADE;
--> statement-breakpoint
DROP TABLE "files" CASCADE;
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
DROP TYPE "public"."enum_plain_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_plain_select";
--> statement-breakpoint
DROP TYPE "public"."enum_plain_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_required_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_required_select";
--> statement-breakpoint
DROP TYPE "public"."enum_required_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_defaults_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_defaults_select";
--> statement-breakpoint
DROP TYPE "public"."enum_defaults_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_required_defaults_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_required_defaults_select";
--> statement-breakpoint
DROP TYPE "public"."enum_required_defaults_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_computed_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_computed_select";
--> statement-breakpoint
DROP TYPE "public"."enum_computed_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_indexed_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_indexed_select";
--> statement-breakpoint
DROP TYPE "public"."enum_indexed_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_uniques_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_uniques_select";
--> statement-breakpoint
DROP TYPE "public"."enum_uniques_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_both_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_both_select";
--> statement-breakpoint
DROP TYPE "public"."enum_both_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_conditional_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_conditional_select";
--> statement-breakpoint
DROP TYPE "public"."enum_conditional_radio";
--> statement-breakpoint
DROP TYPE "public"."enum_hiddens_zoneddate_tz";
--> statement-breakpoint
DROP TYPE "public"."enum_hiddens_select";
--> statement-breakpoint
DROP TYPE "public"."enum_hiddens_radio";