import { createTheme } from '@mantine/core';

/** How Mantine's parts look. Its variables stand in `styles/mantine-theme.css`. */
export const theme = createTheme({
  fontFamily: 'system-ui, sans-serif',
  primaryColor: 'teal',
  respectReducedMotion: true,
});
