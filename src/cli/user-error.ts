/**
 * Something that the user can put right: a flag, a file, a folder, the environment. The message says
 * what is wrong, where, and what to do, on one line and without a secret. Ends the command with exit 2.
 *
 * What the endpoint does is never one of these; neither is a defect of the kit.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
