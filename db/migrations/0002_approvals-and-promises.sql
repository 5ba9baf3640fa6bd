CREATE TABLE "promises" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conversation_id" uuid NOT NULL,
	"delivery_key" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"source" text NOT NULL,
	"made_by_id" uuid,
	"amount" bigint,
	"currency" text,
	"size" bigint,
	"due_at" timestamp with time zone NOT NULL,
	"check_at" timestamp with time zone,
	"state" text NOT NULL,
	"evidence" text,
	"broken_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "promises_once" UNIQUE("delivery_key","kind","subject")
);
--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "execute_after" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "proposed_amount" bigint;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "first_approved_by_id" uuid;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "first_approved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "reviewed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_made_by_id_users_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "promises_conversation" ON "promises" USING btree ("conversation_id","created_at");--> statement-breakpoint
CREATE INDEX "promises_check" ON "promises" USING btree ("check_at") WHERE check_at is not null;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_first_approved_by_id_users_id_fk" FOREIGN KEY ("first_approved_by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;