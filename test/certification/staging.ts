import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aBody, candidate, row, type Seekers, seeking, selecting } from './selecting.ts'

type Input = Readonly<Record<string, unknown>>

/** A body chosen for a certification; the certification may contract it. */
export async function chosen(house: Seekers): Promise<{ certification: Page; selection: Page; body: Page }> {
  const { nia } = house
  const scope = await nia
    .among('scope-statements')
    .reads((await house.amara.among('scope-statements').raises({ title: 'AI at Harbour House' })).id)
  const certification = await seeking(house, { scope: scope.id })
  return { certification, ...(await chosenFor(house, certification)) }
}

/** Two bodies compared for a certification that looks for one, and the better chosen. */
export async function chosenFor(
  house: Pick<Seekers, 'nia'>,
  certification: Page,
): Promise<{ selection: Page; body: Page }> {
  const body = await aBody(house, 'Northlight Certification')
  const other = await aBody(house, 'Assura Cert')
  const candidates = [candidate(body, [5, 4, 4, 5, 3, 4]), candidate(other, [5, 3, 3, 5, 3, 3])]
  const selections = house.nia.among('body-selections')
  const open = await selections.raises(selecting(candidates, { certification: certification.id }))
  const selection = await selections.makes('choose', open, { chosen: body.id, chosenBecause: 'It knows AI.' })
  return { selection, body }
}

export const contract = { contractReference: 'C-77', contractedOn: '2026-03-02' }

/** What a body is told before it plans. */
export const application = {
  peopleDoingAi: 24,
  aiRoles: ['developer', 'deployer'],
  systemCount: 1,
  outsourced: 'None',
  auditLanguages: 'English, German',
}

export const looked = {
  stage1Looked: ['documents', 'siteConditions', 'scope', 'implementation', 'internalAudits', 'managementReviews'],
}

export const visits = [
  row({ site: 'Harbour House', mode: 'onSite', day: '2026-05-11', from: '09:00', until: '16:00', room: 'Blue room' }),
]
export const interviews = ['topManagement', 'management', 'operation'].map((level) =>
  row({ level, role: level, day: '2026-05-11' }),
)
export const observations = [row({ process: 'Triage of claims', site: 'Harbour House', day: '2026-05-12' })]

/** An audit of the body, planned and announced as the AIMS manager writes it down. */
export async function theirAudit({ amara }: Pick<Seekers, 'amara'>, input: Input): Promise<Page> {
  const audits = amara.among('audits')
  const made = await audits.raises({
    title: 'Audit by Northlight',
    owner: amara.id,
    objectives: 'Whether the AIMS conforms',
    scope: 'The whole AIMS',
    criteria: ['iso42001:8.2'],
    method: 'hybrid',
    externals: [row({ name: 'Guest auditor', firm: 'Northlight Certification', role: 'lead' })],
    ...input,
  })
  return audits.makes('announce', made)
}

export const stage1Days = { kind: 'cbStage1', startsOn: '2026-03-09', endsOn: '2026-03-10' }
export const stage2Days = { kind: 'cbStage2', startsOn: '2026-05-11', endsOn: '2026-05-12' }

interface Found {
  readonly title: string
  readonly kind: 'nonconformity' | 'observation' | 'opportunity'
  readonly severity?: 'major' | 'minor'
}

/** Begins an announced audit, writes down what it found, and issues its report. */
export async function reported(
  { amara }: Pick<Seekers, 'amara'>,
  audit: Page,
  { found, auditee }: { readonly found: readonly Found[]; readonly auditee: Person },
): Promise<Page[]> {
  const audits = amara.among('audits')
  const findings = amara.among('findings')
  await audits.makes('prepare', audit)
  await audits.makes('begin', audit)
  const made: Page[] = []
  for (const one of found) {
    const finding = await findings.raises({
      audit: audit.id,
      requirement: 'iso42001:8.4',
      statement: 'The assessment is of the model before.',
      evidence: 'IA-05 and the release note',
      noSolution: true,
      ...(one.kind !== 'nonconformity' && { failsRequirement: { answer: 'no', why: 'It is done, not well.' } }),
      ...one,
    })
    await findings.makes('confirm', finding)
    await findings.makes('issue', finding, { auditee: auditee.id })
    await auditee.among('findings').makes('respond', finding, { stance: 'agree', response: 'We agree.' })
    made.push(await findings.makes('accept', finding))
  }
  await audits.makes('finish', audit)
  await audits.makes('issue', audit, {
    conformity: 'As found',
    effectiveness: 'As found',
    distribution: [row({ person: amara.id })],
  })
  return made
}

/** The body said yes to something of a nonconformity. */
export async function accepted(amara: Person, nonconformity: string, what: 'plan' | 'closure', on: string) {
  const among = amara.among('nonconformities')
  const { fields } = await among.reads(nonconformity)
  const before = fields.acceptances as readonly Input[]
  const acceptances = [...before, row({ what, acceptedBy: 'Northlight', acceptedOn: on })]
  return among.makes('recordAcceptance', nonconformity, { acceptances })
}
