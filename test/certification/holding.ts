import type { Page } from '#test/journeys/driver/person.ts'
import { aBody, putAt, type Seekers } from './selecting.ts'
import { chosen, contract } from './staging.ts'

/** What stands on a certificate. */
export const certificate = {
  certificateNumber: 'NL-AI-0042',
  certificateScope: 'Development and use of AI systems for motor insurance',
  certificateSites: 'Harbour House',
  edition: 'ISO/IEC 42001:2023',
  accreditedBy: 'Example Accreditation Service',
  accreditationMark: 'EX-42',
  verificationLink: 'https://register.northlight.example/NL-AI-0042',
}
export const decided = {
  certificateDecidedOn: '2026-03-02',
  decidedByOthers: { answer: 'yes', why: 'J. Silva and the certification committee' },
}

/** A certification of which the body is about to decide. What brings it so far is tested elsewhere; here it is put there. */
export async function undecided(house: Seekers): Promise<Page> {
  const { certification, selection } = await chosen(house)
  const top = house.ingrid.among('certifications')
  await top.makes('contract', certification, { ...contract, selection: selection.id })
  await putAt(house.world, certification, 'cbDecision')
  return house.nia.among('certifications').reads(certification)
}

/** A certificate we already have, as it is written down. */
export async function held(house: Seekers, input: Readonly<Record<string, unknown>> = {}): Promise<Page> {
  const certifications = house.nia.among('certifications')
  const body = await aBody(house, 'Old Mark Ltd', { found: { checkedOn: house.world.today() } })
  const made = await certifications.raises({ title: 'Held before', standard: 'iso27001' })
  return certifications.makes('recordExisting', made, { ...certificate, ...decided, newBody: body.id, ...input })
}

/** Tasks that were given, as [title, due]. */
export async function tasks({ nia }: Seekers, words: string): Promise<[string, unknown][]> {
  const given = await nia.among('tasks').lists('?limit=100')
  return given
    .map(({ title, due }): [string, unknown] => [String(title), due])
    .filter(([title]) => title.includes(words))
    .sort((one, other) => String(one[1]).localeCompare(String(other[1])))
}
