import { CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import type { Finding } from '../engine/finding.ts';
import { documentWithIndex } from '../engine/placedDocuments.ts';
import { runtimeClassFix } from '../fixes/runtimeClass.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Patch } from '../yaml/edit/patch.ts';
import { sharedPlaceOf } from '../yaml/edit/sharedPlace.ts';
import type { SharedPlace } from '../yaml/edit/sharedPlace.ts';
import type { ClientSupport } from './clientSupport.ts';
import { FIX_ALL, HARDEN } from './codeActionKinds.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { OpenFile } from './openFiles.ts';
import { podAt } from './podAt.ts';
import { UNATTENDED } from './repairs.ts';
import type { Repair } from './repairs.ts';
import type { RuntimeClassChoice } from './protocol.ts';
import { say, textIn } from '../text/say.ts';
import type { Text } from '../text/say.ts';

/** Findings that a menu is made for: more come with a selection of the whole file alone. */
const MOST_LAZY = 50;
/** Where each edit must be computed at once. */
const MOST_EAGER = 10;

/** A code action whose edit is still to be computed; those without a repair run a command. */
export interface Offer {
  readonly action: CodeAction;
  readonly repair?: Repair;
}

/**
 * What can be done at a range of a file. `source.*` is answered only when it is asked for by name or
 * prefix: it must never run because somebody opened a menu.
 */
export function offersAt(
  file: OpenFile,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  support: ClientSupport,
  runtimeClasses: readonly RuntimeClassChoice[],
): readonly Offer[] {
  const wants = (kind: CodeActionKind): boolean =>
    context.only?.some(
      (asked) => kind === asked || kind.startsWith(`${asked}.`) || asked === '',
    ) === true;
  const said = (text: Text): string => textIn(support.language, text);
  const offers: Offer[] = [];
  if (context.only === undefined || wants(CodeActionKind.QuickFix)) {
    const start = file.document.offsetAt(range.start);
    const end = file.document.offsetAt(range.end);
    const here = file.analysis.findings
      .filter(({ at }) => at.start <= end && start <= at.end)
      .slice(0, support.codeActionResolve ? MOST_LAZY : MOST_EAGER);
    offers.push(...here.flatMap((finding) => fixesOf(finding, file, support)));
    offers.push(...fixesOfRules(here, file, support));
    // No light bulb on each line of each pod: the list that is asked for has it.
    const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic;
    if (isAsked || here.length > 0)
      offers.push(...runtimeClassOffers(file, start, support, runtimeClasses));
    if (support.ownCommands) offers.push(...explanations(here, file, support));
  }
  if (wants(FIX_ALL))
    offers.push(
      ...sourceOffer(FIX_ALL, said(say`Fix all safe Kubernetes hardening problems`), file, false),
    );
  if (wants(HARDEN))
    offers.push(
      ...sourceOffer(
        HARDEN,
        said(say`Harden this manifest (safe and hardening fixes)`),
        file,
        true,
      ),
    );
  return offers;
}

function fixesOf(finding: Finding, file: OpenFile, support: ClientSupport): readonly Offer[] {
  const index = file.analysis.findings.indexOf(finding);
  const document = documentWithIndex(file.document.parted, finding.document);
  return finding.fixes.slice(0, 5).map(({ title, preferred, patches }, fix) => {
    const shared = document === undefined ? undefined : sharedPlaceOfPatches(document, patches);
    // What changes other places too is for a human to decide.
    const isPreferred = preferred === true && shared === undefined && support.codeActionPreferred;
    return {
      action: {
        title: textIn(
          support.language,
          shared === undefined ? title : titleAtAnchor(title, shared),
        ),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(finding, file, support)],
        ...(isPreferred && { isPreferred }),
      },
      repair: { kind: 'fix', finding: index, fix, atAnchors: shared !== undefined },
    };
  });
}

/** The place that the most others share. */
function sharedPlaceOfPatches(
  document: YamlDocument,
  patches: readonly Patch[],
): SharedPlace | undefined {
  const shared = patches.flatMap(({ at }) => sharedPlaceOf(document, at) ?? []);
  return shared.sort((a, b) => b.places.length - a.places.length)[0];
}

function titleAtAnchor(title: Text, { anchor, places }: SharedPlace): Text {
  return places.length === 1
    ? say`${title} at its anchor &${anchor} (changes 1 place)`
    : say`${title} at its anchor &${anchor} (changes ${places.length} places)`;
}

function fixesOfRules(
  here: readonly Finding[],
  file: OpenFile,
  support: ClientSupport,
): readonly Offer[] {
  const ruleIds = [...new Set(here.map(({ ruleId }) => ruleId))];
  return ruleIds.flatMap((ruleId): readonly Offer[] => {
    const repairable = file.analysis.findings.filter(
      (finding) => finding.ruleId === ruleId && isRepairable(finding),
    );
    if (repairable.length < 2) return [];
    const action: CodeAction = {
      title: textIn(support.language, say`Fix all '${ruleId}' problems in this file`),
      kind: CodeActionKind.QuickFix,
      diagnostics: here
        .filter((finding) => finding.ruleId === ruleId)
        .map((finding) => diagnosticOf(finding, file, support)),
    };
    return [{ action, repair: { kind: 'rule', ruleId } }];
  });
}

function isRepairable({ fixes }: Finding): boolean {
  return fixes.some(({ safety }) => UNATTENDED.includes(safety));
}

function runtimeClassOffers(
  file: OpenFile,
  offset: number,
  support: ClientSupport,
  choices: readonly RuntimeClassChoice[],
): readonly Offer[] {
  const found = podAt(file, offset);
  if (found === undefined) return [];
  const kind = CodeActionKind.QuickFix;
  if (support.ownCommands) {
    const title = textIn(support.language, say`Set runtimeClassName…`);
    const { line } = file.document.positionAt(offset);
    const command = { title, command: 'cofferdam.setRuntimeClass', arguments: [file.uri, line] };
    return [{ action: { title, kind, command } }];
  }
  const current = found.pod.spec.string('runtimeClassName')?.value;
  return choices
    .filter(({ name }) => name !== current)
    .map(({ name }) => ({
      action: { title: textIn(support.language, runtimeClassFix(found.pod, name).title), kind },
      repair: { kind: 'runtimeClass', offset, name },
    }));
}

function explanations(
  here: readonly Finding[],
  file: OpenFile,
  support: ClientSupport,
): readonly Offer[] {
  const byRule = new Map(here.map((finding) => [finding.ruleId, finding]));
  return [...byRule].map(([ruleId, finding]) => {
    const title = textIn(support.language, say`Explain ${ruleId}`);
    return {
      action: {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(finding, file, support)],
        command: { title, command: 'cofferdam.explainRule', arguments: [ruleId] },
      },
    };
  });
}

function sourceOffer(
  kind: string,
  title: string,
  file: OpenFile,
  harden: boolean,
): readonly Offer[] {
  const safeties = harden ? UNATTENDED : ['safe'];
  const isNeeded = file.analysis.findings.some(({ fixes }) =>
    fixes.some(({ safety }) => safeties.includes(safety)),
  );
  return isNeeded ? [{ action: { title, kind }, repair: { kind: 'all', harden } }] : [];
}
