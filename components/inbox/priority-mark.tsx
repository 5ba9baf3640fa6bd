import { Flame, SignalHigh } from 'lucide-react';
import { ANGER_LABELS } from '../text/labels';
import { ANGER_TONES } from '../text/tones';
import { Badge } from '../ui/badge';
import { cn } from '../ui/cn';

type Props = {
  priority: 'normal' | 'high' | 'urgent';
  /** On a narrow screen, where nothing stands below it in line, normal takes no place. */
  collapses?: boolean;
};

/** Urgent or high, as a mark; nothing for normal, with its place kept. */
export function PriorityMark({ priority, collapses = false }: Props) {
  if (priority === 'normal') return <span className={cn('size-4 shrink-0', collapses && 'max-md:hidden')} />;
  const Icon = priority === 'urgent' ? Flame : SignalHigh;
  const text = priority === 'urgent' ? 'Urgent' : 'High priority';
  return (
    <span title={text} className="inline-flex size-4 shrink-0 items-center justify-center">
      <Icon aria-hidden className={priority === 'urgent' ? 'size-4 text-danger' : 'size-4 text-warning'} />
      <span className="sr-only">{text}</span>
    </span>
  );
}

/** How angry the customer is; nothing where calm. */
export function AngerBadge({ anger }: { anger: number }) {
  if (anger < 1) return null;
  return <Badge tone={ANGER_TONES[anger]}>{ANGER_LABELS[anger] ?? 'Angry'}</Badge>;
}
