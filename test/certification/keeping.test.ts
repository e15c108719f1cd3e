import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmed } from '#test/journeys/driver/correcting.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aHouse, type House, lives } from '#test/registerHealth/lives.ts'
import { held } from './holding.ts'
import { row } from './selecting.ts'

let house: House
let nia: Person
let certificate: Page
let piet: Person

/** Before the certificate everybody is busy; after it hardly anybody. */
beforeAll(async () => {
  house = await aHouse('2025-11-03')
  const { world, team } = house
  await lives(house, { title: 'Before it', on: '2025-11-03', start: 4, done: 10 })
  world.itIs('2025-12-02')
  piet = await world.person('Piet', 'processOwner')
  const manager = await world.person('Nia', 'certificationManager')
  nia = manager.among('certifications')
  const seeking = { world, nia: manager, amara: team.manager, ingrid: team.manager }
  certificate = await held(seeking, {
    certificateDecidedOn: '2025-12-02',
    edition: 'ISO/IEC 42001:2023',
    standard: 'iso42001',
  })
  await lives(house, {
    title: 'Since the certificate',
    on: '2025-12-05',
    start: 3,
    done: 20,
    judged: 80,
    closed: 81,
    after: 5,
  })
  world.itIs('2026-02-28')
})
afterAll(() => house.world.close())

const ask = async (path: string) => {
  const { status, body } = await nia.asks('GET', `/certifications/${certificate.id}/${path}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body as unknown as Record<string, never>
}
const section = async (key: string): Promise<Record<string, unknown>[]> => {
  const { sections } = (await ask('surveillance-pack')) as unknown as {
    sections: { key: string; items: Record<string, unknown>[] }[]
  }
  return sections.find((one) => one.key === key)?.items ?? []
}

test('C-301 the ninety days after the certificate are set against those before, once they are over', async () => {
  expect((await ask('keeping')).momentum).toMatchObject({ after: null, isDropping: false, knownFrom: '2026-03-02' })
  house.world.itIs('2026-03-02')
  const { momentum } = (await ask('keeping')) as unknown as { momentum: Record<string, number | boolean> }
  expect(momentum.before).toBeGreaterThan(5)
  expect(momentum.change).toBeCloseTo(
    ((momentum.after as number) - (momentum.before as number)) / (momentum.before as number),
  )
  expect(momentum.isDropping).toBe((momentum.change as number) < -0.3)
})

test('C-241 C-293 the pack of a surveillance holds what the body looks at, improvements since its last audit with their outcome among it', async () => {
  const improvements = await section('improvements')
  expect(improvements).toHaveLength(2)
  expect(improvements).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ title: 'Before it', note: null }),
      expect.objectContaining({ title: 'Since the certificate', state: 'closed', note: 'met' }),
    ]),
  )
  const { sections } = (await ask('surveillance-pack')) as unknown as { sections: { key: string }[] }
  expect(sections.map(({ key }) => key)).toEqual([
    'internalAudits',
    'managementReviews',
    'nonconformities',
    'complaints',
    'objectives',
    'improvements',
    'operation',
    'changes',
    'markUse',
  ])
})

test('C-295 what could become a major is listed: overdue majors, no audit, no review, clauses not shown, a body not told', async () => {
  const correcting = {
    reporter: house.team.raiser.among('nonconformities'),
    manager: house.team.manager.among('nonconformities'),
    process: piet.among('nonconformities'),
  }
  const major = await confirmed(correcting as never, { severity: 'major' })
  const change = { kind: 'sites', what: 'Weir Street closes', day: '2026-02-20' }
  await nia.makes('keepChanges', certificate, {
    changes: [row({ ...change, significant: { answer: 'yes', why: 'A site' } })],
  })
  house.world.itIs('2026-03-20')
  const { warnings } = (await ask('keeping')) as unknown as {
    warnings: { why: string; id: string; title: string; number: string }[]
  }
  const whys = new Set(warnings.map(({ why }) => why))
  expect([...whys].sort()).toEqual([
    'auditMissing',
    'bodyNotTold',
    'documentMissing',
    'ncOverdue',
    'notShown',
    'reviewMissing',
  ])
  expect(warnings.find(({ why }) => why === 'ncOverdue')?.id).toBe(major.id)
  expect(warnings.find(({ why }) => why === 'bodyNotTold')?.title).toBe('Weir Street closes')
  expect(warnings.filter(({ why }) => why === 'notShown').map(({ number }) => number)).toContain('9.3.1')
})

test('what changed since the certificate is gathered from the registers and from people', async () => {
  const changes = await section('changes')
  expect(changes).toMatchObject([
    { type: 'certification', title: 'Weir Street closes', note: 'sites', day: '2026-02-20' },
  ])
  const scopes = house.team.manager.among('scope-statements')
  const scope = await scopes.raises({ title: 'Scope', statement: 'AI at Harbour House' })
  expect(scope.state).toBe('draft')
  expect(await section('changes')).toHaveLength(1)
  const { evolution } = (await ask('keeping')) as unknown as { evolution: unknown[] }
  expect(evolution).toEqual([])
})

test('C-297 the recertification has the whole cycle before it: figures of each year, years without surveillance, clauses nobody looked at', async () => {
  house.world.itIs('2026-03-20')
  const cycle = (await ask('full-cycle')) as unknown as {
    from: string
    to: string
    years: Record<string, number>[]
    yearsWithout: number[]
    neverSampled: string[]
  }
  expect(cycle).toMatchObject({ from: '2025-12-02', to: '2028-12-02', yearsWithout: [] })
  expect(cycle.years).toMatchObject([
    {
      from: '2025-12-02',
      to: '2026-12-01',
      improvementsClosed: 1,
      improvementsMet: 1,
      nonconformities: 1,
      majors: 1,
      internalAudits: 0,
    },
  ])
  expect(cycle.neverSampled).toContain('iso42001:9.3.1')
  expect(cycle.neverSampled).toHaveLength(32)
})

test('pack and report on the cycle are had as PDF and DOCX, in both languages', async () => {
  const file = async (path: string) => {
    const answer = await fetch(`${house.world.address}/api/v1/certifications/${certificate.id}/${path}`, {
      headers: { authorization: `Bearer ${nia.token}` },
    })
    expect(answer.status, path).toBe(200)
    return new TextDecoder('latin1').decode((await answer.arrayBuffer()).slice(0, 4))
  }
  expect(await file('surveillance-pack-file?format=pdf&language=de')).toBe('%PDF')
  expect(await file('full-cycle-file?format=pdf')).toBe('%PDF')
  expect(await file('surveillance-pack-file?format=docx')).toBe('PK\u0003\u0004')
  expect(await file('full-cycle-file?format=docx&language=de')).toBe('PK\u0003\u0004')
})
