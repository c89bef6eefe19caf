import { builder } from '../builder.ts';

type Connection = ReturnType<
  ReturnType<typeof builder.objectRef<{ readonly withheld?: number }>>['implement']
>;

/** Has the connection of a type tell how many rows its viewer may not see. */
export const tellWithheld = (connection: Connection, told: string): void => {
  builder.objectField(connection, 'withheld', (t) =>
    t.exposeInt('withheld', {
      nullable: true,
      description:
        'How many more there are that you may not see, whatever the filter; what is RED is never counted. ' +
        `Told ${told}; null elsewhere, where the number would betray what they are.`,
    }),
  );
};
