import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { z } from 'zod';
import { openDatabase } from '@/db/client';
import { notifyConsole } from '@/lib/conversations/notify-console';
import { systemClock } from '@/lib/platform/clock';
import { createIds } from '@/lib/platform/ids';
import { type ConversationSeed, seedConversation } from '../support/console-fixtures';

const serverSchema = z.object({ url: z.string(), token: z.string() });
const runtimeSchema = z.object({
  databaseUrl: z.string(),
  crm: serverSchema,
  backend: serverSchema,
  /** Signs sessions and rating links. */
  sessionSecret: z.string(),
  accounts: z.array(z.object({ email: z.string(), role: z.enum(['agent', 'manager', 'admin']), password: z.string() })),
});

/** The instance under test, as the command that started it describes it. */
export const runtime = runtimeSchema.parse(JSON.parse(readFileSync(process.env.E2E_RUNTIME ?? '', 'utf8')));

/** The account of a role. */
export function account(role: 'agent' | 'manager' | 'admin') {
  const found = runtime.accounts.find((one) => one.role === role);
  if (!found) throw new Error(`there is no account for ${role}`);
  return found;
}

/** Fills in the form and waits until the console is there. */
export async function signInAs(page: Page, role: 'agent' | 'manager' | 'admin', path = '/inbox'): Promise<void> {
  const { email, password } = account(role);
  await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(`**${path}`);
}

/** Puts conversations into the database of the instance and tells open consoles, as the pipeline would. */
export async function seedConversations(...seeds: ConversationSeed[]) {
  const { db, close } = openDatabase(runtime.databaseUrl, 2);
  try {
    const ids = createIds(systemClock);
    const made: Awaited<ReturnType<typeof seedConversation>>[] = [];
    for (const seed of seeds) {
      const one = await seedConversation({ db, ids, now: new Date() }, seed);
      await notifyConsole(db, { conversationId: one.id, kind: 'message' });
      made.push(one);
    }
    return made;
  } finally {
    await close();
  }
}

/** A name that no other test uses, made of letters only. */
export function uniqueName(first: string): string {
  const letters = Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');
  return `${first} ${letters.charAt(0).toUpperCase()}${letters.slice(1)}`;
}

/** Calls the control API of the sandbox's CRM or backend. */
export async function sandbox(
  at: 'crm' | 'backend',
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<unknown> {
  const { url, token } = runtime[at];
  const response = await fetch(new URL(`/_sandbox${path}`, url), {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/** The rules of WCAG 2.2 AA, as axe names them. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Axe finds nothing on a page. */
export async function expectClean(page: Page, what: string, tags = [...WCAG, 'best-practice']): Promise<void> {
  // The title of a page may come a moment after its first words.
  await expect(page).toHaveTitle(/\S/);
  // Colours settle a moment after the first paint; what stays wrong fails.
  await expect(async () => {
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    expect(found, what).toEqual([]);
  }).toPass({ timeout: 10_000 });
}

/** The row of a customer in the list of conversations. */
export function rowOf(page: Page, name: string) {
  return page.getByRole('list', { name: 'Conversations' }).getByRole('link').filter({ hasText: name });
}

/** Waits until the list is there and the live connection is up, so that what comes next arrives live. */
export async function inboxIsLive(page: Page): Promise<void> {
  await expect(page.locator('[data-testid="inbox"][data-ready="true"]')).toBeVisible();
  await expect(page.locator('[data-live="true"]')).toBeAttached();
}
