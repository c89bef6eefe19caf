import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Light or dark: the reader's system decides until he does. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  return (
    <button
      type="button"
      className="theme"
      aria-label={isDark ? t('nav.theme.toLight') : t('nav.theme.toDark')}
      onClick={() => {
        setColorScheme(isDark ? 'light' : 'dark');
      }}
    >
      <span aria-hidden>{isDark ? '☀' : '☾'}</span>
    </button>
  );
}
