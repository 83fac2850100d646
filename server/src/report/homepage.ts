export const HOMEPAGE = 'https://cofferdam.dev';

/** The page that explains a rule. */
export function ruleUri(ruleId: string): string {
  return `${HOMEPAGE}/rules/${ruleId}`;
}
