'use client';
import { SendHorizontal, Sparkles } from 'lucide-react';
import { type RefObject, useTransition } from 'react';
import type { ProposedDraft } from '@/lib/conversations/queries/latest-draft';
import type { ConsoleActions } from '../console-actions';
import { languageName } from '../text/format';
import { ENGINE_LABELS } from '../text/labels';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { cn } from '../ui/cn';
import { Kbd } from '../ui/kbd';
import { notify } from '../ui/notify';
import { Spinner } from '../ui/spinner';
import { useSavedReply } from './use-saved-reply';

type Props = {
  conversationId: string;
  draft: ProposedDraft | null;
  handledBy: 'agent' | 'person';
  language: string | null;
  /** A proposed action waits: the draft tells the customer what is true only after it was approved. */
  undecided: boolean;
  send: ConsoleActions['reply'];
  field: RefObject<HTMLTextAreaElement | null>;
};

/** Where a person writes. A draft of the agent lies in it ready to be sent, changed or thrown away; nothing typed is lost on reload. */
export function Composer({ conversationId, draft, handledBy, language, undecided, send, field }: Props) {
  const [saved, save] = useSavedReply(conversationId);
  const [pending, start] = useTransition();
  const text = saved?.text ?? draft?.text ?? '';
  const fromDraft = draft !== null && (saved === null || saved.draftId === draft.id);
  const edited = draft !== null && saved !== null && saved.text !== draft.text;
  const tooEarly = undecided && fromDraft && !edited;
  const submit = () => {
    if (text.trim() === '' || pending || tooEarly) return;
    start(async () => {
      const outcome = await send({ conversationId, text, ...(fromDraft && draft ? { draftId: draft.id } : {}) });
      if (!outcome.ok) {
        notify.error(outcome.message);
        return;
      }
      save(draft ? { text: '', draftId: null } : null);
      notify.success('Reply sent');
    });
  };
  return (
    <form
      className={cn(
        'rounded-lg border bg-raised focus-within:border-ring',
        fromDraft ? 'border-accent/40' : 'border-border-strong',
      )}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {draft ? (
        <div className="flex flex-wrap items-center gap-2 px-3 pt-2.5">
          <Badge tone="accent">
            <Sparkles aria-hidden />
            {fromDraft ? 'AI draft' : 'Your reply'}
          </Badge>
          <span className="text-muted text-xs">
            {languageName(draft.language)} · {ENGINE_LABELS[draft.engine]}
            {edited && fromDraft ? ' · edited' : ''}
          </span>
          <span className="ml-auto flex gap-1">
            {edited ? (
              <Button size="sm" variant="ghost" onClick={() => save(null)}>
                {fromDraft ? 'Undo my changes' : 'Use the draft'}
              </Button>
            ) : null}
            {fromDraft ? (
              <Button size="sm" variant="ghost" onClick={() => save({ text: '', draftId: null })}>
                Start empty
              </Button>
            ) : null}
          </span>
        </div>
      ) : null}
      <textarea
        ref={field}
        aria-label={fromDraft ? 'AI draft, editable' : 'Reply to the customer'}
        value={text}
        lang={fromDraft ? draft?.language : undefined}
        onChange={(event) => {
          const next = event.target.value;
          const base = fromDraft ? (draft?.id ?? null) : null;
          save(next === '' && !draft ? null : { text: next, draftId: base });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
        placeholder={language ? `Reply in ${languageName(language)}…` : 'Reply…'}
        className="scroll-quiet field-sizing-content block max-h-[24vh] min-h-16 w-full resize-none bg-transparent px-3 py-2.5 text-base outline-none!"
      />
      {fromDraft && draft?.textEnglish && draft.language !== 'en' ? <InEnglish text={draft.textEnglish} /> : null}
      <div className="flex items-center gap-2 px-2.5 pb-2.5">
        <p className="min-w-0 flex-1 truncate px-0.5 text-muted text-xs">{hint(tooEarly, handledBy)}</p>
        <span aria-hidden className="flex gap-1 max-md:hidden">
          <Kbd>Ctrl</Kbd>
          <Kbd>Enter</Kbd>
        </span>
        <Button
          type="submit"
          variant="primary"
          disabled={pending || tooEarly || text.trim() === ''}
          className="max-md:h-10"
        >
          {pending ? <Spinner /> : <SendHorizontal aria-hidden />}
          Send
        </Button>
      </div>
    </form>
  );
}

function hint(tooEarly: boolean, handledBy: 'agent' | 'person'): string {
  if (tooEarly) return 'This draft tells of the action as done: decide on it first.';
  return handledBy === 'agent' ? 'Once you reply, the AI agent is silent here until you hand back.' : '';
}

function InEnglish({ text }: { text: string }) {
  return (
    <details className="px-3 pb-2 text-muted text-xs">
      <summary className="w-fit rounded">The draft in English</summary>
      <p lang="en" className="mt-1 whitespace-pre-wrap">
        {text}
      </p>
    </details>
  );
}
