import type { App } from '#app/app.ts'
import { type Answered, answerLine, answerLines } from '#app/audits/answers.ts'
import { addLineWithin, checklistOf, drawChecklist, lineWithin } from '#app/audits/checklist.ts'
import { idFrom } from '#app/texts.ts'
import { audit } from '#domain/records/audit/audit.ts'
import type { Language } from '#domain/words/sentence.ts'
import { addRoute, idempotencyKey, ifMatch } from '../addRoute.ts'
import { addedOnce } from '../around/addedOnce.ts'
import { aroundOf } from '../around/asked.ts'
import { versionRead } from '../body.ts'
import type { Routes } from '../env.ts'
import { told } from '../problem.ts'
import { listOf } from '../shapes.ts'
import { answeredSchema, answerSchema, answersSchema, checklistSchema, lineSchema, ownLineSchema } from './schemas.ts'

const tag = 'Audits'
const base = '/api/v1/audits/{ref}'

/** Drawing the checklist up: from the catalogue, and by hand. */
export function addChecklistRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    { method: 'get', path: `${base}/lines`, tag, summary: 'The checklist', answer: checklistSchema },
    ({ context }) => checklistOf(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/checklist`,
      tag,
      summary: 'Draw the checklist up from what is audited against and what earlier audits found; again only adds',
      answer: checklistSchema,
    },
    ({ context }) => drawChecklist(app, context.get('caller'), context.req.param('ref') ?? ''),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/lines`,
      tag,
      summary: 'Add a question of your own',
      headers: idempotencyKey,
      body: ownLineSchema,
      answer: lineSchema,
      status: 201,
    },
    ({ context, body }) =>
      addedOnce(app, context, {
        around: aroundOf(audit, context),
        first: (tx, at, { ref, id }) => addLineWithin(tx, at, { ref, id, body }),
        again: lineWithin,
      }),
  )
}

/** Answering it: one line, or what a device gathered without a network. */
export function addAnswerRoutes(routes: Routes, app: App): void {
  addRoute(
    routes,
    {
      method: 'put',
      path: `${base}/lines/{id}`,
      tag,
      summary: 'Answer a line; saying the same again changes nothing',
      headers: ifMatch,
      body: answerSchema,
      answer: lineSchema,
    },
    ({ context, id, body }) =>
      answerLine(app, context.get('caller'), {
        ref: context.req.param('ref') ?? '',
        answer: { ...body, line: idFrom(id, 'id'), version: versionRead(context) },
      }),
  )
  addRoute(
    routes,
    {
      method: 'post',
      path: `${base}/answers`,
      tag,
      summary: 'Answer many lines, each by its own version; one that cannot be written keeps no other back',
      body: answersSchema,
      answer: listOf(answeredSchema),
    },
    async ({ context, body }) => {
      const ref = context.req.param('ref') ?? ''
      const answered = await answerLines(app, context.get('caller'), { ref, ...body })
      return { items: answered.map((each) => presented(each, context.get('language'))) }
    },
  )
}

function presented({ refusals, ...answered }: Answered, language: Language) {
  return { ...answered, refusals: refusals.map((refusal) => told(refusal, language)) }
}
