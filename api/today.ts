/** The day that questions without a date are about: the UTC day, YYYY-MM-DD. */
export const utcDay = () => new Date().toISOString().slice(0, 10);
