export const HOMEPAGE = 'https://cofferdam.dev';

/** The page that explains a rule. */
export function rulePage(ruleId: string): string {
  return `${HOMEPAGE}/rules/${ruleId}`;
}
