CREATE TABLE "payment_cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"external_id" text NOT NULL,
	"kind" text NOT NULL,
	"charge_id" text NOT NULL,
	"payment_intent_id" text,
	"status" text NOT NULL,
	"reason" text,
	"amount" bigint,
	"currency" text,
	"blocks_refund" boolean NOT NULL,
	"due_at" timestamp with time zone,
	"told_at" timestamp with time zone NOT NULL,
	"order_id" text,
	"backend_customer_id" text,
	"conversation_id" uuid,
	"outcome" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "payment_cases_external" UNIQUE("provider","external_id")
);
--> statement-breakpoint
ALTER TABLE "payment_cases" ADD CONSTRAINT "payment_cases_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "payment_cases_charge" ON "payment_cases" USING btree ("charge_id") WHERE blocks_refund;--> statement-breakpoint
CREATE INDEX "payment_cases_intent" ON "payment_cases" USING btree ("payment_intent_id") WHERE blocks_refund;--> statement-breakpoint
CREATE INDEX "payment_cases_order" ON "payment_cases" USING btree ("order_id") WHERE blocks_refund;--> statement-breakpoint
CREATE INDEX "payment_cases_conversation" ON "payment_cases" USING btree ("conversation_id");