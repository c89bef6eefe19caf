import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly type: 'text' | 'url';
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly pattern?: string;
  readonly maxLength?: number;
}

/** A line of text under its label. */
export function Entry({ label, onChange, type, ...props }: Props) {
  const id = useId();
  return (
    <>
      <label className="entry-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="entry wide"
        type={type}
        dir="auto"
        {...(type === 'url' && { pattern: 'https?://.*', maxLength: 2000 })}
        {...props}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      />
    </>
  );
}
