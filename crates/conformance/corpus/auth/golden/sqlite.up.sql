CREATE TABLE `admins_roles` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `admins`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `admins_roles_order_idx` ON `admins_roles` (`order`);
--> statement-breakpoint
CREATE INDEX `admins_roles_parent_idx` ON `admins_roles` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `admins_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `admins`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `admins_sessions_order_idx` ON `admins_sessions` (`_order`);
--> statement-breakpoint
CREATE INDEX `admins_sessions_parent_id_idx` ON `admins_sessions` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `admins` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`email` text NOT NULL,
	`reset_password_token` text,
	`reset_password_expiration` text,
	`salt` text,
	`hash` text,
	`reset_password_requested_at` text,
	`login_attempts` numeric DEFAULT 0,
	`lock_until` text
);

--> statement-breakpoint
CREATE INDEX `admins_updated_at_idx` ON `admins` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `admins_created_at_idx` ON `admins` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `admins_email_idx` ON `admins` (`email`);
--> statement-breakpoint
CREATE TABLE `keys_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `keys`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `keys_sessions_order_idx` ON `keys_sessions` (`_order`);
--> statement-breakpoint
CREATE INDEX `keys_sessions_parent_id_idx` ON `keys_sessions` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `keys` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`enable_a_p_i_key` integer,
	`api_key` text,
	`api_key_index` text,
	`email` text NOT NULL,
	`reset_password_token` text,
	`reset_password_expiration` text,
	`salt` text,
	`hash` text,
	`reset_password_requested_at` text,
	`login_attempts` numeric DEFAULT 0,
	`lock_until` text
);

--> statement-breakpoint
CREATE INDEX `keys_updated_at_idx` ON `keys` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `keys_created_at_idx` ON `keys` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `keys_email_idx` ON `keys` (`email`);
--> statement-breakpoint
CREATE TABLE `only_keys` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`enable_a_p_i_key` integer,
	`api_key` text,
	`api_key_index` text
);

--> statement-breakpoint
CREATE INDEX `only_keys_updated_at_idx` ON `only_keys` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `only_keys_created_at_idx` ON `only_keys` (`created_at`);
--> statement-breakpoint
CREATE TABLE `strangers_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `strangers`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `strangers_sessions_order_idx` ON `strangers_sessions` (`_order`);
--> statement-breakpoint
CREATE INDEX `strangers_sessions_parent_id_idx` ON `strangers_sessions` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `strangers` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`email` text NOT NULL,
	`reset_password_token` text,
	`reset_password_expiration` text,
	`salt` text,
	`hash` text,
	`reset_password_requested_at` text,
	`login_attempts` numeric DEFAULT 0,
	`lock_until` text
);

--> statement-breakpoint
CREATE INDEX `strangers_updated_at_idx` ON `strangers` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `strangers_created_at_idx` ON `strangers` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `strangers_email_idx` ON `strangers` (`email`);
--> statement-breakpoint
CREATE TABLE `verified_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text,
	`expires_at` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `verified`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `verified_sessions_order_idx` ON `verified_sessions` (`_order`);
--> statement-breakpoint
CREATE INDEX `verified_sessions_parent_id_idx` ON `verified_sessions` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `verified` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	`email` text,
	`reset_password_token` text,
	`reset_password_expiration` text,
	`salt` text,
	`hash` text,
	`reset_password_requested_at` text,
	`_verified` integer,
	`_verificationtoken` text
);

--> statement-breakpoint
CREATE INDEX `verified_updated_at_idx` ON `verified` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `verified_created_at_idx` ON `verified` (`created_at`);
--> statement-breakpoint
CREATE INDEX `verified__status_idx` ON `verified` (`_status`);
--> statement-breakpoint
CREATE UNIQUE INDEX `verified_email_idx` ON `verified` (`email`);
--> statement-breakpoint
CREATE TABLE `_verified_v_version_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`_uuid` text,
	`created_at` text,
	`expires_at` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_verified_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_verified_v_version_sessions_order_idx` ON `_verified_v_version_sessions` (`_order`);
