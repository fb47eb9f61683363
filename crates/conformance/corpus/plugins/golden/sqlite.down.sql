DROP TABLE `pages_breadcrumbs`;
--> statement-breakpoint
DROP TABLE `pages`;
--> statement-breakpoint
DROP TABLE `pages_locales`;
--> statement-breakpoint
DROP TABLE `_pages_v_version_breadcrumbs`;
--> statement-breakpoint
DROP TABLE `_pages_v`;
--> statement-breakpoint
DROP TABLE `_pages_v_locales`;
--> statement-breakpoint
DROP TABLE `posts`;
--> statement-breakpoint
DROP TABLE `posts_locales`;
--> statement-breakpoint
DROP TABLE `media`;
--> statement-breakpoint
DROP TABLE `redirects`;
--> statement-breakpoint
DROP TABLE `redirects_rels`;
--> statement-breakpoint
DROP TABLE `forms_blocks_checkbox`;
--> statement-breakpoint
DROP TABLE `forms_blocks_checkbox_locales`;
--> statement-breakpoint
DROP TABLE `forms_blocks_country`;
--> statement-breakpoint
DROP TABLE `forms_blocks_country_locales`;
--> statement-breakpoint
DROP TABLE `forms_blocks_email`;
--> statement-breakpoint
DROP TABLE `forms_blocks_email_locales`;
--> statement-breakpoint
DROP TABLE `forms_blocks_message`;
--> statement-breakpoint
DROP TABLE `forms_blocks_message_locales`;
--> statement-breakpoint
DROP TABLE `forms_blocks_number`;
--> statement-breakpoint
DROP TABLE `forms_blocks_number_locales`;
--> statement-breakpoint
DROP TABLE `forms_blocks_payment_price_conditions`;
--> statement-breakpoint
DROP TABLE `forms_blocks_payment`;
--> statement-breakpoint
DROP TABLE `forms_blocks_payment_locales`;
--> statement-breakpoint
DROP TABLE `forms_blocks_select_options`;
--> statement-breakpoint
DROP TABLE `forms_blocks_select_options_locales`;
--> statement-breakpoint
DROP TABLE `forms_blocks_select`;
--> statement-breakpoint
DROP TABLE `forms_blocks_select_locales`;
--> statement-breakpoint
DROP TABLE `forms_blocks_state`;
--> statement-breakpoint
DROP TABLE `forms_blocks_state_locales`;
--> statement-breakpoint
DROP TABLE `forms_blocks_text`;
--> statement-breakpoint
DROP TABLE `forms_blocks_text_locales`;
--> statement-breakpoint
DROP TABLE `forms_blocks_textarea`;
--> statement-breakpoint
DROP TABLE `forms_blocks_textarea_locales`;
--> statement-breakpoint
DROP TABLE `forms_emails`;
--> statement-breakpoint
DROP TABLE `forms_emails_locales`;
--> statement-breakpoint
DROP TABLE `forms`;
--> statement-breakpoint
DROP TABLE `forms_locales`;
--> statement-breakpoint
DROP TABLE `forms_rels`;
--> statement-breakpoint
DROP TABLE `form_submissions_submission_data`;
--> statement-breakpoint
DROP TABLE `form_submissions`;
--> statement-breakpoint
DROP TABLE `search`;
--> statement-breakpoint
DROP TABLE `search_locales`;
--> statement-breakpoint
DROP TABLE `search_rels`;
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
DROP TABLE `home`;
--> statement-breakpoint
DROP TABLE `home_locales`;