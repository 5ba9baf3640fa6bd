import { expect, test } from 'vitest';
import { filterQuery, toggleFilter, withFilter, withQuery } from '@/components/inbox/query';
import { parseInboxFilter } from '@/lib/conversations/inbox-views';

const ME = '01a1fc26-0000-7000-8000-000000000001';

test('the address keeps the filter and drops the rest', () => {
  expect(filterQuery(new URLSearchParams('tab=why&view=escalated&run=1&q=late%20order'))).toBe(
    'view=escalated&q=late+order',
  );
});

test('values of a list go in and out', () => {
  const one = toggleFilter('view=escalated', 'language', 'de');
  const two = toggleFilter(one, 'language', 'fr');
  expect(new URLSearchParams(two).get('language')).toBe('de,fr');
  expect(toggleFilter(toggleFilter(two, 'language', 'de'), 'language', 'fr')).toBe('view=escalated');
  expect(withFilter('anger=2', 'anger', '')).toBe('');
  expect(withQuery('/inbox', '')).toBe('/inbox');
});

test('a filter is read leniently: what is not understood narrows nothing', () => {
  const filter = parseInboxFilter(
    new URLSearchParams(
      `view=nope&anger=9&customer=1%27%20or%201&language=de,%27;drop,fr&assignee=me&q=${'x'.repeat(500)}`,
    ),
    ME,
  );
  expect(filter).toMatchObject({ view: 'all', anger: null, customerId: null, language: ['de', 'fr'], assigneeId: ME });
  expect(filter.q).toHaveLength(200);
});
