import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { inboxIsLive, rowOf, sandbox, signInAs, uniqueName } from './support';

const personaSchema = z.object({
  customer: z.object({ id: z.string(), email: z.string(), name: z.string() }),
  orders: z.array(z.object({ id: z.string(), money: z.object({ amount: z.number(), currency: z.string() }) })).min(1),
});
const ticketSchema = z.object({
  messages: z.array(z.object({ author: z.string(), public: z.boolean().optional(), text: z.string().nullish() })),
});
const refundsSchema = z.object({
  refunds: z.array(z.object({ orderId: z.string(), money: z.object({ amount: z.number(), currency: z.string() }) })),
});

/** A customer whose late order is above the automatic limit, loaded into the sandbox's backend. */
async function expensiveLateOrder() {
  const name = uniqueName('Paula');
  const email = `${name.toLowerCase().replace(' ', '.')}@example.com`;
  const overrides = { situation: 'expensiveLateOrder', language: 'en', country: 'US', name, email };
  const persona = personaSchema.parse(await sandbox('backend', 'POST', '/personas', overrides));
  const [order] = persona.orders;
  if (!order) throw new Error('the persona has no order');
  return { name, email, order };
}

async function refundsOf(orderId: string) {
  const answer = await sandbox('backend', 'GET', `/refunds?orderId=${encodeURIComponent(orderId)}`);
  return refundsSchema.parse(answer).refunds;
}
const repliesOf = async (ticketId: string) => {
  const { messages } = ticketSchema.parse(await sandbox('crm', 'GET', `/tickets/${encodeURIComponent(ticketId)}`));
  return messages
    .filter((message) => message.author === 'ai' && message.public !== false)
    .map((message) => message.text ?? '');
};

test('a ticket arrives live, is explained, approved, refunded once and answered', async ({ page }) => {
  const { name, email, order } = await expensiveLateOrder();
  await signInAs(page, 'agent');
  await inboxIsLive(page);

  const written = z.object({ ticketId: z.string() }).parse(
    await sandbox('crm', 'POST', '/messages', {
      subject: 'My order',
      text: `Where is my order ${order.id}? It is far too late. Please give me my money back. My number is +44 7911 123456.`,
      channel: 'email',
      requester: { email, name, locale: 'en-US' },
    }),
  );

  const row = rowOf(page, name);
  await expect(row).toBeVisible();
  await expect(row).toContainText('Approve');
  await row.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Refund needs approval').first()).toBeVisible();

  await page.getByRole('tab', { name: 'Why' }).click();
  await expect(page.getByRole('region', { name: 'Decision' })).toContainText('Escalated');
  const understood = page.getByRole('region', { name: 'Understood' });
  await expect(understood.getByRole('list', { name: 'Intents' })).toContainText(/Refund\D*\d+\s?%/);
  // A shop that writes #4711 is understood by the number alone.
  const number = order.id.replace('#', '');
  for (const fact of [/Language\s*English/, /Anger\s*\d · /, `Orders${number}`, /Taken out\s*1 × phone/])
    await expect(understood).toContainText(fact);
  const failing = page
    .getByRole('region', { name: 'Decision' })
    .getByRole('list', { name: 'Conditions' })
    .getByRole('listitem')
    .filter({ hasText: 'R8' });
  await expect(failing).toContainText('Fails');
  await expect(page.getByRole('list', { name: 'Steps of the run' })).toContainText('Decide by policy');

  await page.getByRole('tab', { name: 'Conversation' }).click();
  expect(await refundsOf(order.id)).toEqual([]);
  const before = await repliesOf(written.ticketId);
  await page.getByRole('button', { name: /^Approve refund/ }).click();
  await expect(page.getByRole('button', { name: /^Approve refund/ })).toBeHidden();
  await expect(page.getByRole('timer')).toContainText(/Carried out in \d+ s/);
  expect(await refundsOf(order.id)).toEqual([]);

  const afterUndo = { timeout: 25_000 };
  await expect.poll(() => refundsOf(order.id), afterUndo).toMatchObject([{ orderId: order.id, money: order.money }]);
  await expect.poll(async () => (await repliesOf(written.ticketId)).length, afterUndo).toBe(before.length + 1);
  const answer = (await repliesOf(written.ticketId)).at(-1) ?? '';
  expect(answer).toContain(order.id);
  await expect(page.getByRole('article', { name: 'Message by AI agent' }).last()).toContainText(order.id);
  await expect(page.getByText(/Refund of .* · done/)).toBeVisible();
  const promises = page.getByRole('region', { name: 'Promises' });
  await expect(promises.getByRole('listitem').filter({ hasText: 'A colleague answers' })).toContainText('Kept');
  await expect(promises.getByRole('listitem').filter({ hasText: 'Refund arrives' })).toContainText('Open');
});

