# Two stages: build with everything, run with what is needed, as an unprivileged user with a name (the database wants one).
FROM node:24-bookworm-slim AS build
WORKDIR /meliora
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --include=dev --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
RUN useradd --create-home --uid 10001 meliora && mkdir /data && chown meliora /data
WORKDIR /meliora
COPY --from=build --chown=root:root /meliora /meliora
RUN ln -s /meliora/bin/meliora /usr/local/bin/meliora
USER meliora
ENV HOST=0.0.0.0 PORT=4210 DATA_DIR=/data NODE_ENV=production
VOLUME /data
EXPOSE 4210
HEALTHCHECK --interval=30s --timeout=5s CMD ["node", "-e", "fetch('http://127.0.0.1:4210/api/health').then(a => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/cli/main.ts", "serve"]
