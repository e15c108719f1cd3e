import { readFile } from 'node:fs/promises'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context } from 'hono'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Env, Routes } from './env.ts'

const folder = new URL('../../dist/web/', import.meta.url)

/** The built screens: hashed assets are kept for good, the page itself never. Every address that is not the API's is the page. */
export function servePages(server: Routes): void {
  const assets = serveStatic<Env>({ root: relativeFromHere(), precompressed: true, onFound: (_, context) => context.header('Cache-Control', 'public, max-age=31536000, immutable') })
  server.use('/assets/*', assets)
  server.get('/favicon.svg', serveStatic<Env>({ root: relativeFromHere() }))
  server.get('*', (context) => (context.req.path.startsWith('/api/') ? notFound() : page(context)))
}

function relativeFromHere(): string {
  return decodeURIComponent(folder.pathname)
}

async function page(context: Context<Env>): Promise<Response> {
  const html = await readFile(new URL('index.html', folder), 'utf8')
  context.header('Cache-Control', 'no-cache')
  return context.html(html)
}

function notFound(): never {
  throw new Refused('notFound', [refuse('not_found')])
}
