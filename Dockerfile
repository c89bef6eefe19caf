# The product in a container: without Neo4j, which NEO4J_URI must name, and without the tools that built it.

FROM node:24-slim AS pages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Scripts are of no use here: the only one installs the Node that this image is made of.
RUN npm ci --include=dev --ignore-scripts
COPY schema.graphql vite.config.ts tsconfig.json ./
COPY web web
RUN node node_modules/vite/bin/vite.js build

FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY package.json ./
COPY --from=dependencies /app/node_modules node_modules
COPY --from=pages /app/dist dist
COPY scripts scripts
COPY graph graph
COPY api api
COPY seed seed
COPY start start
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "start/main.ts"]
