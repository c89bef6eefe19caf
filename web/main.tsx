import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/ScrollArea.css';
import './styles/mantine-theme.css';
import './styles.css';
import { DirectionProvider, MantineProvider } from '@mantine/core';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { Provider } from 'urql';
import { App } from './app.tsx';
import { client } from './client.ts';
import { i18n } from './i18n/index.ts';
import { theme } from './theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
const page = createRoot(root);
// In pieces: the browser answers in between.
startTransition(() => {
  page.render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <DirectionProvider>
          <MantineProvider
            theme={theme}
            defaultColorScheme="auto"
            withCssVariables={false}
            withGlobalClasses={false}
          >
            <Provider value={client}>
              <App />
            </Provider>
          </MantineProvider>
        </DirectionProvider>
      </I18nextProvider>
    </StrictMode>,
  );
});
