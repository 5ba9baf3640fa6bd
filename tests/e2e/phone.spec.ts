import { expect, type Page, test } from '@playwright/test';
import { inboxIsLive, rowOf, seedConversations, signInAs, uniqueName } from './support';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

async function expectNoSideways(page: Page, what: string): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, what).toBeLessThanOrEqual(390);
}

test('everything is reachable with a thumb at 390 px', async ({ page }) => {
  const name = uniqueName('Petra');
  const approval = { amount: 18900, currency: 'USD', orderId: `ORD-P${Date.now()}`, dueInMinutes: 5 };
  await seedConversations({
    name,
    text: 'Refund, please',
    status: 'escalated',
    reason: 'refund_needs_approval',
    approval,
    minutesAgo: 0,
  });
  await signInAs(page, 'admin');
  await inboxIsLive(page);
  await expectNoSideways(page, 'inbox');
  await rowOf(page, name).tap();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expectNoSideways(page, 'conversation');
  await expect(page.getByRole('button', { name: /^Approve refund/ })).toBeInViewport();
  for (const tab of ['Why', 'Details', 'Conversation']) {
    await page.getByRole('tab', { name: tab }).tap();
    await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
    await expectNoSideways(page, tab);
  }
  await page.getByRole('link', { name: 'Back to the list' }).tap();
  await expect(page).toHaveURL(/\/inbox/);
  await page.getByRole('button', { name: 'Menu' }).tap();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Approvals/ })
    .tap();
  await expect(page).toHaveURL(/\/approvals/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectNoSideways(page, 'approvals');
});
