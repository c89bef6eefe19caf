/** Points to a source by its number. */
export const Note = ({ number }: { readonly number: number }) => <sup>[{number}]</sup>;
