export const functionsSource: string;
export function generateMetadata(): Promise<string>;
