import type { App } from '#app/app.ts'
import { blankBallot, castBallot, signBallot } from '#app/culture/ballots.ts'
import { surveyOutcome } from '#app/culture/results.ts'
import { openGate } from '#app/suggestions/gate.ts'
import { isId } from '#domain/checks/id.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { addRoute } from '../addRoute.ts'
import { addressOf } from '../address.ts'
import type { Routes } from '../env.ts'
import { ballotSchema, castBody, outcomeSchema, signedSchema, veilBody } from './schemas.ts'

const tag = 'Surveys'
const path = '/api/v1/pulse-surveys/{ref}'

/**
 * Ballots of anonymous surveys (docs/adr/0028-anonymous-ballots.md): a person has one veiled ballot signed, and nobody in particular
 * puts it into the urn. The second request is a public one: cookie and token are not looked at, and nothing is kept of who asks.
 */
export function addBallotRoutes(routes: Routes, app: App): void {
  const casting = openGate({ most: 200, mostOverall: 5000, windowSeconds: 600 })
  addRoute(
    routes,
    { method: 'get', path: `${path}/ballot`, tag, summary: 'What you need to make your ballot', answer: ballotSchema },
    ({ context }) => blankBallot(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${path}/ballot`,
      tag,
      summary: 'Have your one ballot signed under its veil',
      body: veilBody,
      answer: signedSchema,
    },
    async ({ context, body: { veil } }) => ({
      signature: await signBallot(app, context.get('caller'), { ref: context.req.param('ref') ?? '', veil }),
    }),
  )
  addRoute(
    routes,
    {
      method: 'get',
      path: `${path}/results`,
      tag,
      summary: 'What at least five people answered, once it ended',
      answer: outcomeSchema,
    },
    ({ context }) => surveyOutcome(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: '/api/public/surveys/{organization}/{survey}/ballots',
      tag,
      summary: 'Put a signed ballot into the urn, as nobody in particular',
      body: castBody,
    },
    ({ context, body }) => {
      casting.admit(addressOf(context).network)
      context.header('Cache-Control', 'no-store')
      const [organization, survey] = [context.req.param('organization') ?? '', context.req.param('survey') ?? '']
      if (!isId(organization) || !isId(survey)) throw new Refused('notFound', [refuse('not_found')])
      return castBallot(app, { organization, survey, ...body })
    },
  )
}
