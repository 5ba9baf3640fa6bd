import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, moment } from './columns';

/** People who write to the company, as far as the conversations tell. Written by lib/customers. */
export const customers = pgTable('customers', {
  id: id(),
  name: text('name'),
  email: text('email'),
  phone: text('phone'),
  locale: text('locale'),
  country: text('country'),
  /** The account in the company's backend, once one was found. */
  backendCustomerId: text('backend_customer_id'),
  createdAt: createdAt(),
  updatedAt: moment('updated_at').notNull(),
});

/** The keys by which a customer is recognised across channels: `email`, `phone`, or a channel's own requester id. Written by lib/customers. */
export const customerIdentities = pgTable(
  'customer_identities',
  {
    id: id(),
    customerId: uuid('customer_id')
      .notNull()
      .references(() => customers.id, { onDelete: 'cascade' }),
    kind: text('kind').notNull(),
    value: text('value').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique('customer_identities_key').on(t.kind, t.value),
    index('customer_identities_customer').on(t.customerId),
  ],
);
