import type { ManyApproved } from '@/lib/actions/approve-many';

/** What a person is told of several approvals: how many went through, how many need somebody else, and why others did not. */
export function resultText(results: readonly ManyApproved[]): string {
  const count = (state: ManyApproved['result']['state']) => results.filter((one) => one.result.state === state).length;
  const failed = results.flatMap(({ result }) => (result.state === 'failed' ? [result.message] : []));
  const reasons = [...new Set(failed)].map((message) => {
    const times = failed.filter((one) => one === message).length;
    return times > 1 ? `${times} × ${message}` : message;
  });
  return [
    count('approved') > 0 ? `${count('approved')} approved.` : null,
    count('needs_second') > 0
      ? `${count('needs_second')} approved by you; somebody else has to approve as well.`
      : null,
    failed.length > 0 ? `${failed.length} not approved: ${reasons.join(' ')}` : null,
  ]
    .filter((one) => one !== null)
    .join(' ');
}
