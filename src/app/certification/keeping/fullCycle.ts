import type { FullCycle, YearFigures } from '#domain/certification/keeping/fullCycle.ts'
import { r03YearsWithout } from '#domain/certification/rules/cycle.ts'
import { r18NeverSampled } from '#domain/certification/rules/sampled.ts'
import { keyOf } from '#domain/standards/requirement.ts'
import { standards } from '#domain/standards/standards.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { addMonths } from '#domain/time/months.ts'
import { figuresOf, sampledByBody } from '#store/certification/keeping/cycleYears.ts'
import type { Tx } from '#store/open.ts'
import type { App } from '../../app.ts'
import type { Caller } from '../../caller.ts'
import { type Certificate, ofCertificate } from './keeping.ts'

/** Three years looked at together, as the recertification does (C-297). Nothing is counted before a certificate. */
export function fullCycle(app: App, caller: Caller, ref: string): Promise<FullCycle> {
  return ofCertificate({ app, caller }, ref, cycleWithin)
}

export async function cycleWithin(
  tx: Tx,
  record: Certificate,
  { today, timeZone }: { readonly today: Day; readonly timeZone: string },
): Promise<FullCycle> {
  const { certificateDecidedOn: decidedOn, certificateExpiresOn: expiresOn, surveillance1On, surveillance2On } = record
  if (decidedOn === null || expiresOn === null)
    return { from: null, to: null, today, years: [], yearsWithout: [], neverSampled: [] }
  const heldOn = [surveillance1On, surveillance2On].filter((day) => day !== null)
  const audits = await sampledByBody(tx, { from: addMonths(decidedOn, -12), to: expiresOn })
  const years: YearFigures[] = []
  for (const span of yearsOf(decidedOn, expiresOn).filter(({ from }) => from <= today))
    years.push(await figuresOf(tx, { ...span, timeZone }))
  return {
    from: decidedOn,
    to: expiresOn,
    today,
    years,
    yearsWithout: r03YearsWithout({ decidedOn, expiresOn, heldOn, today }),
    neverSampled: r18NeverSampled(clausesOf(record.standard), audits),
  }
}

function yearsOf(decidedOn: Day, expiresOn: Day): readonly { readonly from: Day; readonly to: Day }[] {
  return [0, 1, 2]
    .map((year) => ({ from: addMonths(decidedOn, 12 * year), to: addDays(addMonths(decidedOn, 12 * year + 12), -1) }))
    .filter(({ from }) => from < expiresOn)
}

function clausesOf(standard: string | null): readonly string[] {
  const id = standard ?? 'iso42001'
  const requirements = standards.find((one) => one.id === id)?.requirements ?? []
  return requirements.filter(({ kind }) => kind === 'clause').map(({ ref }) => keyOf(id, ref))
}
