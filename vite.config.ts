import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = `http://127.0.0.1:${process.env['PORT'] ?? 4000}`;

/** The pages: built into dist/, where the server finds them. */
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022' },
  // `npm run dev`: the API answers beside Vite, on the port of the product.
  server: { proxy: { '/graphql': API, '/export': API, '/session': API } },
});
