/** What users read, in Spanish. A page whose file is missing is shown in English. */
export const messages = {} as const;
