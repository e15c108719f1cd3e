import { z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { storyOf } from '#app/culture/story.ts'
import { addRoute } from '../addRoute.ts'
import type { Routes } from '../env.ts'

const storySchema = z
  .object({
    id: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    owner: z.string().nullable(),
    problem: z.string().nullable(),
    changes: z.array(z.string()),
    effect: z.string().nullable(),
    verdict: z.enum(['met', 'partly', 'notMet']).nullable(),
    chart: z.object({}).loose().nullable(),
    standard: z.array(z.string()),
    lesson: z.string().nullable(),
  })
  .openapi('ImprovementStory')

/** An improvement in one minute; as a file it stands with the other documents (http/documents). */
export function addStoryRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/improvements/{ref}/story',
      tag: 'Improvements',
      summary: 'Its story on one page: problem, change, before and after, what stayed',
      answer: storySchema,
    },
    ({ context }) => storyOf(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
}
