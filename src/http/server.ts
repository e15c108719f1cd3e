import { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '#app/app.ts'
import type { SignInOptions } from '#app/people/identityLibrary.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { aimsRoutes } from './aims/routes.ts'
import { aiSystemRoutes } from './aiSystems/routes.ts'
import { applicabilityRoutes } from './applicability/routes.ts'
import { aroundRoutes } from './around/routes.ts'
import { auditRoutes } from './audits/routes.ts'
import { causeRoutes } from './causes/routes.ts'
import { certificationBodyRoutes } from './certification/bodyRoutes.ts'
import { gapRoutes } from './certification/gapRoutes.ts'
import { keepingRoutes } from './certification/keepingRoutes.ts'
import { certificationProjectRoutes } from './certification/projectRoutes.ts'
import { conformityRoutes } from './conformity/routes.ts'
import { contextRoutes } from './context/routes.ts'
import { courseRoutes } from './courses/routes.ts'
import { cultureRoutes } from './culture/routes.ts'
import { documentControlRoutes } from './documentControl/routes.ts'
import { brandingRoutes } from './documents/brandingRoutes.ts'
import { ownTemplateRoutes } from './documents/ownTemplateRoutes.ts'
import { publicationRoutes } from './documents/publicationRoutes.ts'
import { reportRoutes } from './documents/reportRoutes.ts'
import { documentRoutes } from './documents/routes.ts'
import { toolkitRoutes } from './documents/toolkitRoutes.ts'
import type { Env, Routes } from './env.ts'
import { exportRoutes } from './export/routes.ts'
import { fastStartRoutes } from './fastStart/routes.ts'
import { feedRoutes } from './feeds/routes.ts'
import { fileRoutes } from './files/routes.ts'
import { oscalRoutes } from './frameworks/oscalRoutes.ts'
import { reuseRoutes } from './frameworks/reuseRoutes.ts'
import { frameworkRoutes } from './frameworks/routes.ts'
import { guidanceRoutes } from './guidance/routes.ts'
import { healthRoutes } from './health.ts'
import { importRoutes } from './import/routes.ts'
import { inventoryRoutes } from './inventory/routes.ts'
import { readLanguage } from './language.ts'
import { mcpRoutes } from './mcp/routes.ts'
import { metricRoutes } from './metrics/routes.ts'
import { nonconformityRoutes } from './nonconformities/routes.ts'
import { noticeRoutes } from './notices/routes.ts'
import { objectiveRoutes } from './objectives/routes.ts'
import { oscalResultRoutes } from './oscal/routes.ts'
import { overviewRoutes } from './overview/routes.ts'
import { servePages } from './pages.ts'
import { peopleRoutes } from './people/routes.ts'
import { plainAddress } from './plainAddress.ts'
import { problem } from './problem.ts'
import { proofRoutes } from './proof/routes.ts'
import { proposalRoutes } from './proposals/routes.ts'
import { readingsRoutes } from './readings/routes.ts'
import { recordRoutes } from './records/routes.ts'
import { whichRoutes } from './records/whichRoute.ts'
import { registerHealthRoutes } from './registerHealth/routes.ts'
import { reviewRoutes } from './reviews/routes.ts'
import { riskRoutes } from './risks/routes.ts'
import { roomRoutes } from './rooms/routes.ts'
import { scoringRoutes } from './scoring/routes.ts'
import { protect } from './security.ts'
import { identify } from './session.ts'
import { signalRoutes } from './signals/routes.ts'
import { suggestionRoutes } from './suggestions/routes.ts'
import { trackerRoutes } from './trackers/routes.ts'
import { trailRoutes } from './trail/routes.ts'
import { trendRoutes } from './trends/routes.ts'
import { trustRoutes } from './trust/routes.ts'
import { webhookRoutes } from './webhooks/routes.ts'

export interface HttpOptions extends SignInOptions {
  /** The folder of the built screens; a server without screens answers the API alone. */
  readonly screens?: URL
}

/** Everything that answers over HTTP. Deny by default: what is not in the list of public routes needs a caller. */
export function createServer(app: App, options: HttpOptions): Routes {
  const server = new OpenAPIHono<Env>()
  server.onError((thrown, context) => problem(thrown, context))
  server.notFound((context) => problem(new Refused('notFound', [refuse('not_found')]), context))
  server.use('*', protect(options))
  server.use('*', readLanguage)
  server.use('*', plainAddress)
  server.use('/api/*', identify(app, options))
  for (const routes of [
    healthRoutes(app),
    peopleRoutes(app, options),
    exportRoutes(app),
    documentRoutes(app),
    brandingRoutes(app),
    reportRoutes(app),
    ownTemplateRoutes(app),
    publicationRoutes(app),
    toolkitRoutes(app),
    documentControlRoutes(app),
    importRoutes(app),
    metricRoutes(app),
    cultureRoutes(app),
    recordRoutes(app),
    whichRoutes(app),
    proofRoutes(app),
    proposalRoutes(app),
    trackerRoutes(app),
    mcpRoutes(app),
    scoringRoutes(app),
    signalRoutes(app),
    aroundRoutes(app),
    applicabilityRoutes(app),
    auditRoutes(app),
    certificationBodyRoutes(app),
    reviewRoutes(app),
    causeRoutes(app),
    conformityRoutes(app),
    gapRoutes(app),
    certificationProjectRoutes(app),
    aimsRoutes(app),
    overviewRoutes(app),
    courseRoutes(app),
    guidanceRoutes(app),
    nonconformityRoutes(app),
    objectiveRoutes(app),
    oscalResultRoutes(app),
    aiSystemRoutes(app),
    suggestionRoutes(app),
    trailRoutes(app),
    trendRoutes(app),
    trustRoutes(app),
    keepingRoutes(app),
    riskRoutes(app),
    roomRoutes(app, options),
    fileRoutes(app),
    registerHealthRoutes(app),
    contextRoutes(app),
    fastStartRoutes(app),
    feedRoutes(app),
    noticeRoutes(app, options),
    webhookRoutes(app),
    readingsRoutes(app),
    inventoryRoutes(app),
    frameworkRoutes(app),
    reuseRoutes(app),
    oscalRoutes(app),
  ])
    server.route('/', routes)
  server.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Meliora', version: '1', description: 'A management system that proves it improves.' },
  })
  if (options.screens) servePages(server, app, options.screens)
  return server
}
