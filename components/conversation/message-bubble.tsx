import { Lock, Paperclip, Sparkles, TriangleAlert } from 'lucide-react';
import type { ThreadMessage } from '@/lib/conversations/queries/list-messages';
import { Avatar } from '../shell/avatar';
import { fileSize } from '../text/format';
import { Time } from '../text/time';
import { cn } from '../ui/cn';

const AUTHORS = { customer: 'Customer', agent: 'Agent', ai: 'AI agent', system: 'System' } as const;

/** One message of the thread; an internal note looks different from what the customer sees. */
export function MessageBubble({ message, customerName }: { message: ThreadMessage; customerName: string }) {
  const note = !message.public;
  const ours = message.author !== 'customer';
  const name = message.author === 'customer' ? customerName : (message.authorName ?? AUTHORS[message.author]);
  return (
    <article aria-label={`${note ? 'Internal note' : 'Message'} by ${name}`} className="flex gap-3">
      {message.author === 'ai' || message.author === 'system' ? (
        <span
          aria-hidden
          className="flex size-6 shrink-0 items-center justify-center rounded-full bg-accent text-accent-text"
        >
          <Sparkles className="size-3.5" />
        </span>
      ) : (
        <Avatar name={name} className={ours ? undefined : 'bg-hover text-muted'} />
      )}
      <div className="min-w-0 flex-1">
        <header className="flex h-6 items-center gap-2">
          <span className="truncate font-medium">{name}</span>
          {note ? (
            <span className="inline-flex items-center gap-1 text-warning text-xs">
              <Lock aria-hidden className="size-3" />
              Internal note
            </span>
          ) : null}
          <Time at={message.sentAt} className="ml-auto shrink-0 text-muted text-xs" />
        </header>
        <div
          lang={message.language ?? undefined}
          className={cn(
            'mt-1 whitespace-pre-wrap break-words rounded-lg border px-3 py-2 text-base',
            note
              ? 'border-warning/25 bg-warning-soft text-sm'
              : ours
                ? 'border-transparent bg-accent-soft/70'
                : 'bg-surface',
          )}
        >
          {message.text || <span className="text-muted">No text</span>}
        </div>
        <Attachments message={message} />
        <Delivery message={message} />
      </div>
    </article>
  );
}

function Attachments({ message }: { message: ThreadMessage }) {
  if (message.attachments.length === 0) return null;
  return (
    <ul aria-label="Attachments" className="mt-1.5 flex flex-wrap gap-1.5">
      {message.attachments.map((file) => {
        const text = (
          <>
            <Paperclip aria-hidden className="size-3.5 shrink-0 text-muted" />
            <span className="truncate">{file.filename}</span>
            <span className="shrink-0 text-muted text-xs">{fileSize(file.size)}</span>
          </>
        );
        const box = 'inline-flex h-7 max-w-64 items-center gap-1.5 rounded-md border border-border px-2';
        return (
          <li key={file.id}>
            {file.url && /^https?:/.test(file.url) ? (
              <a href={file.url} target="_blank" rel="noreferrer noopener" className={cn(box, 'hover:bg-hover')}>
                {text}
              </a>
            ) : (
              <span className={box}>{text}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Delivery({ message }: { message: ThreadMessage }) {
  if (message.deliveryState === 'failed') {
    return (
      <p className="mt-1 flex items-center gap-1 text-danger text-xs">
        <TriangleAlert aria-hidden className="size-3.5" />
        Not delivered{message.deliveryError ? `: ${message.deliveryError}` : ''}
      </p>
    );
  }
  if (message.deliveryState === 'queued' || message.deliveryState === 'sending') {
    return <p className="mt-1 text-muted text-xs">Being delivered…</p>;
  }
  return null;
}
