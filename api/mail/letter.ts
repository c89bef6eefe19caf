import { createHash } from 'node:crypto';
import type { ClaimedReminder } from '../../graph/reminders/claim.ts';
import { REMINDED_EVERY_DAYS } from '../../graph/reminders/due.ts';
import { MAIL_LANGUAGES, type MailLanguage, REMINDER_TEXTS } from './texts.ts';

/** A message in plain text, to one address. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for every try, so that a mailbox that gets it twice can tell. */
  readonly messageId: string;
}

export interface About {
  readonly publicUrl: string;
  /** What the link carries. */
  readonly token: string;
  /** Until when the link holds, YYYY-MM-DD. */
  readonly until: string;
}

/** The reminder to confirm a contact: in English, and in the first of the languages of the team that we speak. */
export function reminderLetter(reminder: ClaimedReminder, about: About): Letter {
  const own = languageOf(reminder.team.languages);
  const languages: readonly MailLanguage[] = own ? ['en', own] : ['en'];
  const host = new URL(about.publicUrl).hostname;
  const id = createHash('sha256').update(reminder.id).digest('hex').slice(0, 32);
  return {
    to: reminder.email,
    subject: filled(REMINDER_TEXTS[own ?? 'en'].subject, { team: reminder.team.name }),
    text: languages.map((language) => inLanguage(language, reminder, about)).join(RULE),
    messageId: `<reminder-${id}@${host}>`,
  };
}

const RULE = `\n\n${'-'.repeat(40)}\n\n`;

/** The first of the languages of a team that reminders are written in, beside English. */
const languageOf = (tags: readonly string[]): MailLanguage | undefined =>
  tags
    .map((tag) => MAIL_LANGUAGES.find((one) => one === tag.toLowerCase().split('-')[0]))
    .find((language) => language !== undefined && language !== 'en');

/** Mail passes machines of others unencrypted: what is for few is left to the page. */
const OPEN_LABELS = ['CLEAR', 'GREEN'];

function inLanguage(
  language: MailLanguage,
  { role, tlp, email, phone, keyFingerprint, source, asOf, team }: ClaimedReminder,
  { publicUrl, token, until }: About,
): string {
  const texts = REMINDER_TEXTS[language];
  const isOpen = OPEN_LABELS.includes(tlp);
  const lines = [
    `${texts.roles[role]}: ${email}`,
    ...(isOpen && phone !== null ? [`${texts.phone}: ${phone}`] : []),
    ...(isOpen && keyFingerprint !== null ? [`${texts.key}: ${keyFingerprint}`] : []),
    ...(isOpen ? [`${texts.source}: ${source}${asOf === null ? '' : ` (${asOf})`}`] : []),
  ];
  const others = !isOpen && (phone !== null || keyFingerprint !== null) ? [texts.more] : [];
  return [
    filled(texts.onRecord, { team: team.name }),
    lines.map((line) => `  ${line}`).join('\n'),
    ...others,
    filled(texts.confirm, { day: until }),
    // Behind the #, which browsers send to nobody: it stands in no log on the way.
    `  ${publicUrl}/confirm?lang=${language}#${token}`,
    texts.correct,
    `  ${publicUrl}/teams/${team.slug}?lang=${language}`,
    filled(texts.why, { days: String(REMINDED_EVERY_DAYS) }),
  ].join('\n\n');
}

/** A text with its blanks filled: each with one line. */
const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) =>
    (values[name] ?? blank).replace(/[\p{Cc}\s]+/gu, ' '),
  );
