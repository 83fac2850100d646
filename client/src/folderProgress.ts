import * as vscode from 'vscode';

const CANCEL = 'cofferdam.cancelHardening';

/** Takes the index of a file that is being hardened, and how many there are. */
export type ReportProgress = (index: number, count: number) => void;

/** Shows in the status bar how far the hardening of a folder is; a click there cancels it. */
export class FolderProgress implements vscode.Disposable {
  #running: vscode.CancellationTokenSource | undefined;
  readonly #command = vscode.commands.registerCommand(CANCEL, () => this.#running?.cancel());

  /** What is under way already is cancelled. */
  async run<Result>(
    task: (report: ReportProgress, token: vscode.CancellationToken) => Promise<Result>,
  ): Promise<Result> {
    this.#running?.cancel();
    const running = new vscode.CancellationTokenSource();
    this.#running = running;
    const item = vscode.window.createStatusBarItem(
      'cofferdam.hardening',
      vscode.StatusBarAlignment.Left,
    );
    item.name = 'Cofferdam';
    item.command = CANCEL;
    item.tooltip = vscode.l10n.t('Cancel hardening');
    const report: ReportProgress = (index, count) => {
      item.text = `$(loading~spin) ${vscode.l10n.t('Hardening {0} of {1}', index + 1, count)}`;
      item.show();
    };
    try {
      await setRunning(true);
      return await task(report, running.token);
    } finally {
      item.dispose();
      running.dispose();
      if (this.#running === running) {
        this.#running = undefined;
        await setRunning(false);
      }
    }
  }

  dispose(): void {
    this.#running?.cancel();
    this.#command.dispose();
  }
}

function setRunning(isRunning: boolean): Thenable<unknown> {
  return vscode.commands.executeCommand('setContext', 'cofferdam.isHardening', isRunning);
}
