import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { evidencePack } from '#app/conformity/pack.ts'
import { answers } from '../documented.ts'
import type { Routes } from '../env.ts'
import { attachment } from '../files/routes.ts'
import { streamed } from '../streamed.ts'

const path = '/api/v1/evidence-pack'

interface Head {
  readonly day: string
  readonly trailHead: string
}

/** The evidence released for outside as one ZIP with an index and hashes, made while it is read. */
export function addPackRoute(routes: Routes, app: App): void {
  document(routes)
  routes.get(path, async (context) => {
    const standard = context.req.query('standard') ?? null
    const { head, body } = await begun((begins, takes) =>
      evidencePack(app, context.get('caller'), { standard, takers: { begins, takes } }),
    )
    context.header('Content-Type', 'application/zip')
    context.header('Content-Disposition', attachment(`evidence-pack-${head.day}.zip`))
    context.header('Meliora-Trail-Head', head.trailHead)
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Cache-Control', 'private, no-store')
    return context.body(body)
  })
}

type Work = (begins: (head: Head) => void, takes: (piece: Uint8Array) => Promise<void>) => Promise<void>

/** Waits until the work has begun, so that what is refused is refused before anything is answered. */
export function begun(work: Work): Promise<{ head: Head; body: ReadableStream<Uint8Array> }> {
  return new Promise((resolve, reject) => {
    let hasBegun = false
    const body = streamed(async (sink) => {
      const begins = (head: Head) => {
        hasBegun = true
        resolve({ head, body })
      }
      try {
        await work(begins, sink)
      } catch (failure) {
        if (hasBegun) throw failure
        reject(failure)
      }
    })
  })
}

function document(routes: Routes): void {
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path,
    tags: ['Evidence'],
    summary: 'Evidence released for outside as a ZIP with an index and hashes',
    request: { query: z.object({ standard: z.string().max(100).optional().describe('Of this standard alone') }) },
    responses: answers({
      200: {
        description: 'The ZIP; the header Meliora-Trail-Head says where the trail stood (seq:hash)',
        headers: z.object({ 'Meliora-Trail-Head': z.string() }),
        content: { 'application/zip': { schema: z.string().openapi({ format: 'binary' }) } },
      },
    }),
  })
}
