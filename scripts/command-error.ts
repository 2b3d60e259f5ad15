/** An error that the person at the command line can fix: one clear line, no stack. */
export class CommandError extends Error {}
