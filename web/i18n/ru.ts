/** What users read, in Russian. A page whose file is missing is shown in English. */
export const messages = {} as const;
