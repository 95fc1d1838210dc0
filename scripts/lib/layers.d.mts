export const rooms: Readonly<Record<string, readonly string[]>>;
export const stages: readonly string[];
export function lintRules(): unknown;
