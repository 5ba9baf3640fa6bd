import { followUps } from './follow-ups';
import { satisfaction } from './satisfaction';
import { unknownRefunds } from './unknown-refunds';

followUps();
satisfaction();
unknownRefunds();
