import type { Ctx } from '@/db/context';
import type { Backend } from '@/lib/backend/client';
import type { Channel } from '@/lib/channels/channel';

/** The channels that are configured, by name. */
export type Channels = { get(name: string): Channel | undefined };

/** What the pipeline's verbs get beyond {@link Ctx}: the company's backend (null where none is configured) and the channels. */
export type AgentCtx = Ctx & {
  backend: Backend | null;
  channels: Channels;
  /** False where no way is configured to tell people outside of the console: then no event is spent on it. */
  peopleAreTold?: boolean;
};
