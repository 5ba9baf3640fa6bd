import type { FactsView } from '@/lib/conversations/queries/facts-view';
import { money } from '../text/format';
import { readable } from '../text/labels';
import { Time } from '../text/time';
import { Facts } from './section';
import { WhyBox } from './why-box';

const IDENTITY: Record<string, string> = { verified: 'Verified', unverified: 'Not verified', none: 'No key to trust' };
const LOOKUP: Record<string, string> = {
  found: 'one account found',
  none: 'no account found',
  several: 'several accounts match',
  unavailable: 'the backend could not be asked',
};

/** What was read from the company's backend before the decision; the orders themselves are in the details. */
export function WhyFacts({ facts }: { facts: FactsView }) {
  const { identity, autoRefundedTodayUsd: refunded } = facts;
  const knowledge = Object.entries(facts.knowledge);
  const known = identity
    ? `${IDENTITY[identity.state] ?? identity.state}, ${LOOKUP[identity.lookup] ?? identity.lookup}`
    : null;
  return (
    <WhyBox title="Facts">
      <Facts
        rows={[
          ['Read', <Time key="read" at={facts.readAt} />],
          ['Identity', known],
          ['Orders', facts.orders.map((order) => `${order.id} (${money(order.money)})`).join(', ') || 'None'],
          ['Not found', facts.notFound.join(', ')],
          ['Plans', facts.subscriptions.map((one) => `${one.plan} (${readable(one.status).toLowerCase()})`).join(', ')],
          ['Unavailable', facts.unavailable.join(', ')],
          [
            'Knowledge',
            knowledge.map(([topic, passage]) => `${passage.title} (${readable(topic).toLowerCase()})`).join(', '),
          ],
          [
            'Refunded',
            refunded === null || refunded === undefined
              ? null
              : `${money({ amount: refunded, currency: 'USD' })} by the agent today`,
          ],
        ]}
      />
    </WhyBox>
  );
}
