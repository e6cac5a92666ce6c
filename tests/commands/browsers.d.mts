export const chromiumNames: string[];
export const firefoxNames: string[];
export function findBrowser(kind: 'chromium' | 'firefox'): string | undefined;
