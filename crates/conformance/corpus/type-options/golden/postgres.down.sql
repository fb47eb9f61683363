DROP TABLE "fancy_things_rows" CASCADE;
--> statement-breakpoint
DROP TABLE "fancy_things" CASCADE;
--> statement-breakpoint
DROP TABLE "people" CASCADE;
--> statement-breakpoint
DROP TABLE "people_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "series" CASCADE;
--> statement-breakpoint
DROP TABLE "two_words_and_more" CASCADE;
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
DROP TYPE "public"."_locales";
--> statement-breakpoint
DROP TYPE "public"."enum_fancy_things_kind";
--> statement-breakpoint
DROP TYPE "public"."enum_two_words_and_more_choice";