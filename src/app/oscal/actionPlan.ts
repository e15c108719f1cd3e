import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { Nonconformity } from '#domain/records/nonconformity/fields.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { actionPlanDocument, type PlannedItem } from '#domain/standards/oscal/actionPlan.ts'
import { carriedOf } from '#domain/standards/oscal/carried.ts'
import { lostOf } from '#domain/standards/oscal/lost.ts'
import { filled, type Language } from '#domain/words/language.ts'
import { oscalWords } from '#domain/words/oscalWords.ts'
import type { Tx } from '#store/open.ts'
import { readOrganization } from '#store/people/organization.ts'
import { readSeen } from '#store/records/read.ts'
import type { Stored } from '#store/records/stored.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { circumstances } from '../frameworks/oscal.ts'

const MOST = 1000

/** Confirmed nonconformities and improvements of the register as an OSCAL plan of action and milestones, as far as the caller sees them. */
export function oscalActionPlan(app: App, caller: Caller) {
  const { language } = caller
  return app.store.reading(caller, async (tx) => {
    const seen = (type: AnyRecordType, statuses: readonly string[]) =>
      readSeen(tx, type, { eyes: eyesOf(caller), statuses, most: MOST + 1 })
    const cases = await seen(nonconformity, ['inProgress', 'completed'])
    const register = await seen(improvement, ['planned', 'inProgress', 'completed'])
    const isCut = cases.length > MOST || register.length > MOST
    const items = [
      ...cases.slice(0, MOST).map((record) => caseItem(record as Stored & Nonconformity)),
      ...register.slice(0, MOST).map((record) => improvementItem(record as Stored & Improvement)),
    ]
    return actionPlanDocument(
      {
        organization: await nameOf(tx),
        title: oscalWords.actionPlan[language],
        items,
        losses: [...losses(language), ...(isCut ? [filled(oscalWords.lostMany[language], { count: MOST })] : [])],
      },
      await circumstances(tx, app),
    )
  })
}

async function nameOf(tx: Tx): Promise<string> {
  return (await readOrganization(tx)).name
}

function losses(language: Language): string[] {
  return [
    ...lostOf(nonconformity, carriedOf.nonconformity, language),
    ...lostOf(improvement, carriedOf.improvement, language),
    oscalWords.lostAround[language],
    oscalWords.lostLines[language],
  ]
}

const investigating = ['evaluated', 'analysing', 'planned']
const open = ['confirmed', 'controlled', 'corrected']

function caseItem(record: Stored & Nonconformity): PlannedItem {
  const { id, number, title, state, due, createdAt } = record
  return {
    id,
    title,
    description: record.description ?? title,
    observed: record.evidenceStatement,
    collected: record.detectedOn ? `${record.detectedOn}T12:00:00Z` : createdAt,
    status:
      state === 'closed'
        ? 'closed'
        : open.includes(state)
          ? 'open'
          : investigating.includes(state)
            ? 'investigating'
            : 'remediating',
    due,
    said: {
      ...{ type: 'nonconformity', number, state, requirement: record.requirement, severity: record.severity },
      ...{ 'detected-on': record.detectedOn, 'root-cause': record.rootCause },
      ...{ effectiveness: record.verdict, 'effectiveness-because': record.verdictBecause },
    },
    actions: record.actions.map(({ what, due: until, done, doneOn }) => ({
      what: what ?? '–',
      due: until,
      doneOn,
      isDone: done,
    })),
  }
}

function improvementItem(record: Stored & Improvement): PlannedItem {
  const { id, number, title, state, status, due, createdAt } = record
  return {
    id,
    title,
    description: record.description ?? title,
    observed: null,
    collected: createdAt,
    status: status === 'completed' ? 'closed' : status === 'planned' ? 'open' : 'remediating',
    due,
    said: {
      ...{ type: 'improvement', number, state, 'framework-reference': record.frameworkReference },
      ...{ metric: record.metric, 'metric-unit': record.metricUnit },
      ...{ before: record.baseline, target: record.target, after: record.after },
    },
    actions: record.actions.map(({ what, ends, done }) => ({
      what: what ?? '–',
      due: ends,
      doneOn: null,
      isDone: done,
    })),
  }
}
