import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = `http://127.0.0.1:${process.env['PORT'] ?? 4000}`;

/** The libraries that the frame around every page is made of. */
const OF_EVERY_PAGE =
  /node_modules\/(react|react-dom|scheduler|urql|@urql|wonka|gql\.tada|@0no-co|wouter|regexparam|mitt|i18next|react-i18next|html-parse-stringify|void-elements|use-sync-external-store)\//;

/** The pages: built into dist/, where the server finds them. */
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    // What every page needs comes in one file: left alone it is cut up by which pages share which part of it.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'every-page', test: OF_EVERY_PAGE }] } },
    },
  },
  // `npm run dev`: the API answers beside Vite, on the port of the product.
  server: { proxy: { '/graphql': API, '/export': API, '/session': API, '/confirmation': API } },
});
