import type { App } from '#app/app.ts'
import { addToSample, drawSampleWithin, samplesOf, sampleWithin } from '#app/audits/samples.ts'
import { audit } from '#domain/records/audit/audit.ts'
import { addRoute, idempotencyKey } from '../addRoute.ts'
import { addedOnce } from '../around/addedOnce.ts'
import { aroundOf } from '../around/asked.ts'
import type { Routes } from '../env.ts'
import { drawingSchema, judgedSchema, sampleSchema, samplesSchema } from './schemas.ts'

const tag = 'Audits'
const path = '/api/v1/audits/{ref}/samples'

/** Samples of an audit: drawn by seed, with what judgement adds. */
export function addSampleRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    { method: 'get', path, tag, summary: 'Samples with the populations they were drawn from', answer: samplesSchema },
    ({ context }) => samplesOf(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path,
      tag,
      summary: 'Draw a sample: ⌈√n⌉ of each stratum, at least one; the same seed draws the same again',
      headers: idempotencyKey,
      body: drawingSchema,
      answer: sampleSchema,
      status: 201,
    },
    ({ context, body }) =>
      addedOnce(app, context, {
        around: aroundOf(audit, context),
        first: (tx, at, { ref, id }) => drawSampleWithin(tx, at, { ...body, ref, id }),
        again: sampleWithin,
      }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${path}/{id}/judgement`,
      tag,
      summary: 'Add one of the population by judgement; at least a quarter stays random',
      body: judgedSchema,
      answer: sampleSchema,
    },
    ({ context, id, body }) =>
      addToSample(app, context.get('caller'), { ...body, ref: context.req.param('ref') ?? '', sample: id }),
  )
}
