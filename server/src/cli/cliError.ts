/** Why the job cannot be done, and what to do, in the user's words; the exit code is 2. */
export class CliError extends Error {}
