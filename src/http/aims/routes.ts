import { OpenAPIHono, z } from '@hono/zod-openapi'
import { checksToAct, nothingToDo } from '#app/aims/checks.ts'
import { cycleOf, pillarsOf } from '#app/aims/cycle.ts'
import { departmentsOf, proceduresOnPaper } from '#app/aims/departments.ts'
import { aimsMap } from '#app/aims/map.ts'
import { engagementOf, leadershipOf } from '#app/aims/people.ts'
import type { App } from '#app/app.ts'
import { checkStandings } from '#domain/conformity/checks.ts'
import { addRoute } from '../addRoute.ts'
import { withdrawal } from '../around/schemas.ts'
import type { Env, Routes } from '../env.ts'
import { pageAsked, pageQuery } from '../pageAsked.ts'
import { listOf, pageOf, shortText } from '../shapes.ts'
import {
  checkedSchema,
  departmentSchema,
  engagementSchema,
  leadershipSchema,
  mapSchema,
  onPaperSchema,
  pillarSchema,
  quadrantSchema,
} from './schemas.ts'

const tag = 'Management system'
const path = '/api/v1/aims'

/** The management system as a whole: its cycle, what it stands on, its processes. */
export function aimsRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/cycle`,
      tag,
      summary: 'Every kind of record in its quadrant of plan, do, check and act',
      answer: listOf(quadrantSchema),
    },
    async ({ context }) => ({ items: await cycleOf(app, context.get('caller')) }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/pillars`,
      tag,
      summary: 'What the system stands on, with the health of each',
      answer: listOf(pillarSchema),
    },
    async ({ context }) => ({ items: await pillarsOf(app, context.get('caller')) }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/map`,
      tag,
      summary: 'Processes with all they serve and rest on, and what hangs on nothing',
      answer: mapSchema,
    },
    ({ context }) => aimsMap(app, context.get('caller')),
  )
  addPeopleRoutes(routes, app)
  addCheckRoutes(routes, app)
  return routes
}

function addPeopleRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/departments`,
      tag,
      summary: 'How far each department keeps the rules everyone keeps',
      query: z.strictObject({ site: shortText.optional() }),
      answer: listOf(departmentSchema),
    },
    async ({ context, query }) => ({ items: await departmentsOf(app, context.get('caller'), query) }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/leadership`,
      tag,
      summary: 'What top management did, by quarter',
      answer: leadershipSchema,
    },
    ({ context }) => leadershipOf(app, context.get('caller')),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/engagement`,
      tag,
      summary: 'How much people take part, by quarter',
      answer: listOf(engagementSchema),
    },
    async ({ context }) => ({ items: await engagementOf(app, context.get('caller')) }),
  )
}

function addCheckRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/checks`,
      tag,
      summary: 'Results of checking, and what was done about each',
      query: z.strictObject({ standing: z.enum(checkStandings).optional(), ...pageQuery.shape }),
      answer: pageOf(checkedSchema),
    },
    ({ context, query: { standing = null, ...page } }) =>
      checksToAct(app, context.get('caller'), { standing, ...pageAsked(page) }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${path}/checks/{ref}/nothing`,
      tag,
      summary: 'Say that a result of checking calls for nothing to be done, and why',
      body: withdrawal,
    },
    ({ context, body }) => nothingToDo(app, context.get('caller'), { ref: context.req.param('ref') ?? '', body }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/on-paper`,
      tag,
      summary: 'Procedures in force by which nothing was recorded for 90 days',
      answer: listOf(onPaperSchema),
    },
    async ({ context }) => ({ items: await proceduresOnPaper(app, context.get('caller')) }),
  )
}
