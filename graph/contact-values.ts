/** What the values of a contact look like, whoever writes them: the import or the API. */

/** An OpenPGP fingerprint: of version 4, or of version 6. */
export const FINGERPRINT = /^([0-9A-F]{40}|[0-9A-F]{64})$/;

/** A time of the day: hours and minutes. */
export const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether it is the name of a time zone in the IANA database. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
