declare const COFFERDAM_VERSION: string | undefined;

/** Put in by the build; the tests have none. */
export const VERSION = typeof COFFERDAM_VERSION === 'string' ? COFFERDAM_VERSION : '0.0.0';
