import { startHarness } from '../support/harness';
import { refundFlows } from './refund-languages';

refundFlows('embedded executor', () => startHarness());
