import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../i18n/dates.ts';
import { FIRST_DAY } from '../days.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly max: string;
  readonly onChange: (day: string) => void;
}

/** A day to choose. What is no day in reach changes nothing, and says so. */
export function DayInput({ label, value, max, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);
  // The input keeps what is half typed; only another day from elsewhere, as by the back button, replaces it.
  useEffect(() => {
    if (input.current && input.current.value !== value) input.current.value = value;
  }, [value]);
  return (
    <label className="field">
      <span>{label}</span>
      <input
        ref={input}
        type="date"
        required
        defaultValue={value}
        min={FIRST_DAY}
        max={max}
        aria-invalid={isWrong}
        onChange={({ currentTarget }) => {
          const isRight = currentTarget.validity.valid;
          setWrong(!isRight);
          if (isRight) onChange(currentTarget.value);
        }}
      />
      {isWrong && (
        <span className="wrong" role="alert">
          {t('page.dayBetween', {
            from: formatDay(FIRST_DAY, i18n.language),
            to: formatDay(max, i18n.language),
          })}
        </span>
      )}
    </label>
  );
}
