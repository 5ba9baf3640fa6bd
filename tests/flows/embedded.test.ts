import { startHarness } from '../support/harness';
import { otherBranches } from './other-branches';
import { policyBranches } from './policy-branches';
import { refundBranches } from './refund-branches';
import { refundFlows } from './refund-languages';
import { refusedRefunds } from './refused-refunds';
import { subscriptionBranches } from './subscription-branches';

const DRIVER = 'embedded executor';

refundFlows(DRIVER, () => startHarness());
policyBranches(DRIVER, () => startHarness());
refundBranches(DRIVER, () => startHarness());
refusedRefunds(DRIVER, () => startHarness());
subscriptionBranches(DRIVER, () => startHarness());
otherBranches(DRIVER, () => startHarness());
