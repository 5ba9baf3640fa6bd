import { expect, type Page, test } from '@playwright/test';
import { expectClean, seedConversations, signInAs, uniqueName } from './support';

/** A refund that waits; above everything else that other tests have left, by its deadline. */
async function waiting(first: string, amount: number) {
  const name = uniqueName(first);
  const approval = { amount, currency: 'USD', orderId: `ORD-${first}${Date.now()}`, dueInMinutes: 2 };
  await seedConversations({
    name,
    text: 'Refund, please',
    status: 'escalated',
    reason: 'refund_needs_approval',
    approval,
  });
  return name;
}

const box = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`for ${name}$`) });

test('several refunds are approved together, one that somebody else has decided is told apart', async ({
  page,
  browser,
}) => {
  const [anna, ben, cleo] = [await waiting('Anna', 2000), await waiting('Ben', 3000), await waiting('Cleo', 4000)];
  // Behind a broken connection the page hears of no changes: what somebody else decides is news to it.
  let broken = true;
  await page.route('**/api/events', (route) => (broken ? route.abort() : route.continue()));
  await signInAs(page, 'manager', '/approvals');
  for (const name of [anna, ben, cleo]) await box(page, name).check();
  const bar = page.getByRole('region', { name: 'Selected approvals' });
  await expect(bar).toContainText('3 × refund · $90.00');
  await expectClean(page, 'approvals with a selection');
  await box(page, cleo).uncheck();
  await expect(bar).toContainText('2 × refund · $50.00');

  const elsewhere = await (await browser.newContext()).newPage();
  await signInAs(elsewhere, 'admin', '/approvals');
  await elsewhere
    .getByRole('button', { name: new RegExp(ben) })
    .first()
    .click();
  await elsewhere.getByRole('button', { name: 'Decline' }).click();
  await elsewhere.getByLabel(/Why it is declined/).fill('No.');
  await elsewhere.getByRole('button', { name: 'Decline' }).click();
  await expect(elsewhere.getByText('Declined', { exact: true })).toBeVisible();

  await bar.getByRole('button', { name: 'Approve 2 together' }).click();
  await expect(page.getByText(/1 approved\. 1 not approved: Somebody has decided this already\./)).toBeVisible();
  broken = false;
  await expect(page.getByRole('list', { name: 'Approved just now' })).toContainText(anna);
  await expect(box(page, cleo)).toBeVisible();
  await elsewhere.context().close();
});

test('by keyboard: x selects what is open, and takes it out again', async ({ page }) => {
  const name = await waiting('Dora', 1000);
  await signInAs(page, 'manager', '/approvals');
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
  await page.keyboard.press('x');
  await expect(box(page, name)).toBeChecked();
  await page.keyboard.press('x');
  await expect(page.getByRole('region', { name: 'Selected approvals' })).toHaveCount(0);
});
