import type { Channel, ChannelMessage } from '@/lib/channels/channel';
import type { Clock } from '@/lib/platform/clock';
import { type EffectResult, UpstreamError } from '@/lib/platform/http-error';
import type { Gate } from './gate';

export type Sent = { ticketId: string; public: boolean; text: string; key: string; at: Date; externalId: string };

export type ChannelWorld = ReturnType<typeof createChannelWorld>;

/** The CRM of one play: it keeps what was sent, once per key, and may break the line before or after it did. */
export function createChannelWorld(clock: Clock, name: string) {
  const sent: Sent[] = [];
  const updates: { ticketId: string; key: string }[] = [];
  /** What was answered under a key. */
  const done = new Map<string, string>();

  async function effect(gate: Gate, key: string, act: () => string): Promise<EffectResult<{ externalId: string }>> {
    const verdict = await gate('channel');
    if (verdict === 'lost') return broken('not_sent');
    const externalId = done.get(key) ?? act();
    done.set(key, externalId);
    if ((await gate('channel answer')) === 'lost' || verdict === 'lost_after') return broken('unknown');
    return { status: 'done', value: { externalId } };
  }
  const write = (gate: Gate, ticketId: string, text: string, key: string, isPublic: boolean) =>
    effect(gate, key, () => {
      const externalId = `out-${sent.length + 1}`;
      sent.push({ ticketId, public: isPublic, text, key, at: clock.now(), externalId });
      return externalId;
    });

  const seenBy = (gate: Gate): Channel => ({
    name,
    verify: () => ({ ok: false, reason: 'not part of the play' }),
    parse: () => {
      throw new Error('not part of the play');
    },
    reply: (ticketId, message, key) => write(gate, ticketId, message.text, key, true),
    addNote: (ticketId, message, key) => write(gate, ticketId, message.text, key, false),
    updateConversation: (ticketId, _change, key) =>
      effect(gate, key, () => {
        updates.push({ ticketId, key });
        return ticketId;
      }),
    listMessages: async (ticketId) => ({
      items: sent.filter((one) => one.ticketId === ticketId).map(asMessage),
      invalid: 0,
      truncated: false,
    }),
    listConversations: async () => ({ items: [], invalid: 0, truncated: false }),
  });
  return { sent, updates, seenBy };
}

function broken(outcome: 'not_sent' | 'unknown'): EffectResult<never> {
  return { status: 'unknown', error: new UpstreamError({ upstream: 'crm', kind: 'network', outcome }) };
}

function asMessage(one: Sent): ChannelMessage {
  const { externalId, text, at } = one;
  return {
    externalId,
    author: 'ai',
    public: one.public,
    text,
    html: null,
    attachments: [],
    headers: {},
    createdAt: at,
  };
}
