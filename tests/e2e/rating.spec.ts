import { expect, test } from '@playwright/test';
import { signRatingToken } from '@/lib/conversations/rating-link';
import { expectClean, runtime, seedConversations, uniqueName } from './support';

const link = (conversationId: string) => `/s/${signRatingToken(runtime.sessionSecret, conversationId, new Date())}`;

async function conversation(language: string): Promise<string> {
  const [made] = await seedConversations({
    name: uniqueName('Rita'),
    text: 'Where is it?',
    status: 'resolved',
    language,
    reply: 'It is on its way.',
  });
  if (!made) throw new Error('nothing was seeded');
  return made.id;
}

test('a customer rates a conversation: by keyboard, in their language, and can change it', async ({ page }) => {
  const path = link(await conversation('de'));
  await page.goto(path);
  await expect(page.locator('main')).toHaveAttribute('lang', 'de');
  const choices = page.getByRole('radio');
  await expect(choices).toHaveCount(5);
  await expectClean(page, 'the question');
  await choices.first().focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Schnell und freundlich.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toBeVisible();
  await expect(page).toHaveURL(/\?stored$/);
  await expectClean(page, 'the thanks');
  await page.getByRole('link').click();
  await expect(page.getByRole('radio').nth(3)).toBeChecked();
  await expect(page.getByRole('textbox')).toHaveValue('Schnell und freundlich.');
});

test('without scripts: a form without a choice says so, and nothing is lost', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${link(await conversation('en'))}?missing`);
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('radio').nth(4).check();
  await page.getByRole('button').click();
  await expect(page.getByRole('status')).toBeVisible();
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`nothing is cut off and axe finds nothing: ${colorScheme}, ${width} px`, async ({ browser }, info) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 } });
      const page = await context.newPage();
      const path = link(await conversation('fr'));
      for (const [name, address] of [
        ['question', path],
        ['missing', `${path}?missing`],
        ['invalid', '/s/nonsense'],
      ] as const) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectClean(page, name);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
        await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true });
      }
      await context.close();
    });
  }
}
