DROP TABLE "pages_breadcrumbs" CASCADE;
--> statement-breakpoint
DROP TABLE "pages" CASCADE;
--> statement-breakpoint
DROP TABLE "pages_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "_pages_v_version_breadcrumbs" CASCADE;
--> statement-breakpoint
DROP TABLE "_pages_v" CASCADE;
--> statement-breakpoint
DROP TABLE "_pages_v_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "posts" CASCADE;
--> statement-breakpoint
DROP TABLE "posts_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "media" CASCADE;
--> statement-breakpoint
DROP TABLE "redirects" CASCADE;
--> statement-breakpoint
DROP TABLE "redirects_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_checkbox" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_checkbox_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_country" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_country_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_email" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_email_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_message" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_message_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_number" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_number_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_payment_price_conditions" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_payment" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_payment_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_select_options" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_select_options_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_select" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_select_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_state" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_state_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_text" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_text_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_textarea" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_blocks_textarea_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_emails" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_emails_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "forms" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "forms_rels" CASCADE;
--> statement-breakpoint
DROP TABLE "form_submissions_submission_data" CASCADE;
--> statement-breakpoint
DROP TABLE "form_submissions" CASCADE;
--> statement-breakpoint
DROP TABLE "search" CASCADE;
--> statement-breakpoint
DROP TABLE "search_locales" CASCADE;
--> statement-breakpoint
DROP TABLE "search_rels" CASCADE;
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
DROP TABLE "home" CASCADE;
--> statement-breakpoint
DROP TABLE "home_locales" CASCADE;
--> statement-breakpoint
DROP TYPE "public"."_locales";
--> statement-breakpoint
DROP TYPE "public"."enum_pages_status";
--> statement-breakpoint
DROP TYPE "public"."enum__pages_v_version_status";
--> statement-breakpoint
DROP TYPE "public"."enum__pages_v_published_locale";
--> statement-breakpoint
DROP TYPE "public"."enum_redirects_to_type";
--> statement-breakpoint
DROP TYPE "public"."enum_redirects_type";
--> statement-breakpoint
DROP TYPE "public"."enum_forms_blocks_payment_price_conditions_condition";
--> statement-breakpoint
DROP TYPE "public"."enum_forms_blocks_payment_price_conditions_operator";
--> statement-breakpoint
DROP TYPE "public"."enum_forms_blocks_payment_price_conditions_value_type";
--> statement-breakpoint
DROP TYPE "public"."enum_forms_confirmation_type";
--> statement-breakpoint
DROP TYPE "public"."enum_forms_redirect_type";