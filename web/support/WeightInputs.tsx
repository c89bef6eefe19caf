import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeSupport } from './view.ts';
import {
  MAX_WEIGHT,
  PUBLISHED,
  WEIGHT_NAMES,
  weighed,
  weightIn,
  type WeightName,
  type Weights,
  writeWeights,
} from './weights.ts';

interface Props {
  readonly weights: Weights;
  readonly change: ChangeSupport;
}

/** How far the slider goes; a number may be larger. */
const SLIDER_MAX = 100;
const SETTLED_AFTER_MS = 400;

/** The weights of the ranking, which the reader may move; the ranking follows when he rests. */
export function WeightInputs({ weights, change }: Props) {
  const { t } = useTranslation();
  const [moved, setMoved] = useState(weights);
  const sent = useRef(writeWeights(weights));
  const send = useDebouncedCallback((wanted: Weights) => {
    sent.current = writeWeights(wanted);
    change({ weights: wanted }, { silently: true });
  }, SETTLED_AFTER_MS);
  // Other weights in the URL than those sent there come from elsewhere, as from a link.
  const inUrl = writeWeights(weights);
  useEffect(() => {
    if (inUrl === sent.current) return;
    sent.current = inUrl;
    setMoved(weights);
  }, [inUrl, weights]);
  const move = (wanted: Weights) => {
    setMoved(wanted);
    send(wanted);
  };
  const changed = Object.keys(moved).length;
  return (
    <details className="weights" open={changed > 0 || undefined}>
      <summary>
        {changed === 0
          ? t('support.weights.published')
          : t('support.weights.changed', { count: changed })}
      </summary>
      <p className="quiet">{t('support.weights.lead')}</p>
      <div className="weight-grid">
        {WEIGHT_NAMES.map((name) => (
          <WeightInput
            key={name}
            name={name}
            weight={moved[name] ?? PUBLISHED[name].points}
            onMove={(weight) => {
              move(weighed(moved, name, weight));
            }}
          />
        ))}
      </div>
      <button
        type="button"
        className="button"
        disabled={changed === 0}
        onClick={() => {
          move({});
        }}
      >
        {t('support.weights.reset')}
      </button>
    </details>
  );
}

interface InputProps {
  readonly name: WeightName;
  readonly weight: number;
  readonly onMove: (weight: number) => void;
}

function WeightInput({ name, weight, onMove }: InputProps) {
  const { t } = useTranslation();
  const [text, setText] = useState<string>();
  const { factor, points } = PUBLISHED[name];
  const label = t(`factor.${factor}`);
  const isWrong = text !== undefined && weightIn(text) === undefined;
  return (
    <div className="weight" data-moved={weight !== points || undefined}>
      <span className="weight-name">{label}</span>
      <input
        type="range"
        min={0}
        max={SLIDER_MAX}
        value={Math.min(weight, SLIDER_MAX)}
        aria-label={t('support.weights.slider', { factor: label })}
        onChange={({ currentTarget }) => {
          setText(undefined);
          onMove(Number(currentTarget.value));
        }}
      />
      <input
        type="text"
        inputMode="decimal"
        value={text ?? String(weight)}
        aria-label={t('support.weights.number', { factor: label })}
        aria-invalid={isWrong}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          const wanted = weightIn(value);
          if (wanted !== undefined) onMove(wanted);
        }}
        onBlur={() => {
          if (!isWrong) setText(undefined);
        }}
      />
      <span className="quiet">{t('support.weights.default', { points })}</span>
      {isWrong && (
        <span className="wrong" role="alert">
          {t('support.weights.wrong', { max: MAX_WEIGHT })}
        </span>
      )}
    </div>
  );
}
