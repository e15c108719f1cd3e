import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import mantine from 'postcss-preset-mantine'
import { defineConfig, type Plugin } from 'vite'

const house = fileURLToPath(new URL('../..', import.meta.url))
const server = process.env.MELIORA_SERVER ?? 'http://127.0.0.1:4210'

/** Builds src/web into dist/web, which http serves; in development the API is asked of a running server. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), compressed()],
  css: { postcss: { plugins: [mantine()] } },
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    // The content security policy allows no data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    host: '127.0.0.1',
    fs: { allow: [house] }, // The screens' own folder is called api as well: its modules are not asked of the server.
    proxy: { '^/api/(?![\\w-]+\\.tsx?(\\?|$))': server },
  },
})

/** Lays a .br and a .gz beside every asset, so that the server sends them small without working for it. */
function compressed(): Plugin {
  return {
    name: 'meliora-compressed',
    apply: 'build',
    generateBundle: {
      // Last, because Vite itself writes into the chunks here.
      order: 'post',
      handler(_, bundle) {
        for (const [fileName, asset] of Object.entries(bundle)) {
          if (!/\.(js|css|svg)$/.test(fileName)) continue
          const source = Buffer.from(asset.type === 'chunk' ? asset.code : asset.source)
          this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(source) })
          this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(source, { level: 9 }) })
        }
      },
    },
  }
}
