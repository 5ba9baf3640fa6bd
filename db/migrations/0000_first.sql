CREATE TABLE "actions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"cause" text NOT NULL,
	"mode" text NOT NULL,
	"state" text NOT NULL,
	"conversation_id" uuid NOT NULL,
	"run_id" uuid,
	"order_id" text,
	"subscription_id" text,
	"backend_customer_id" text,
	"amount" bigint,
	"currency" text,
	"amount_usd" bigint,
	"spec" jsonb NOT NULL,
	"conditions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"recommendation" jsonb,
	"policy_version_id" uuid,
	"attempts" integer DEFAULT 0 NOT NULL,
	"external_id" text,
	"error" text,
	"claimed_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "actions_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "approvals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"action_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"status" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"decided_by_id" uuid,
	"decided_at" timestamp with time zone,
	"decline_reason" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "approvals_action_id_unique" UNIQUE("action_id")
);
--> statement-breakpoint
CREATE TABLE "refund_budget_days" (
	"day" date PRIMARY KEY NOT NULL,
	"reserved_usd" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"actor" jsonb NOT NULL,
	"verb" text NOT NULL,
	"subject" text NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"channel" text NOT NULL,
	"external_id" text NOT NULL,
	"origin" text,
	"customer_id" uuid NOT NULL,
	"requester" jsonb NOT NULL,
	"subject" text,
	"status" text NOT NULL,
	"handled_by" text DEFAULT 'agent' NOT NULL,
	"assignee_id" uuid,
	"outcome" text,
	"reason" text,
	"language" text,
	"intents" text[] DEFAULT '{}' NOT NULL,
	"anger" smallint DEFAULT 0 NOT NULL,
	"priority" text DEFAULT 'normal' NOT NULL,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"duplicate_of_id" uuid,
	"memory" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"used_variants" text[] DEFAULT '{}' NOT NULL,
	"vault" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"first_line" text DEFAULT '' NOT NULL,
	"pending_approvals" integer DEFAULT 0 NOT NULL,
	"reply_count" integer DEFAULT 0 NOT NULL,
	"waiting_since" timestamp with time zone,
	"first_reply_at" timestamp with time zone,
	"last_message_at" timestamp with time zone NOT NULL,
	"resolved_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "conversations_external" UNIQUE("channel","external_id")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"conversation_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"external_id" text,
	"author" text NOT NULL,
	"author_user_id" uuid,
	"public" boolean DEFAULT true NOT NULL,
	"text" text NOT NULL,
	"html" text,
	"language" text,
	"attachments" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"headers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"text_hash" text,
	"run_id" uuid,
	"handled_at" timestamp with time zone,
	"delivery_key" text,
	"delivery_state" text,
	"delivery_error" text,
	"sent_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple', left(text, 20000))) STORED
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conversation_id" uuid NOT NULL,
	"score" smallint NOT NULL,
	"comment" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ratings_conversation" UNIQUE("conversation_id")
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"channel" text NOT NULL,
	"delivery_id" text NOT NULL,
	"type" text NOT NULL,
	"status" text NOT NULL,
	"error" text,
	"payload" jsonb,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "webhook_deliveries_key" UNIQUE("channel","delivery_id")
);
--> statement-breakpoint
CREATE TABLE "customer_identities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"customer_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "customer_identities_key" UNIQUE("kind","value")
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text,
	"email" text,
	"phone" text,
	"locale" text,
	"country" text,
	"backend_customer_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conversation_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"text" text NOT NULL,
	"text_english" text NOT NULL,
	"language" text NOT NULL,
	"engine" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "drafts_run" UNIQUE("run_id")
);
--> statement-breakpoint
CREATE TABLE "executor_crons" (
	"fn_id" text NOT NULL,
	"cron" text NOT NULL,
	"last_tick_at" timestamp with time zone NOT NULL,
	CONSTRAINT "executor_crons_fn_id_cron_pk" PRIMARY KEY("fn_id","cron")
);
--> statement-breakpoint
CREATE TABLE "executor_queue" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "executor_queue_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"run_id" text NOT NULL,
	"slot" text NOT NULL,
	"queue" text NOT NULL,
	"step_id" text,
	"lane" text,
	"planned" boolean DEFAULT false NOT NULL,
	"failure" text,
	"attempt" integer DEFAULT 0 NOT NULL,
	"gen" integer DEFAULT 0 NOT NULL,
	"claims" integer DEFAULT 0 NOT NULL,
	"available_at" timestamp with time zone NOT NULL,
	"leased_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "executor_runs" (
	"id" text PRIMARY KEY NOT NULL,
	"fn_id" text NOT NULL,
	"events" json NOT NULL,
	"status" text DEFAULT 'running' NOT NULL,
	"unique_key" text,
	"lane" text,
	"pending_steps" text[] DEFAULT '{}' NOT NULL,
	"parent_run_id" text,
	"parent_step_id" text,
	"output" json,
	"created_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "executor_steps" (
	"run_id" text NOT NULL,
	"step_id" text NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "executor_steps_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text,
	"output" json NOT NULL,
	CONSTRAINT "executor_steps_run_id_step_id_pk" PRIMARY KEY("run_id","step_id")
);
--> statement-breakpoint
CREATE TABLE "executor_waits" (
	"run_id" text NOT NULL,
	"step_id" text NOT NULL,
	"event" text NOT NULL,
	"expression" text,
	"match_key" text,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "executor_waits_run_id_step_id_pk" PRIMARY KEY("run_id","step_id")
);
--> statement-breakpoint
CREATE TABLE "outbox_events" (
	"id" text PRIMARY KEY NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "outbox_events_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"data" json NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"available_at" timestamp with time zone,
	"error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "knowledge_articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"url" text,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "knowledge_articles_slug" UNIQUE("slug","language")
);
--> statement-breakpoint
CREATE TABLE "live_pointers" (
	"name" text PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policy_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"body" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"author_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "policy_versions_number" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "run_steps" (
	"run_id" uuid NOT NULL,
	"name" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"duration_ms" integer NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "run_steps_run_id_name_pk" PRIMARY KEY("run_id","name")
);
--> statement-breakpoint
CREATE TABLE "runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conversation_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"status" text NOT NULL,
	"engine" text,
	"triage" jsonb,
	"facts" jsonb,
	"decision" jsonb,
	"redaction" jsonb,
	"policy_version_id" uuid,
	"outcome" text,
	"reason" text,
	"error" text,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"window_started_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text,
	"session_version" integer DEFAULT 1 NOT NULL,
	"disabled_at" timestamp with time zone,
	"last_sign_in_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_author_user_id_users_id_fk" FOREIGN KEY ("author_user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_identities" ADD CONSTRAINT "customer_identities_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_steps" ADD CONSTRAINT "run_steps_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "actions_one_live_refund" ON "actions" USING btree ("order_id") WHERE kind = 'refund' and state in ('proposed', 'approved', 'executing', 'unknown');--> statement-breakpoint
CREATE INDEX "actions_conversation" ON "actions" USING btree ("conversation_id","created_at");--> statement-breakpoint
CREATE INDEX "actions_unsettled" ON "actions" USING btree ("state","updated_at") WHERE state in ('approved', 'executing', 'unknown');--> statement-breakpoint
CREATE INDEX "approvals_pending" ON "approvals" USING btree ("due_at","id") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "approvals_conversation" ON "approvals" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "audit_entries_created" ON "audit_entries" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "audit_entries_subject" ON "audit_entries" USING btree ("subject","created_at");--> statement-breakpoint
CREATE INDEX "conversations_status" ON "conversations" USING btree ("status","last_message_at","id");--> statement-breakpoint
CREATE INDEX "conversations_recent" ON "conversations" USING btree ("last_message_at","id");--> statement-breakpoint
CREATE INDEX "conversations_customer" ON "conversations" USING btree ("customer_id","last_message_at");--> statement-breakpoint
CREATE INDEX "conversations_approvals" ON "conversations" USING btree ("last_message_at","id") WHERE pending_approvals > 0;--> statement-breakpoint
CREATE UNIQUE INDEX "messages_external" ON "messages" USING btree ("channel","conversation_id","external_id") WHERE external_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "messages_delivery" ON "messages" USING btree ("delivery_key") WHERE delivery_key is not null;--> statement-breakpoint
CREATE INDEX "messages_conversation" ON "messages" USING btree ("conversation_id","seq");--> statement-breakpoint
CREATE INDEX "messages_customer" ON "messages" USING btree ("customer_id","seq");--> statement-breakpoint
CREATE INDEX "messages_search" ON "messages" USING gin ("search");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_received" ON "webhook_deliveries" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_parked" ON "webhook_deliveries" USING btree ("received_at") WHERE status = 'parked';--> statement-breakpoint
CREATE INDEX "customer_identities_customer" ON "customer_identities" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "drafts_conversation" ON "drafts" USING btree ("conversation_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "executor_queue_slot" ON "executor_queue" USING btree ("run_id","slot");--> statement-breakpoint
CREATE INDEX "executor_queue_ready" ON "executor_queue" USING btree ("queue","available_at","id") WHERE leased_until is null;--> statement-breakpoint
CREATE INDEX "executor_queue_leased" ON "executor_queue" USING btree ("leased_until") WHERE leased_until is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "executor_runs_unique" ON "executor_runs" USING btree ("fn_id","unique_key") WHERE unique_key is not null;--> statement-breakpoint
CREATE INDEX "executor_runs_ended" ON "executor_runs" USING btree ("ended_at","id") WHERE ended_at is not null;--> statement-breakpoint
CREATE INDEX "executor_runs_failed" ON "executor_runs" USING btree ("ended_at","id") WHERE status = 'failed';--> statement-breakpoint
CREATE INDEX "executor_waits_event" ON "executor_waits" USING btree ("event","match_key");--> statement-breakpoint
CREATE INDEX "outbox_events_pending" ON "outbox_events" USING btree ("position") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "outbox_events_parked" ON "outbox_events" USING btree ("created_at") WHERE status = 'parked';--> statement-breakpoint
CREATE INDEX "outbox_events_sent" ON "outbox_events" USING btree ("sent_at") WHERE status = 'sent';--> statement-breakpoint
CREATE INDEX "runs_conversation" ON "runs" USING btree ("conversation_id","started_at");--> statement-breakpoint
CREATE INDEX "runs_started" ON "runs" USING btree ("started_at");