/** Each template that the sources say, with the files that say it. */
export function templatesInSources(): Map<string, string[]>;
