/** Names of fonts that every computer and phone in China has, or knows a likeness of. */
export const wordFonts = { body: '宋体', heading: '黑体', latin: 'Times New Roman', latinHeading: 'Arial' } as const;
