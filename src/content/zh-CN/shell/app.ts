/** What the app is called. */
export const app = { name: '有商量' } as const;
