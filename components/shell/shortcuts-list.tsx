'use client';
import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';

const GROUPS: { title: string; keys: [string[], string][] }[] = [
  {
    title: 'Everywhere',
    keys: [
      [['Ctrl', 'K'], 'Find anything'],
      [['?'], 'Show these shortcuts'],
    ],
  },
  {
    title: 'Inbox and approvals',
    keys: [
      [['j'], 'Next'],
      [['k'], 'Previous'],
      [['Enter'], 'Open'],
      [['/'], 'Search messages'],
      [['a'], 'Approve the proposed action'],
      [['d'], 'Decline the proposed action'],
      [['x'], 'Select for approving together (approvals)'],
      [['u'], 'Take back what you approved (approvals)'],
      [['r'], 'Reply'],
      [['e'], 'Resolve'],
    ],
  },
  {
    title: 'Conversation',
    keys: [
      [['w'], 'Show why'],
      [['Esc'], 'Back to the list'],
      [['Ctrl', 'Enter'], 'Send the reply'],
    ],
  },
];

/** What the keys do. */
export function ShortcutsList({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keyboard shortcuts" className="max-w-md">
      <div className="grid gap-4 px-4 pt-1 pb-5">
        {GROUPS.map((group) => (
          <section key={group.title} aria-label={group.title}>
            <h3 className="pb-1 font-medium text-muted text-xs">{group.title}</h3>
            <dl className="divide-y divide-border">
              {group.keys.map(([keys, what]) => (
                <div key={what} className="flex h-8 items-center justify-between">
                  <dt>{what}</dt>
                  <dd className="flex gap-1">
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
