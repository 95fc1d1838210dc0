import type { IncomingMessage, ServerResponse } from 'node:http';

export function encodingFor(accepted?: string): 'br' | 'gzip' | undefined;
export function staticHost(folder: string): (request: IncomingMessage, response: ServerResponse) => void;
