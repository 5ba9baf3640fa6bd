import { startHarness } from '../support/harness';
import { policyBranches } from './policy-branches';
import { refundFlows } from './refund-languages';

refundFlows('embedded executor', () => startHarness());
policyBranches('embedded executor', () => startHarness());
