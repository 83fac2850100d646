import { CloseAction, ErrorAction } from 'vscode-languageclient';
import type { CloseHandlerResult, ErrorHandler, ErrorHandlerResult } from 'vscode-languageclient';

const RESTARTS = 4;
const WITHIN_MILLISECONDS = 3 * 60 * 1000;

/** Restarts a server that ended, in silence; gives up on one that ends again and again. */
export class RestartPolicy implements ErrorHandler {
  readonly #onGivingUp: () => void;
  #ends: readonly number[] = [];

  constructor(onGivingUp: () => void) {
    this.#onGivingUp = onGivingUp;
  }

  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#ends = [...this.#ends.filter((end) => now - end < WITHIN_MILLISECONDS), now];
    if (this.#ends.length <= RESTARTS) return { action: CloseAction.Restart, handled: true };
    this.#ends = [];
    this.#onGivingUp();
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}
