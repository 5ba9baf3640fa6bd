import type { PiiType } from './vault';

/** A stretch of the text that is personal data; `end` is exclusive. */
export type Finding = { start: number; end: number; type: PiiType };
