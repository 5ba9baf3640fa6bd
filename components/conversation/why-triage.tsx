import Link from 'next/link';
import type { TriageView, UnderstandingView } from '@/lib/conversations/queries/run-view';
import { toRoute } from '../shell/route';
import { languageName, percent } from '../text/format';
import { ANGER_LABELS, INTENT_LABELS, labelOf, readable } from '../text/labels';
import { ANGER_TONES } from '../text/tones';
import { Badge } from '../ui/badge';
import { Facts } from './section';
import { WhyBox } from './why-box';

type Props = { triage: TriageView; redaction: { type: string; count: number }[] };

/** What was understood: language, intents with their scores, anger, what is named, and what was taken out before anything else saw it. */
export function WhyTriage({ triage, redaction }: Props) {
  const understood = triage.understanding;
  if (!understood) return null;
  return (
    <WhyBox title="Understood">
      <ul aria-label="Intents" className="mb-2.5 flex flex-col gap-1">
        {understood.intents.map(({ intent, score }) => (
          <li key={intent} className="flex items-center gap-3">
            <span className="w-36 shrink-0 truncate">{labelOf(INTENT_LABELS, intent)}</span>
            <span aria-hidden className="h-1.5 flex-1 overflow-hidden rounded-full bg-hover">
              <span className="block h-full rounded-full bg-accent" style={{ width: percent(Math.min(1, score)) }} />
            </span>
            <span className="w-10 shrink-0 text-right text-muted text-xs tabular-nums">{percent(score)}</span>
          </li>
        ))}
      </ul>
      <Facts rows={[...rowsOf(understood), ...checkRows(triage), ['Taken out', redactionText(redaction)]]} />
    </WhyBox>
  );
}

function rowsOf(understood: UnderstandingView): [string, React.ReactNode][] {
  const { entities } = understood;
  const marks = [
    understood.threatensChargeback ? 'Chargeback threat' : null,
    understood.threatensOther ? 'Other threat' : null,
    understood.selfHarm ? 'Self-harm' : null,
    understood.injection ? 'Tries to instruct the agent' : null,
  ].filter((mark) => mark !== null);
  const amounts = entities?.amounts.map(({ value, currency }) => `${value}${currency ? ` ${currency}` : ''}`) ?? [];
  const signals = Object.entries(understood.signals).filter(
    ([name, value]) => value === true && name !== 'understandable',
  );
  return [
    ['Language', `${languageName(understood.language)}, by the ${understood.languageSource}`],
    [
      'Anger',
      <Badge key="anger" tone={ANGER_TONES[understood.anger]}>
        {understood.anger} · {ANGER_LABELS[understood.anger] ?? ''}
      </Badge>,
    ],
    ['Orders', entities?.orderIds.join(', ')],
    ['Amounts', amounts.join(', ')],
    ['Dates', entities?.dates.join(', ')],
    ['Signals', signals.map(([name]) => readable(name).toLowerCase()).join(', ')],
    [
      'Marks',
      marks.length > 0 ? (
        <span key="marks" className="flex flex-wrap gap-1">
          {marks.map((mark) => (
            <Badge key={mark} tone="danger">
              {mark}
            </Badge>
          ))}
        </span>
      ) : null,
    ],
  ];
}

/** Automatic mail, spam, duplicate: named only where something was found. */
function checkRows({ automated, spam, duplicate }: TriageView): [string, React.ReactNode][] {
  const earlier = duplicate?.conversationId;
  return [
    ['Automatic', automated?.automated ? `Yes${automated.reason ? `, by its ${automated.reason}` : ''}` : null],
    [
      'Spam',
      spam?.spam
        ? `${percent(spam.score)}: ${spam.reasons.map((one) => readable(one).toLowerCase()).join(', ')}`
        : null,
    ],
    [
      'Duplicate',
      duplicate ? (
        <span key="duplicate">
          {percent(duplicate.score)} alike
          {duplicate.sameTicket ? ', in the same ticket' : ''}
          {earlier && !duplicate.sameTicket ? (
            <>
              {', see '}
              <Link href={toRoute(`/conversations/${earlier}`)} className="text-accent-ink underline">
                the earlier one
              </Link>
            </>
          ) : null}
        </span>
      ) : null,
    ],
  ];
}

function redactionText(redaction: Props['redaction']): string {
  if (redaction.length === 0) return 'No personal data found';
  return redaction.map(({ type, count }) => `${count} × ${readable(type).toLowerCase()}`).join(', ');
}
