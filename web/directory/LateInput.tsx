import { useDebouncedCallback } from '@mantine/hooks';
import { type Ref, useId, useState } from 'react';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
  readonly className?: string;
}

/** How long a reader may pause between two letters. */
const PAUSE = 250;

/** A text that counts when the reader pauses, and follows what the URL says otherwise. */
export function LateInput({ label, placeholder, value, onChange, ref, className }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const settle = useDebouncedCallback((text: string) => {
    onChange(text);
    setTyped(undefined);
  }, PAUSE);
  return (
    <div className={className}>
      <label htmlFor={id} className="entry-label">
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        type="search"
        className="entry"
        placeholder={placeholder}
        maxLength={200}
        value={typed ?? value}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          settle(currentTarget.value);
        }}
      />
    </div>
  );
}