--> statement-breakpoint
CREATE INDEX `_verified_v_version_sessions_parent_id_idx` ON `_verified_v_version_sessions` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_verified_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`version_email` text,
	`version_reset_password_token` text,
	`version_reset_password_expiration` text,
	`version_salt` text,
	`version_hash` text,
	`version_reset_password_requested_at` text,
	`version__verified` integer,
	`version__verificationtoken` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `verified`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_verified_v_parent_idx` ON `_verified_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_verified_v_version_version_updated_at_idx` ON `_verified_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_verified_v_version_version_created_at_idx` ON `_verified_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_verified_v_version_version__status_idx` ON `_verified_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_verified_v_version_version_email_idx` ON `_verified_v` (`version_email`);
--> statement-breakpoint
CREATE INDEX `_verified_v_created_at_idx` ON `_verified_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_verified_v_updated_at_idx` ON `_verified_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_verified_v_latest_idx` ON `_verified_v` (`latest`);
--> statement-breakpoint
CREATE TABLE `named_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `named`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `named_sessions_order_idx` ON `named_sessions` (`_order`);
--> statement-breakpoint
CREATE INDEX `named_sessions_parent_id_idx` ON `named_sessions` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `named` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`email` text,
	`username` text NOT NULL,
	`reset_password_token` text,
	`reset_password_expiration` text,
	`salt` text,
	`hash` text,
	`reset_password_requested_at` text,
	`login_attempts` numeric DEFAULT 0,
	`lock_until` text
);

--> statement-breakpoint
CREATE INDEX `named_updated_at_idx` ON `named` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `named_created_at_idx` ON `named` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `named_username_idx` ON `named` (`username`);
--> statement-breakpoint
CREATE TABLE `either_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `either`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `either_sessions_order_idx` ON `either_sessions` (`_order`);
--> statement-breakpoint
CREATE INDEX `either_sessions_parent_id_idx` ON `either_sessions` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `either` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`email` text NOT NULL,
	`username` text,
	`reset_password_token` text,
	`reset_password_expiration` text,
	`salt` text,
	`hash` text,
	`reset_password_requested_at` text,
	`login_attempts` numeric DEFAULT 0,
	`lock_until` text
);

--> statement-breakpoint
CREATE INDEX `either_updated_at_idx` ON `either` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `either_created_at_idx` ON `either` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `either_email_idx` ON `either` (`email`);
--> statement-breakpoint
CREATE UNIQUE INDEX `either_username_idx` ON `either` (`username`);
--> statement-breakpoint
CREATE TABLE `optional_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `optional`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `optional_sessions_order_idx` ON `optional_sessions` (`_order`);
--> statement-breakpoint
CREATE INDEX `optional_sessions_parent_id_idx` ON `optional_sessions` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `optional` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`email` text,
	`username` text NOT NULL,
	`reset_password_token` text,
	`reset_password_expiration` text,
	`salt` text,
	`hash` text,
	`reset_password_requested_at` text,
	`login_attempts` numeric DEFAULT 0,
	`lock_until` text
);

--> statement-breakpoint
CREATE INDEX `optional_updated_at_idx` ON `optional` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `optional_created_at_idx` ON `optional` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `optional_username_idx` ON `optional` (`username`);
--> statement-breakpoint
CREATE TABLE `sessionless` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`email` text NOT NULL,
	`reset_password_token` text,
	`reset_password_expiration` text,
	`salt` text,
	`hash` text,
	`reset_password_requested_at` text,
	`login_attempts` numeric DEFAULT 0,
	`lock_until` text
);

--> statement-breakpoint
CREATE INDEX `sessionless_updated_at_idx` ON `sessionless` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `sessionless_created_at_idx` ON `sessionless` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessionless_email_idx` ON `sessionless` (`email`);
--> statement-breakpoint
CREATE TABLE `hot_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `hot`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `hot_sessions_order_idx` ON `hot_sessions` (`_order`);
--> statement-breakpoint
CREATE INDEX `hot_sessions_parent_id_idx` ON `hot_sessions` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `hot` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`email` text NOT NULL,
	`reset_password_token` text,
	`reset_password_expiration` text,
	`salt` text,
	`hash` text,
	`reset_password_requested_at` text,
	`login_attempts` numeric DEFAULT 0,
	`lock_until` text
);

