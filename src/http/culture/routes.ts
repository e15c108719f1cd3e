import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { lessonReaders, readLesson } from '#app/culture/lessonReaders.ts'
import { cardOf, cultureOf, hoursOf, leadersOf, surveysOf, thanksOf } from '#app/culture/questions.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { listOf } from '../shapes.ts'
import { addBallotRoutes } from './ballotRoutes.ts'
import {
  askingSchema,
  cardSchema,
  cultureSchema,
  hoursSchema,
  leadersSchema,
  readersSchema,
  thanksSchema,
} from './schemas.ts'
import { addStoryRoutes } from './storyRoutes.ts'

const tag = 'Culture'
const path = '/api/v1/culture'

/** How improving is lived: figures, thanks, lessons, surveys. */
export function cultureRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'How improving is lived, over a year', answer: cultureSchema },
    ({ context }) => cultureOf(app, context.get('caller')),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/leaders`,
      tag,
      summary: 'What leaders raise, own, ask and admit, by quarter',
      answer: leadersSchema,
    },
    ({ context }) => leadersOf(app, context.get('caller')),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/recognitions`,
      tag,
      summary: 'The recognitions of a quarter that you may see',
      query: z.strictObject({
        quarter: z
          .string()
          .regex(/^\d{4}-Q[1-4]$/)
          .optional(),
      }),
      answer: thanksSchema,
    },
    ({ context, query }) => thanksOf(app, context.get('caller'), query),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/hours`,
      tag,
      summary: 'Improvement time of the teams: capacity, budget, used',
      answer: listOf(hoursSchema),
    },
    async ({ context }) => ({ items: await hoursOf(app, context.get('caller')) }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/recent-improvements`,
      tag,
      summary: 'At most three improvements you should be able to tell of',
      answer: cardSchema,
    },
    ({ context }) => cardOf(app, context.get('caller')),
  )
  addRoute(
    routes,
    { method: 'get', path: `${path}/surveys`, tag, summary: 'Open surveys that ask you', answer: listOf(askingSchema) },
    async ({ context }) => ({ items: await surveysOf(app, context.get('caller')) }),
  )
  addReaderRoutes(routes, app)
  addBallotRoutes(routes, app)
  addStoryRoutes(routes, app)
  return routes
}

function addReaderRoutes(routes: Routes, app: App): void {
  const readers = '/api/v1/lessons/{ref}/readers'
  addRoute(
    routes,
    {
      method: 'get',
      path: readers,
      tag: 'Lessons',
      summary: 'For how many it is, and how many read it',
      answer: readersSchema,
    },
    ({ context }) => lessonReaders(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    { method: 'post', path: readers, tag: 'Lessons', summary: 'Say that you read it', answer: readersSchema },
    ({ context }) => readLesson(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
}