test('an approval is taken back from the queue within its seconds', async ({ page }) => {
  const { name, email, order } = await expensiveLateOrder();
  const text = `My order ${order.id} never came, I want my money back.`;
  await sandbox('crm', 'POST', '/messages', { text, requester: { email, name, locale: 'en-US' } });
  await signInAs(page, 'agent', '/approvals');
  const item = page.getByRole('list', { name: 'Pending approvals' }).getByRole('listitem').filter({ hasText: name });
  await item.getByRole('button', { name: new RegExp(name) }).click();
  await item.getByRole('button', { name: /^Approve refund/ }).click();
  const approved = page
    .getByRole('list', { name: 'Approved just now' })
    .getByRole('listitem')
    .filter({ hasText: name });
  await expect(approved.getByRole('timer')).toContainText(/Carried out in \d+ s/);
  await approved.getByRole('button', { name: 'Undo' }).click();
  await expect(approved).toBeHidden();
  await expect(item).toBeVisible();
  expect(await refundsOf(order.id)).toEqual([]);
});

test('a manager pauses all actions with a reason; only an admin lets them happen again', async ({ page, browser }) => {
  await signInAs(page, 'manager', '/approvals');
  await page.getByRole('button', { name: 'Pause all actions' }).click();
  await page.getByLabel('Why all actions stop').fill('Refunds look odd');
  await page.getByRole('button', { name: 'Pause all actions' }).click();
  await expect(page.getByText('All actions are paused.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Let actions happen again' })).toBeHidden();
  const other = await browser.newPage();
  await signInAs(other, 'admin', '/approvals');
  await other.getByRole('button', { name: 'Let actions happen again' }).click();
  await other.getByLabel('Why they may happen again').fill('Checked');
  await other.getByRole('button', { name: 'Go on' }).click();
  await expect(other.getByText('All actions are paused.')).toBeHidden();
  await other.close();
});

test('a person declines with a reason, answers, and hands back', async ({ page }) => {
  const { name, email, order } = await expensiveLateOrder();
  const text = `Please refund my order ${order.id}, it never came.`;
  const requester = { email, name, locale: 'en-US' };
  const { ticketId } = z
    .object({ ticketId: z.string() })
    .parse(await sandbox('crm', 'POST', '/messages', { text, requester }));
  await signInAs(page, 'manager', '/approvals');
  const item = page.getByRole('list', { name: 'Pending approvals' }).getByRole('listitem').filter({ hasText: name });
  await item.getByRole('button', { name: new RegExp(name) }).click();
  await item.getByRole('button', { name: 'Decline' }).click();
  await item.getByLabel(/Why it is declined/).fill('The courier says that it arrives today.');
  await item.getByRole('button', { name: 'Decline' }).click();
  await expect(item).toBeHidden();
  expect(await refundsOf(order.id)).toEqual([]);

  await page.goto('/inbox');
  await rowOf(page, name).click();
  await expect(page.getByText(/declined the refund of .*: The courier says/)).toBeVisible();
  await page.getByRole('textbox', { name: /draft|Reply/ }).fill('It arrives today before six.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('A person handles this conversation')).toBeVisible();
  const said = async () =>
    ticketSchema.parse(await sandbox('crm', 'GET', `/tickets/${ticketId}`)).messages.map((one) => one.text);
  await expect.poll(said).toContain('It arrives today before six.');
  await page.getByRole('button', { name: 'Hand back to the agent' }).click();
  await expect(page.getByText('A person handles this conversation')).toBeHidden();
});
