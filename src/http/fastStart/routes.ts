import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { fastStartOf, startFast } from '#app/fastStart/start.ts'
import { aiRoles, goals, parties, sizes } from '#domain/fastStart/answers.ts'
import { roleNames } from '#domain/people/roles.ts'
import { standardNames } from '#domain/standards/standards.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'

const tag = 'Fast start'
const keysOf = <T extends Record<string, unknown>>(all: T) => Object.keys(all) as [keyof T & string]
const sentence = z.string().trim().min(1).max(500)

const answersSchema = z
  .strictObject({
    activity: sentence.describe('What the organization does with AI, in a sentence'),
    size: z.enum(keysOf(sizes)),
    boundaries: sentence,
    aiRoles: z.array(z.enum(aiRoles)).min(1).max(aiRoles.length),
    systems: z
      .array(
        z.strictObject({
          name: z.string().trim().min(1).max(100),
          purpose: sentence,
          origin: z.enum(['inHouse', 'thirdParty']),
        }),
      )
      .max(20),
    personalData: z.boolean(),
    aboutPeople: z.boolean(),
    parties: z.array(z.enum(keysOf(parties))).max(10),
    goals: z.array(z.enum(keysOf(goals))).max(6),
    standards: z
      .array(z.enum(keysOf(standardNames)))
      .min(1)
      .max(10),
    top: z.uuid(),
    manager: z.uuid(),
    verifier: z.uuid().nullable(),
    certificate: z.boolean(),
  })
  .openapi('FastStartAnswers')

const piece = z.object({
  piece: z.string(),
  record: z.object({
    id: z.uuid(),
    type: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    state: z.string(),
    status: z.string(),
  }),
})

const laidSchema = z.object({ pieces: z.array(piece) }).openapi('FastStart')
const startedSchema = z
  .object({
    pieces: z.array(piece),
    added: z.int(),
    missingRoles: z.array(
      z.object({ person: z.uuid(), name: z.string(), roles: z.array(z.enum(roleNames as [string])) }),
    ),
  })
  .openapi('FastStarted')

/** From a few answers to a management system one can work with (C-331). */
export function fastStartRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  const path = '/api/v1/fast-start'
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'What a fast start laid down', answer: laidSchema },
    ({ context }) => fastStartOf(app, context.get('caller')),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag,
      summary: 'Lay down scope, roles, policy, first risks, figures and tasks; again only adds what is missing',
      body: answersSchema,
      answer: startedSchema,
    },
    ({ context, body }) => startFast(app, context.get('caller'), body),
  )
  return routes
}