--> statement-breakpoint
CREATE INDEX `hot_updated_at_idx` ON `hot` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `hot_created_at_idx` ON `hot` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `hot_email_idx` ON `hot` (`email`);
--> statement-breakpoint
CREATE TABLE `payload_kv` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`data` text NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `payload_kv_key_idx` ON `payload_kv` (`key`);
--> statement-breakpoint
CREATE TABLE `payload_locked_documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`global_slug` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `payload_locked_documents_global_slug_idx` ON `payload_locked_documents` (`global_slug`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_updated_at_idx` ON `payload_locked_documents` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_created_at_idx` ON `payload_locked_documents` (`created_at`);
--> statement-breakpoint
CREATE TABLE `payload_locked_documents_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`admins_id` integer,
	`keys_id` integer,
	`only_keys_id` integer,
	`strangers_id` integer,
	`verified_id` integer,
	`named_id` integer,
	`either_id` integer,
	`optional_id` integer,
	`sessionless_id` integer,
	`hot_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`admins_id`) REFERENCES `admins`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`keys_id`) REFERENCES `keys`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`only_keys_id`) REFERENCES `only_keys`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`strangers_id`) REFERENCES `strangers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`verified_id`) REFERENCES `verified`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`named_id`) REFERENCES `named`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`either_id`) REFERENCES `either`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`optional_id`) REFERENCES `optional`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessionless_id`) REFERENCES `sessionless`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`hot_id`) REFERENCES `hot`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_order_idx` ON `payload_locked_documents_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_parent_idx` ON `payload_locked_documents_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_path_idx` ON `payload_locked_documents_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_admins_id_idx` ON `payload_locked_documents_rels` (`admins_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_keys_id_idx` ON `payload_locked_documents_rels` (`keys_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_only_keys_id_idx` ON `payload_locked_documents_rels` (`only_keys_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_strangers_id_idx` ON `payload_locked_documents_rels` (`strangers_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_verified_id_idx` ON `payload_locked_documents_rels` (`verified_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_named_id_idx` ON `payload_locked_documents_rels` (`named_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_either_id_idx` ON `payload_locked_documents_rels` (`either_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_optional_id_idx` ON `payload_locked_documents_rels` (`optional_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_sessionless_id_idx` ON `payload_locked_documents_rels` (`sessionless_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_hot_id_idx` ON `payload_locked_documents_rels` (`hot_id`);
--> statement-breakpoint
CREATE TABLE `payload_preferences` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text,
	`value` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `payload_preferences_key_idx` ON `payload_preferences` (`key`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_updated_at_idx` ON `payload_preferences` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_created_at_idx` ON `payload_preferences` (`created_at`);
--> statement-breakpoint
CREATE TABLE `payload_preferences_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`admins_id` integer,
	`keys_id` integer,
	`only_keys_id` integer,
	`strangers_id` integer,
	`verified_id` integer,
	`named_id` integer,
	`either_id` integer,
	`optional_id` integer,
	`sessionless_id` integer,
	`hot_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_preferences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`admins_id`) REFERENCES `admins`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`keys_id`) REFERENCES `keys`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`only_keys_id`) REFERENCES `only_keys`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`strangers_id`) REFERENCES `strangers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`verified_id`) REFERENCES `verified`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`named_id`) REFERENCES `named`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`either_id`) REFERENCES `either`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`optional_id`) REFERENCES `optional`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sessionless_id`) REFERENCES `sessionless`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`hot_id`) REFERENCES `hot`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_order_idx` ON `payload_preferences_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_parent_idx` ON `payload_preferences_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_path_idx` ON `payload_preferences_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_admins_id_idx` ON `payload_preferences_rels` (`admins_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_keys_id_idx` ON `payload_preferences_rels` (`keys_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_only_keys_id_idx` ON `payload_preferences_rels` (`only_keys_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_strangers_id_idx` ON `payload_preferences_rels` (`strangers_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_verified_id_idx` ON `payload_preferences_rels` (`verified_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_named_id_idx` ON `payload_preferences_rels` (`named_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_either_id_idx` ON `payload_preferences_rels` (`either_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_optional_id_idx` ON `payload_preferences_rels` (`optional_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_sessionless_id_idx` ON `payload_preferences_rels` (`sessionless_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_hot_id_idx` ON `payload_preferences_rels` (`hot_id`);
--> statement-breakpoint
CREATE TABLE `payload_migrations` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text,
	`batch` numeric,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `payload_migrations_updated_at_idx` ON `payload_migrations` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_migrations_created_at_idx` ON `payload_migrations` (`created_at`);