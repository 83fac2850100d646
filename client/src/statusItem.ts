import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { LeftParams, StatusParams } from '../../server/src/lsp/protocol.ts';
import { LANGUAGES } from './languages.ts';

/** The one entry among the language's status: the profile, and the active file's count. */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem;
  readonly #files = new Map<string, StatusParams>();
  readonly #left = new Map<string, LeftParams>();
  readonly #subscriptions: vscode.Disposable[];

  constructor() {
    this.#item = vscode.languages.createLanguageStatusItem(
      'cofferdam.status',
      LANGUAGES.map((language) => ({ language })),
    );
    this.#item.name = 'Cofferdam';
    this.#subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#forgetLeft(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#files.delete(uri.toString());
        this.#left.delete(uri.toString());
      }),
    ];
    this.#show();
  }

  /** Shows what the server tells of each file. */
  follow(client: BaseLanguageClient): vscode.Disposable {
    return vscode.Disposable.from(
      client.onNotification('cofferdam/status', (status: StatusParams) => {
        this.#files.set(client.protocol2CodeConverter.asUri(status.uri).toString(), status);
        this.#show();
      }),
      client.onNotification('cofferdam/left', (left: LeftParams) => {
        this.#left.set(client.protocol2CodeConverter.asUri(left.uri).toString(), left);
        this.#show();
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#show();
      }),
    );
  }

  serverStopped(): void {
    this.#item.text = vscode.l10n.t('Cofferdam has stopped');
    this.#item.detail = '';
    this.#item.severity = vscode.LanguageStatusSeverity.Error;
    this.#item.command = {
      title: vscode.l10n.t('Show Output'),
      command: 'cofferdam.showOutput',
    };
  }

  dispose(): void {
    vscode.Disposable.from(this.#item, ...this.#subscriptions).dispose();
  }

  /** The repair's own edit makes the version after the one that it was made for. */
  #forgetLeft({ uri, version }: vscode.TextDocument): void {
    const left = this.#left.get(uri.toString());
    if (left === undefined || version <= left.version + 1) return;
    this.#left.delete(uri.toString());
    this.#show();
  }

  #show(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.#files.get(uri);
    this.#item.severity = vscode.LanguageStatusSeverity.Information;
    this.#item.command = {
      title: vscode.l10n.t('Select Profile…'),
      command: 'cofferdam.selectProfile',
    };
    this.#item.text =
      status === undefined ? 'Cofferdam' : `Cofferdam: ${status.profile} · ${status.findings}`;
    const left = uri === undefined ? undefined : this.#left.get(uri)?.summary;
    this.#item.detail = left || (status === undefined ? '' : detailOf(status));
  }
}

function detailOf({ state, kubernetesVersion }: StatusParams): string {
  if (state === 'too-large')
    return vscode.l10n.t('not analysed: larger than cofferdam.maxFileSize');
  if (state === 'template')
    return vscode.l10n.t('not analysed: what a template will say is not known');
  return `Kubernetes ${kubernetesVersion}`;
}
