import { documentedNow } from '#domain/certification/documented.ts'
import { type Warning, type WarningFacts, warningsOf } from '#domain/certification/keeping/warnings.ts'
import { judged } from '#domain/conformity/judged.ts'
import type { Certification } from '#domain/records/certification/fields.ts'
import { cycleTasks } from '#domain/records/certification/nextAudit.ts'
import { certifiedStates } from '#domain/records/certification/states.ts'
import { keyOf } from '#domain/standards/requirement.ts'
import { requirementNamed, standards } from '#domain/standards/standards.ts'
import { addMonths } from '#domain/time/months.ts'
import {
  hasAuditSince,
  isAuditPlanned,
  overdueNonconformities,
  overdueOf,
  repeatedMinors,
} from '#store/certification/keeping/warningFacts.ts'
import { hasStatement } from '#store/certification/statement.ts'
import { writtenOn } from '#store/certification/written.ts'
import { knownOn } from '#store/conformity/known.ts'
import type { OnDay } from '#store/conformity/standing.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { approvedReviews } from '#store/reviews/approvedReviews.ts'

type Certificate = Stored & Certification

/** An audit and a review are expected every year; a month is grace, as in domain/conformity/counting. */
const YEARLY = 13

/** What could become a major at the next audit of the body (C-295). */
export async function warningsFor(tx: Tx, certificate: Certificate, on: OnDay): Promise<readonly Warning[]> {
  const { today } = on
  const since = addMonths(today, -YEARLY)
  return warningsOf({
    today,
    ...(await conformityOf(tx, certificate, on)),
    overdueNonconformities: await overdueNonconformities(tx, today),
    repeatedMinors: (await repeatedMinors(tx, today)).map((one) => ({
      ...one,
      ref: requirementNamed(one.requirement)?.ref ?? one.requirement,
    })),
    hasAudit: await hasAuditSince(tx, since),
    hasReview: (await approvedReviews(tx, { from: since, to: today })).length > 0,
    next: await nextOf(tx, certificate, today),
    changes: certificate.changes.flatMap(({ what, day, significant, toldOn }) =>
      significant?.answer === 'yes' && day !== null ? [{ what: what ?? '', day, toldOn }] : [],
    ),
    overdueMarkUses: await overdueOf(tx, 'markUse', today),
    overdueEnquiries: await overdueOf(tx, 'enquiry', today),
    overdueRisks: await overdueOf(tx, 'risk', today),
  })
}

async function conformityOf(
  tx: Tx,
  { standard }: Certificate,
  on: OnDay,
): Promise<Pick<WarningFacts, 'clauses' | 'missingDocuments'>> {
  const id = standard ?? 'iso42001'
  const known = await knownOn(tx, on)
  const clauses = (standards.find((one) => one.id === id)?.requirements ?? []).filter(({ kind }) => kind === 'clause')
  const refs = new Map(clauses.map(({ ref }) => [keyOf(id, ref), ref]))
  const asked = clauses.map(({ ref, kind, topics }) => ({ key: keyOf(id, ref), standard: id, kind, topics }))
  const documents = id === 'iso42001' ? documentedNow(await writtenOn(tx, on.today), await hasStatement(tx, id)) : []
  return {
    clauses: judged(asked, known).map(({ key, status }) => ({ key, ref: refs.get(key) ?? key, status })),
    missingDocuments: documents.filter(({ isEffective }) => !isEffective),
  }
}

/** The next audit of the body, if the certificate is valid, and whether one of its kind stands in the plan. */
async function nextOf(tx: Tx, certificate: Certificate, today: string): Promise<WarningFacts['next']> {
  const [next] = (certifiedStates as readonly string[]).includes(certificate.state) ? cycleTasks(certificate) : []
  if (next === undefined) return null
  const isRenewal = next.step === 'recertification'
  const isBegun = certificate.state === next.step
  const isPlanned = isBegun || (await isAuditPlanned(tx, isRenewal ? 'recertification' : 'surveillance', today))
  return { step: next.step, by: next.by, isPlanned }
}
