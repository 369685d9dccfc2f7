/**
 * So long a test waits for what has to come. No test is about time: this only has to be longer than a busy machine, or a disk
 * that stalls, ever takes. What never comes fails then.
 */
export const PATIENCE_MS = 120_000
