import { startHarness } from '../support/harness';
import { authorityFlows } from './authority';
import { dialogues } from './dialogues';
import { sameInAllLanguages } from './same-in-all-languages';

const DRIVER = 'embedded executor';

dialogues(DRIVER, () => startHarness());
authorityFlows(DRIVER, () => startHarness());
sameInAllLanguages(DRIVER, () => startHarness());
