import type { IncomingMessage, ServerResponse } from "node:http";

export function answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
export function fileBehind(url: string): string | undefined;
export function withLocalOffice(html: string): string;
