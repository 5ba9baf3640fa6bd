/** The LISTEN/NOTIFY channel on which new work is announced: outbox rows, and runs that a person retried. */
export const WORK_CHANNEL = 'firstline_work';
