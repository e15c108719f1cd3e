import { readFile } from 'node:fs/promises'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context } from 'hono'
import type { App } from '#app/app.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Env, Routes } from './env.ts'
import { addTrustHtml } from './trust/trustHtml.ts'

/** The built screens: hashed assets are kept for good, the page itself never. Every address that is not the API's is the page. */
export function servePages(server: Routes, app: App, folder: URL): void {
  const root = decodeURIComponent(folder.pathname)
  const forGood = (_: string, context: Context) =>
    context.header('Cache-Control', 'public, max-age=31536000, immutable')
  server.use('/assets/*', serveStatic<Env>({ root, precompressed: true, onFound: forGood }))
  server.get('/favicon.svg', serveStatic<Env>({ root }))
  const screen = () => readFile(new URL('index.html', folder), 'utf8')
  addTrustHtml(server, app, screen)
  server.get('*', async (context) => {
    if (context.req.path.startsWith('/api/')) throw new Refused('notFound', [refuse('not_found')])
    context.header('Cache-Control', 'no-cache')
    return context.html(await screen())
  })
}
