import { startHarness } from '../support/harness';
import { tickets } from './tickets';

tickets('embedded executor', () => startHarness());
