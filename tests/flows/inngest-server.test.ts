import { startFakeInngest } from '../support/fake-inngest';
import { type Harness, startHarness } from '../support/harness';
import { otherBranches } from './other-branches';
import { policyBranches } from './policy-branches';
import { refundBranches } from './refund-branches';
import { refundFlows } from './refund-languages';
import { refusedRefunds } from './refused-refunds';
import { subscriptionBranches } from './subscription-branches';

const DRIVER = 'Inngest server';

/** The very same functions, driven over HTTP by something else than our own executor. */
async function start(): Promise<Harness> {
  const inngest = await startFakeInngest({ retryScale: 0.01 });
  const harness = await startHarness({ inngestUrl: inngest.url });
  const close = async () => {
    await inngest.close();
    await harness.close();
  };
  return { ...harness, close };
}

refundFlows(DRIVER, start);
policyBranches(DRIVER, start);
refundBranches(DRIVER, start);
refusedRefunds(DRIVER, start);
subscriptionBranches(DRIVER, start);
otherBranches(DRIVER, start);
