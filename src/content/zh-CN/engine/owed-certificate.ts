/** Leads on from a certificate of a paid debt that was asked for and has not come. */
export const owedCertificateWords = {
  note: '拿到了，或又问过了：去记下来',
  complain: '一直不给：去材料和文书，打开投诉书',
} as const;
