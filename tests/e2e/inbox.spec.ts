import { expect, test } from '@playwright/test';
import { inboxIsLive, rowOf, seedConversations, signInAs, uniqueName } from './support';

test('everything works by keyboard: move, open, why, back, search, palette, help', async ({ page }) => {
  const first = uniqueName('Ada');
  const second = uniqueName('Bea');
  await seedConversations(
    { name: second, text: 'The second in the list', status: 'escalated', reason: 'human_requested', minutesAgo: 0 },
    { name: first, text: 'The first in the list', status: 'escalated', reason: 'human_requested', minutesAgo: 0 },
  );
  await signInAs(page, 'agent');
  await inboxIsLive(page);
  await expect(rowOf(page, first)).toBeVisible();
  const isFocused = () => rowOf(page, first).evaluate((element) => element === document.activeElement);
  for (let i = 0; i < 10 && !(await isFocused()); i++) await page.keyboard.press('j');
  await expect(rowOf(page, first)).toBeFocused();
  await page.keyboard.press('j');
  await expect(rowOf(page, first)).not.toBeFocused();
  await page.keyboard.press('k');
  await expect(rowOf(page, first)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible();
  await page.keyboard.press('w');
  await expect(page.getByRole('tab', { name: 'Why' })).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/tab=why/);
  await page.keyboard.press('r');
  await expect(page.getByRole('textbox', { name: 'Reply to the customer' })).toBeFocused();
  await page.keyboard.type('jke');
  await expect(page.getByRole('textbox', { name: 'Reply to the customer' })).toHaveValue('jke');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/inbox/);
  await page.keyboard.press('/');
  await page.keyboard.type('second in the list');
  await expect(page).toHaveURL(/q=second/);
  await expect(rowOf(page, second)).toBeVisible();
  await expect(rowOf(page, first)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Find anything' })).toBeVisible();
  await page.keyboard.type(first);
  await expect(page.getByRole('option').filter({ hasText: first }).first()).toBeVisible();
});

test('new rows come in by themselves, and never move what is being read', async ({ page }) => {
  await seedConversations(
    ...Array.from({ length: 60 }, (_, i) => ({
      name: uniqueName('Row'),
      text: `Row ${i}`,
      status: 'spam' as const,
      minutesAgo: 1,
    })),
  );
  await signInAs(page, 'agent', '/inbox?view=spam');
  await inboxIsLive(page);
  const live = uniqueName('Live');
  await seedConversations({ name: live, text: 'I have just come in', status: 'spam', minutesAgo: 0 });
  await expect(rowOf(page, live)).toBeInViewport({ timeout: 2_000 });

  const list = page.getByTestId('inbox');
  await list.evaluate((element) => element.scrollTo(0, 700));
  await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBe(700);
  const shown = () =>
    page.getByRole('list', { name: 'Conversations' }).getByRole('link').nth(12).getAttribute('data-conversation');
  const before = await shown();
  const later = uniqueName('Later');
  await seedConversations({ name: later, text: 'And I a little later', status: 'spam', minutesAgo: 0 });
  await expect(page.getByRole('button', { name: '1 new' })).toBeVisible({ timeout: 2_000 });
  expect(await shown()).toBe(before);
  expect(await list.evaluate((element) => element.scrollTop)).toBe(700);
  await page.getByRole('button', { name: '1 new' }).click();
  await expect(rowOf(page, later)).toBeInViewport();
});

test('filters are kept in the address and can be taken off', async ({ page }) => {
  const german = uniqueName('Greta');
  const french = uniqueName('Fabien');
  await seedConversations(
    { name: german, text: 'Wo ist es?', status: 'in_review', language: 'de', minutesAgo: 0 },
    { name: french, text: 'Où est-ce ?', status: 'in_review', language: 'fr', minutesAgo: 0 },
  );
  await signInAs(page, 'agent', '/inbox?view=in_review');
  await expect(rowOf(page, french)).toBeVisible();
  await page.getByRole('button', { name: 'Filter' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Language' }).press('ArrowRight');
  await page.getByRole('menuitemcheckbox', { name: 'German' }).press('Enter');
  await expect(page).toHaveURL(/language=de/);
  await expect(rowOf(page, french)).toHaveCount(0);
  await expect(rowOf(page, german)).toBeVisible();
  await page.reload();
  await expect(rowOf(page, german)).toBeVisible();
  await expect(rowOf(page, french)).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove filter German' }).click();
  await expect(rowOf(page, french)).toBeVisible();
});

test('what is typed survives a reload', async ({ page }) => {
  const name = uniqueName('Vera');
  const [made] = await seedConversations({ name, text: 'Hello?', status: 'escalated', reason: 'human_requested' });
  const path = `/conversations/${made?.id}`;
  await signInAs(page, 'agent', path);
  await page.getByRole('textbox', { name: 'Reply to the customer' }).fill('Half a sente');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Reply to the customer' })).toHaveValue('Half a sente');
});

test('two people cannot decide the same action', async ({ page, browser }) => {
  const name = uniqueName('Dora');
  const approval = { amount: 18900, currency: 'USD', orderId: `ORD-${Date.now()}`, dueInMinutes: 5 };
  const [made] = await seedConversations({
    name,
    text: 'Refund please',
    status: 'escalated',
    reason: 'refund_needs_approval',
    approval,
  });
  const path = `/conversations/${made?.id}`;
  const otherContext = await browser.newContext();
  const other = await otherContext.newPage();
  // The second one hears of no changes, as behind a broken connection: the page goes on showing the open action.
  await other.route('**/api/events', (route) => route.abort());
  await signInAs(page, 'agent', path);
  await signInAs(other, 'manager', path);
  const decline = async (who: typeof page) => {
    await who.getByRole('button', { name: 'Decline' }).click();
    await who.getByLabel(/Why it is declined/).fill('No.');
  };
  await decline(page);
  await decline(other);
  await page.getByRole('button', { name: 'Decline' }).click();
  await expect(page.getByText(/declined the refund/)).toBeVisible();
  await other.getByRole('button', { name: 'Decline' }).click();
  await expect(other.getByText('Somebody has decided this already.')).toBeVisible();
  await otherContext.close();
});
