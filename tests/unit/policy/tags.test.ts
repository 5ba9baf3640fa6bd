import { describe, expect, it } from 'vitest';
import { tagsToRemove, ticketUpdate } from '@/lib/policy/tags';
import { ask, asksRefund, deliveredOrder, naming, order, understanding } from './build';

describe('§ 8 tags, status, priority', () => {
  it('resolved: solved', () => {
    const said = asksRefund({ language: 'pt-BR', anger: 1 });
    expect(ticketUpdate(ask(said, naming(order())), said)).toEqual({
      status: 'solved',
      priority: null,
      team: null,
      mergedInto: null,
      addTags: ['ai', 'lang:pt', 'intent:refund_request', 'outcome:resolved', 'anger:1'],
    });
  });

  it('escalated: open, team support, priority, reason', () => {
    const said = asksRefund({ anger: 3 });
    expect(ticketUpdate(ask(said, naming(deliveredOrder())), said)).toEqual({
      status: 'open',
      priority: 'urgent',
      team: 'support',
      mergedInto: null,
      addTags: [
        'ai',
        'lang:en',
        'intent:refund_request',
        'outcome:escalated',
        'reason:refund_needs_approval',
        'anger:3',
      ],
    });
  });

  it.each([
    ['awaiting_customer', 'pending'],
    ['in_review', null],
    ['spam', 'spam'],
    ['automated', 'solved'],
  ] as const)('%s: %s', (outcome, status) => {
    expect(ticketUpdate({ outcome }, null)).toMatchObject({
      status,
      priority: null,
      team: null,
      addTags: ['ai', `outcome:${outcome}`],
    });
  });

  it('duplicate: merged into the first; within the ticket the tag alone', () => {
    expect(ticketUpdate({ outcome: 'duplicate', mergedInto: 'T-1' }, null)).toMatchObject({
      status: 'merged',
      mergedInto: 'T-1',
    });
    const repeat = ticketUpdate({ outcome: 'duplicate' }, understanding(['refund_request']));
    expect(repeat).toEqual({ status: null, priority: null, team: null, addTags: ['duplicate'], mergedInto: null });
    expect(tagsToRemove(['ai', 'outcome:resolved'], repeat.addTags)).toEqual([]);
  });

  it.each([
    [null, null],
    ['resolved', 'solved'],
    ['awaiting_customer', 'pending'],
  ] as const)('automatic mail into a ticket that stands as %s: tagged, and %s', (standing, status) => {
    const away = ticketUpdate({ outcome: 'automated', aside: { standing } }, understanding(['other']));
    expect(away).toEqual({ status, priority: null, team: null, addTags: ['automated'], mergedInto: null });
    expect(tagsToRemove(['ai', 'outcome:escalated'], away.addTags)).toEqual([]);
  });

  it('one tag per intent, anger 0 and self-harm are not tagged', () => {
    const said = understanding(['order_status', 'human_request'], {}, { selfHarm: true, anger: 2 });
    expect(ticketUpdate({ outcome: 'escalated', reason: 'safety' }, said).addTags).toEqual([
      'ai',
      'lang:en',
      'intent:order_status',
      'intent:human_request',
      'outcome:escalated',
      'reason:safety',
    ]);
  });

  it('the tags of the latest message replace ours, never those of people', () => {
    const existing = [
      'ai',
      'vip',
      'intent:order_status',
      'reason:backend_unavailable',
      'anger:2',
      'lang:de',
      'hand-back',
      'duplicate',
    ];
    const next = ['ai', 'lang:de', 'intent:refund_request', 'outcome:resolved'];
    expect(tagsToRemove(existing, next)).toEqual([
      'intent:order_status',
      'reason:backend_unavailable',
      'anger:2',
      'duplicate',
    ]);
  });
});
