import { say } from '../server/src/text/say.ts';
import type { Text } from '../server/src/text/say.ts';

/**
 * What a text holds, where it holds a credential that is known by its shape; undefined where it
 * holds none. Shapes are those that their issuers chose to be found by; examples do not count.
 */
export function tokenIn(text: string): Text | undefined {
  if (!MAY_HOLD_TOKEN.test(text)) return undefined;
  for (const { shape, name } of TOKENS) {
    const token = shape.exec(text)?.[0];
    if (token !== undefined && !isExample(token)) return name;
  }
  return undefined;
}

/** True for `postgres://user:password@host`, where the password is written out. */
export function isUrlWithPassword(text: string): boolean {
  const password = /:\/\/[^\s:@/]{0,100}:(?<password>[^\s@/]{1,200})@/.exec(text)?.groups?.[
    'password'
  ];
  return password !== undefined && !isPlaceholder(password);
}

/**
 * True where a name says that its value is a credential, and the value can be one: any text for a
 * password; for a token or key, which may be a Secret’s name or a path, only what looks random.
 */
export function isCredential(name: string, value: string): boolean {
  if (PASSWORD_NAME.test(name)) return !isPlaceholder(value);
  return TOKEN_NAME.test(name) && looksRandom(value) && !isPlaceholder(value);
}

const TOKENS: readonly { readonly shape: RegExp; readonly name: Text }[] = [
  {
    // With what follows: a header without a key is an example.
    shape: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----(?:\s|\\[nr])*[A-Za-z0-9+/]{40,}/,
    name: say`a private key`,
  },
  { shape: /\bAKIA[A-Z2-7]{16}\b/, name: say`an access key of AWS` },
  { shape: /\bgh[pousr]_[A-Za-z0-9]{36,}/, name: say`a token of GitHub` },
  { shape: /\bgithub_pat_[A-Za-z0-9_]{82}/, name: say`a token of GitHub` },
  { shape: /\bglpat-[A-Za-z0-9_-]{20,}/, name: say`a token of GitLab` },
  { shape: /\bxox[abprs]-\d{9,}-[A-Za-z0-9-]{10,}/, name: say`a token of Slack` },
  { shape: /\b[rs]k_live_[A-Za-z0-9]{20,}/, name: say`a secret key of Stripe` },
  { shape: /\bAIza[A-Za-z0-9_-]{35}/, name: say`an API key of Google` },
  { shape: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/, name: say`an API key of SendGrid` },
  { shape: /\bnpm_[A-Za-z0-9]{36}\b/, name: say`a token of npm` },
];

/** Long files stand in ConfigMaps: most are done with after one look. */
const MAY_HOLD_TOKEN =
  /PRIVATE KEY-|AKIA|gh[pousr]_|github_pat|glpat-|xox[abprs]-|k_live_|AIza|SG\.|npm_/;

const PASSWORD_NAME = /(?:password|passwd|passphrase|_pwd)$/i;
const TOKEN_NAME = /(?:^|[_.-])(?:token|secret|(?:api|access|secret|private|encryption)[_-]?key)$/i;

function isExample(token: string): boolean {
  return /example|dummy|fake/i.test(token) || new Set(token.slice(-16)).size < 6;
}

/** What stands for a value that is filled in elsewhere, or is none. */
function isPlaceholder(value: string): boolean {
  const text = value.trim();
  return (
    text === '' ||
    /^(?:true|false|yes|no|none|null|nil|undefined|disabled|enabled)$/i.test(text) ||
    // A path names a file that holds it; one character again and again hides it.
    /^(?:\.{0,2}\/|file:)/.test(text) ||
    /^(.)\1*$/.test(text) ||
    /\$\(|\$\{|\{\{|^\$|<.+>|%\w+%|^__.*__$|^@.*@$|^\[.*\]$/.test(text) ||
    /change|replace|placeholder|example|your|todo|fixme|dummy|redacted|insert|fake|sample|here$/i.test(
      text,
    )
  );
}

function looksRandom(value: string): boolean {
  return (
    /^[A-Za-z0-9+/=_.~-]{16,}$/.test(value) &&
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    new Set(value).size >= 8 &&
    // Words with numbers at their ends are a name.
    !value.split(/[-_.]/).every((part) => /^[A-Za-z]*\d{0,4}$/.test(part))
  );
}
