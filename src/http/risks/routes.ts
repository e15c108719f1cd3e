import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import { trendOfRisks } from '#app/risks/trendOfRisks.ts'
import type { Label } from '#domain/kernel/field.ts'
import { subjects, triggers } from '#domain/risks/scales.ts'
import { sourceMeanings } from '#domain/risks/sourceMeanings.ts'
import { aiObjectives, type RiskSource, riskSources } from '#domain/risks/sources.ts'
import { addRoute } from '../addRoute.ts'
import type { Env, Routes } from '../env.ts'
import { riskLibrarySchema, riskTrendSchema } from './schemas.ts'

const tag = 'Risks'

/** What is known of risks beside the records themselves: where they come from, and which way they go. */
export function riskRoutes(app: App): Routes {
  const routes = new OpenAPIHono<Env>()
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/risk-library',
      tag,
      summary: 'Sources of risk and what they mean',
      answer: riskLibrarySchema,
    },
    async ({ context }) => libraryIn(context.get('caller').language),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: '/api/v1/risk-trend',
      tag,
      summary: 'Whether risks weigh less than three months ago, and month by month',
      answer: riskTrendSchema,
    },
    ({ context }) => trendOfRisks(app, context.get('caller')),
  )
  return routes
}

function libraryIn(language: 'en' | 'de') {
  const named = (labels: Readonly<Record<string, Label>>) =>
    Object.entries(labels).map(([key, label]) => ({ key, name: label[language] }))
  return {
    sources: named(riskSources).map((source) => ({
      ...source,
      meaning: sourceMeanings[source.key as RiskSource][language],
    })),
    objectives: named(aiObjectives),
    subjects: named(subjects),
    triggers: named(triggers),
  }
}
