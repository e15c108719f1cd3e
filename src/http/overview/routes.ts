import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { type Mine, waitingForMe } from '#app/overview/mine.ts'
import { pathOnward } from '#app/overview/path.ts'
import { overviewOf } from '#app/overview/view.ts'
import { type View, viewNames } from '#domain/overview/views.ts'
import { recordTypes } from '#domain/records/index.ts'
import type { Language } from '#domain/words/sentence.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { told } from '../problem.ts'
import { nextSchema, overviewSchema, pathSchema } from './schemas.ts'

const tag = 'Overview'
const path = '/api/v1/overview'

/** What needs me, and the numbers of four views, each with the answer it is (C-351). */
export function overviewRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path,
      tag,
      summary: 'The numbers of one view, each with the address of what it counts',
      query: z.strictObject({ view: z.enum(viewNames as [View]) }),
      answer: overviewSchema,
    },
    ({ context, query }) => overviewOf(app, context.get('caller'), query.view),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/next`,
      tag,
      summary: 'What needs you: each record with its next move and what is missing for it, the most urgent first',
      answer: nextSchema,
    },
    async ({ context }) => toldNext(await waitingForMe(app, context.get('caller')), context.get('language')),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/path`,
      tag,
      summary: 'How mature each pillar and clause is, and what takes it a step further',
      answer: pathSchema,
    },
    ({ context }) => pathOnward(app, context.get('caller')),
  )
  return routes
}

function toldNext({ next, others, ...rest }: Mine, language: Language) {
  const spoken = (one: Mine['next'][number]) => {
    const { type } = one.record
    const { plural, moves } = recordTypes[type]!
    return {
      ...one,
      record: { ...one.record, plural },
      label: moves[one.move]!.label[language],
      missing: one.missing.map((refusal) => told(refusal, language)),
    }
  }
  return { ...rest, next: next.map(spoken), others: others.map(spoken) }
}
