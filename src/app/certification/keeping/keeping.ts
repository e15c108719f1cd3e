import { MOMENTUM_DAYS, type Momentum, momentumOf } from '#domain/certification/keeping/momentum.ts'
import type { Warning } from '#domain/certification/keeping/warnings.ts'
import { type PublicStatus, r19Status } from '#domain/certification/rules/status.ts'
import { type SitesToVisit, sitesToVisit } from '#domain/certification/stages/sitePlan.ts'
import { statementOf } from '#domain/claims/statement.ts'
import { certification } from '#domain/records/certification/certification.ts'
import type { Certification } from '#domain/records/certification/fields.ts'
import { type CycleTask, cycleTasks } from '#domain/records/certification/nextAudit.ts'
import type { Day } from '#domain/time/days.ts'
import { activityAround } from '#store/certification/keeping/activity.ts'
import { type Evolved, evolvedSince } from '#store/certification/keeping/evolution.ts'
import { namesOfRecords } from '#store/certification/keeping/names.ts'
import type { OnDay } from '#store/conformity/standing.ts'
import type { Tx } from '#store/open.ts'
import { readOrganization } from '#store/people/organization.ts'
import type { Stored } from '#store/records/stored.ts'
import type { App } from '../../app.ts'
import type { At, Caller } from '../../caller.ts'
import { onDay } from '../../conformity/today.ts'
import { load } from '../../records/load.ts'
import { warningsFor } from './warnings.ts'

export type Certificate = Stored & Certification

export interface Keeping {
  readonly today: Day
  readonly status: PublicStatus
  readonly next: readonly (CycleTask & { readonly sites: SitesToVisit | null })[]
  readonly warnings: readonly Warning[]
  /** Null before there is a decision. */
  readonly momentum: Momentum | null
  readonly evolution: readonly Evolved[]
  /** The sentence one may say; null while the certificate is not valid. */
  readonly statement: string | null
}

/** How a certificate is kept, as it stands today (C-237, C-295, C-296, C-301). @throws Refused notFound */
export function keepingOf(app: App, caller: Caller, ref: string): Promise<Keeping> {
  return ofCertificate({ app, caller }, ref, async (tx, record, on) => {
    const status = r19Status(record.state, record.certificateExpiresOn, on.today)
    const since = record.certificateDecidedOn
    return {
      today: on.today,
      status,
      next: status === 'valid' ? cycleTasks(record).map((task) => ({ ...task, sites: sitesOf(record, task) })) : [],
      warnings: since === null ? [] : await warningsFor(tx, record, on),
      momentum: await momentum(tx, record, on),
      evolution: since === null ? [] : await evolvedSince(tx, { since, timeZone: on.timeZone }),
      statement: status === 'valid' ? await statement(tx, record, caller) : null,
    }
  })
}

function sitesOf({ auditedSites }: Certificate, { step }: CycleTask): SitesToVisit | null {
  return sitesToVisit(auditedSites, step === 'recertification' ? 'recertification' : 'surveillance')
}

/** Reads of one certificate, on the organization's day. @throws Refused notFound */
export function ofCertificate<T>(
  { app, caller }: At,
  ref: string,
  read: (tx: Tx, record: Certificate, on: OnDay) => Promise<T>,
): Promise<T> {
  return app.store.reading(caller, async (tx) => {
    const record = (await load(tx, caller, { type: certification, ref })) as Certificate
    return read(tx, record, await onDay(tx, app.now()))
  })
}

async function momentum(tx: Tx, { certificateDecidedOn }: Certificate, { today, timeZone }: OnDay) {
  if (certificateDecidedOn === null) return null
  const counted = await activityAround(tx, { day: certificateDecidedOn, days: MOMENTUM_DAYS, timeZone })
  return momentumOf({ ...counted, decidedOn: certificateDecidedOn, today })
}

async function statement(tx: Tx, record: Certificate, { language }: Caller): Promise<string | null> {
  const { standard, edition, certificateScope: scope, body: bodyId } = record
  const body = bodyId === null ? undefined : (await namesOfRecords(tx, [bodyId])).get(bodyId)
  if (!standard || !edition || !scope || !body) return null
  const { name } = await readOrganization(tx)
  return statementOf({ organization: name, standard, edition, scope, body }, language)
}
