import { fine, interviews, qualified, row } from '#test/audits/auditing.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { type Harbour, openHarbour } from './harbour.ts'

/** A harbour that audits itself: who approves, who audits, who is audited, and some AI systems to look at. */
export interface AuditedHouse {
  readonly harbour: Harbour
  readonly tess: Person
  readonly milo: Person
  readonly kenji: Person
  readonly ines: Person
  readonly pat: Person
  readonly programme: Page
}

export async function openAuditedHouse(): Promise<AuditedHouse> {
  const harbour = await openHarbour('2026-03-02')
  const people = {
    tess: await harbour.joins('Tess', 'topManagement'),
    milo: await harbour.joins('Milo', 'aimsManager'),
    kenji: await harbour.joins('Kenji', 'internalAuditor'),
    ines: await harbour.joins('Ines', 'internalAuditor'),
    pat: await harbour.joins('Pat', 'processOwner'),
  }
  const { milo, kenji, ines, pat } = people
  await qualified(milo, kenji, { level: 'leadAuditor' })
  await qualified(milo, ines)
  for (const [at, site] of ['Bremen', 'Bremen', 'Bremen', 'Bremen', 'Bremen', 'Bremen', 'Kiel'].entries())
    await milo.among('ai-systems').raises({
      title: `Claims model ${at + 1}`,
      owner: pat.id,
      site,
      highRisk: at === 0,
      role: ['deployer'],
    })
  const programme = await milo.among('audit-programmes').raises({
    title: 'Audits of 2026',
    owner: kenji.id,
    periodFrom: '2026-01-01',
    periodUntil: '2026-12-31',
    objectives: 'Whether the system does what it says',
    priorities: [row({ requirement: 'iso42001:8.2', times: 2, why: 'Two incidents last year' })],
  })
  return { harbour, ...people, programme }
}

const criteria = ['4.1', '8.1', '8.2', '8.3', '8.4', 'A.6.2.5'].map((ref) => `iso42001:${ref}`)

type Input = Readonly<Record<string, unknown>>

/** An audit that is announced: its checklist, sample and interviews are still to come. */
export async function announced(house: AuditedHouse, input: Input = {}): Promise<Page> {
  const { milo, kenji, ines, pat, programme } = house
  const made = await milo.among('audits').raises({
    title: 'Internal audit: risk work',
    owner: milo.id,
    kind: 'internal',
    programme: programme.id,
    objectives: 'Whether risks are assessed as asked',
    scope: 'Claims',
    criteria,
    method: 'onSite',
    site: 'Bremen',
    startsOn: '2026-03-02',
    endsOn: '2026-03-04',
    team: [row({ person: kenji.id, role: 'lead' }), row({ person: ines.id, role: 'auditor' })],
    auditees: [row({ person: pat.id, area: 'Claims' })],
    ...input,
  })
  return kenji.among('audits').makes('announce', made)
}

/** An audit whose checklist can be walked. */
export async function begun(house: AuditedHouse, input: Input = {}): Promise<Page> {
  const { kenji } = house
  const made = await announced(house, input)
  await fine(kenji.asks('POST', `/audits/${made.id}/checklist`))
  await fine(kenji.asks('POST', `/audits/${made.id}/samples`, { body: { title: 'AI systems' } }), 201)
  await kenji.among('audits').makes('prepare', made, { interviews })
  return kenji.among('audits').makes('begin', made)
}
