/** Fonts that every computer and phone in China has or replaces with a similar one. */
export const wordFonts = { body: '宋体', heading: '黑体', latin: 'Times New Roman', latinHeading: 'Arial' } as const;
