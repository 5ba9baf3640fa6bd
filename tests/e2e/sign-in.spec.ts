import { expect, test } from '@playwright/test';
import { account, signInAs } from './support';

test('a wrong password is refused in a sentence, and the right one goes where the person wanted to go', async ({
  page,
}) => {
  const { email, password } = account('manager');
  await page.goto('/approvals');
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Fapprovals$/);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'do not match' })).toBeVisible();
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(/\/approvals$/);
});

test('too many attempts are told to wait', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(`nobody-${Date.now()}@example.com`);
  await page.getByLabel('Password').fill('wrong');
  const alert = page.getByRole('alert').filter({ hasText: /./ });
  for (let i = 0; i < 6; i++) {
    const answered = page.waitForResponse('**/api/auth/callback/credentials');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await answered;
  }
  await expect(alert).toContainText('Too many attempts to sign in. Try again in 15 minutes.');
});

test('after signing in nobody is sent to another site', async ({ page }) => {
  const { email, password } = account('agent');
  await page.goto('/sign-in?callbackUrl=//evil.example/inbox');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL('**/inbox');
  expect(new URL(page.url()).hostname).not.toContain('evil');
});

test('without a session there is no page and no data', async ({ page, request }) => {
  for (const path of ['/inbox', '/approvals', '/failures', '/conversations/01a1fc26-9726-73a3-a21c-0bd7edf6d2bb']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in/);
  }
  for (const path of ['/api/console/inbox', '/api/console/counts', '/api/console/search?q=order', '/api/events']) {
    expect((await request.get(path)).status(), path).toBe(401);
  }
});

test('failures are for admins only', async ({ page }) => {
  await signInAs(page, 'agent');
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Approvals' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Failures' })).toHaveCount(0);
  await page.goto('/failures');
  await expect(page.getByText('Your role does not open this page')).toBeVisible();
});

test('an admin sees the failures, and signing out ends it all', async ({ page, context }) => {
  await signInAs(page, 'admin');
  await page.getByRole('link', { name: 'Failures' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Failures' })).toBeVisible();
  await page.getByRole('button', { name: /account$/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.waitForURL('**/sign-in');
  await page.goto('/inbox');
  await expect(page).toHaveURL(/\/sign-in/);
  expect((await context.request.get('/api/console/counts')).status()).toBe(401);
});
