import type { RatingPage } from '@/lib/ai/builtin/write/rating-page';

type Props = {
  texts: RatingPage;
  /** Where the form goes. */
  action: string;
  rating: { score: number; comment: string | null } | null;
  /** It was sent without a choice. */
  missing: boolean;
  mostCharacters: number;
};

const SCORES = [1, 2, 3, 4, 5] as const;

/** One choice of five and a comment: a plain form, which needs no script. */
export function RatingForm({ texts, action, rating, missing, mostCharacters }: Props) {
  return (
    <form method="post" action={action} className="mt-6 flex flex-col gap-5">
      {rating ? <p className="text-muted">{texts.rated.replace('{score}', String(rating.score))}</p> : null}
      <fieldset aria-describedby={missing ? 'missing' : undefined}>
        <legend className="mb-3 font-medium text-base">{texts.question}</legend>
        <div className="grid gap-2">
          {SCORES.map((score, index) => (
            <Choice key={score} score={score} label={texts.scale[index] ?? ''} chosen={rating?.score === score} />
          ))}
        </div>
        {missing ? (
          <p id="missing" role="alert" className="mt-2 text-danger">
            {texts.missing}
          </p>
        ) : null}
      </fieldset>
      <label className="block">
        <span className="mb-1.5 block font-medium">{texts.comment}</span>
        <textarea
          name="comment"
          rows={4}
          maxLength={mostCharacters}
          defaultValue={rating?.comment ?? ''}
          className="w-full rounded-md border border-border-strong bg-raised px-3 py-2 text-lg sm:text-base"
        />
      </label>
      <button
        type="submit"
        className="h-12 rounded-md bg-accent px-5 font-medium text-accent-text text-base transition-colors hover:bg-accent-hover"
      >
        {texts.send}
      </button>
    </form>
  );
}

/** The whole row is the target of a finger; the radio button itself stays for the keyboard and for screen readers. */
function Choice({ score, label, chosen }: { score: number; label: string; chosen: boolean }) {
  return (
    <label className="flex min-h-12 cursor-pointer items-center gap-3 rounded-md border border-border-strong bg-raised px-3 py-2 text-base transition-colors hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft">
      <input
        type="radio"
        name="score"
        value={score}
        required
        defaultChecked={chosen}
        className="size-4 accent-accent"
      />
      <span aria-hidden="true" className="w-4 text-center font-semibold tabular-nums">
        {score}
      </span>
      <span>
        <span className="sr-only">{score}: </span>
        {label}
      </span>
    </label>
  );
}
