import { Camera, Globe, type LucideIcon, Mail, MessageCircle, MessageSquare, Send } from 'lucide-react';
import { readable } from '../text/labels';

const ICONS: Record<string, LucideIcon> = {
  email: Mail,
  web: Globe,
  chat: MessageSquare,
  whatsapp: MessageCircle,
  telegram: Send,
  instagram: Camera,
};

/** Where a conversation comes from: the channel's own origin where it tells one, else the channel. */
export function OriginIcon({ origin, channel }: { origin: string | null; channel: string }) {
  const name = origin ?? channel;
  const Icon = ICONS[name] ?? Mail;
  return (
    <span title={readable(name)} className="inline-flex">
      <Icon aria-hidden className="size-3.5 text-muted" />
      <span className="sr-only">{readable(name)}</span>
    </span>
  );
}
