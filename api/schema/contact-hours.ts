import type { ContactHoursRow } from '../../graph/entities/contact-hours.ts';
import { builder } from '../builder.ts';
import { Weekday } from './contact-words.ts';

export const ContactHours = builder.objectRef<ContactHoursRow>('ContactHours').implement({
  description: 'When a contact answers, in its own time zone. Public holidays are not on record.',
  fields: (t) => ({
    timeZone: t.exposeString('timeZone', {
      description: 'Its time zone. Format: a name of the IANA Time Zone Database, `Asia/Kolkata`.',
    }),
    roundTheClock: t.exposeBoolean('roundTheClock', {
      description: 'Whether it answers at any hour of any day; then there are no other hours.',
    }),
    weekdays: t.expose('weekdays', {
      type: [Weekday],
      description: 'The days on which it answers; none where nobody says.',
    }),
    opens: t.exposeString('opens', {
      nullable: true,
      description: 'From when on it answers on these days. Format: hours and minutes, `09:00`.',
    }),
    closes: t.exposeString('closes', {
      nullable: true,
      description:
        'Until when it answers on these days; before `opens` where that is on the next day. ' +
        'Format: hours and minutes, `17:30`.',
    }),
  }),
});
