import { audit } from '#domain/records/audit/audit.ts'
import type { Audit } from '#domain/records/audit/fields.ts'
import type { Finding } from '#domain/records/finding/fields.ts'
import { finding } from '#domain/records/finding/finding.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { originFrom } from '#domain/records/nonconformity/origins.ts'
import { requirementNamed } from '#domain/standards/standards.ts'
import { dayOf } from '#domain/time/days.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import type { At } from '../caller.ts'
import type { AnyFacts } from '../records/facts.ts'
import { load } from '../records/load.ts'
import { raiseFromWithin } from '../records/raisedFrom.ts'

/** What an issued finding becomes has its id before it is made, so that the finding names it in the same step. */
export async function nameWhatItBecomes(_: Tx, { record }: AnyFacts): Promise<Partial<Stored>> {
  const { kind } = record as Finding
  if (kind === 'nonconformity') return { nonconformity: newId() }
  return kind === 'observation' || kind === 'opportunity' ? { improvement: newId() } : {}
}

/**
 * Issuing makes a finding what it is (C-038): a nonconformity one of its own, an observation or an opportunity a candidate. A good
 * practice makes nothing.
 */
export async function becomeWhatItIs(tx: Tx, at: At, { verb, after }: { verb: string; after: Stored }): Promise<void> {
  if (verb !== 'issue') return
  const found = after as Stored & Finding
  const source = (await load(tx, at.caller, { type: audit, ref: found.audit! })) as Stored & Audit
  const from = { type: finding, ref: found.id }
  if (found.nonconformity)
    await raiseFromWithin(tx, at, {
      type: nonconformity,
      input: await asNonconformity(tx, at, { found, source }),
      id: found.nonconformity,
      from,
    })
  if (found.improvement)
    await raiseFromWithin(tx, at, {
      type: improvement,
      input: asCandidate({ found, source }),
      id: found.improvement,
      from,
    })
}

interface Raised {
  readonly found: Stored & Finding
  readonly source: Stored & Audit
}

async function asNonconformity(tx: Tx, { app }: At, { found, source }: Raised): Promise<Record<string, unknown>> {
  const { timeZone } = await readSettings(tx)
  return {
    title: found.title,
    description: found.statement,
    site: found.site ?? source.site,
    aiSystem: found.aiSystem,
    detectedOn: source.beganOn ?? dayOf(app.now(), timeZone),
    origin: originFrom({ type: 'audit', kind: source.kind }),
    requirement: found.requirement,
    evidenceStatement: found.evidence,
    externalScale: `${source.number} ${source.title}`.slice(0, LONGEST),
    externalGrade: found.externalGrade ?? found.severity,
    externalSeverity: found.severity,
  }
}

function asCandidate({ found, source }: Raised): Record<string, unknown> {
  const requirement = requirementNamed(found.requirement ?? '')
  return {
    title: found.title,
    description: found.statement,
    sourceType: 'auditFinding',
    sourceWords: `${found.number} (${source.number} ${source.title})`.slice(0, LONGEST),
    frameworkReference: requirement ? `${requirement.standard.name} ${requirement.ref}` : null,
  }
}

const LONGEST = 300
