import { startFakeInngest } from '../support/fake-inngest';
import { type Harness, startHarness } from '../support/harness';
import { policyBranches } from './policy-branches';
import { refundFlows } from './refund-languages';

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

refundFlows('Inngest server', start);
policyBranches('Inngest server', start);
