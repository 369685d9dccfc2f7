/** After how many minutes without a touch a phone locks itself, until somebody chooses otherwise. */
export const DEFAULT_IDLE_MINUTES = 10
