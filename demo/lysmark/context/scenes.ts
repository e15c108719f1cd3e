import { links } from '#app/around/links.ts'
import { changeSignal } from '#domain/records/changeSignal/changeSignal.ts'
import { contextIssue } from '#domain/records/contextIssue/contextIssue.ts'
import { interestedParty } from '#domain/records/interestedParty/interestedParty.ts'
import { scopeStatement } from '#domain/records/scopeStatement/scopeStatement.ts'
import { task } from '#domain/records/task/task.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { month } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import { sites } from '../certification/bodies.ts'
import { scopeName } from '../certification/projectStory.ts'
import { caseFor, type House } from '../house.ts'
import { issues, parties } from './issues.ts'
import { purposeScenes } from './purpose.ts'
import { signals } from './signals.ts'
import type { IssueStory, PartyStory, SignalStory } from './story.ts'
import { supplierScenes } from './suppliers.ts'

/** What the management system stands in: issues, parties, scope, what it is for, what changed, who supplies. */
export function contextScenes(house: House, seed: number, metrics: ReadonlyMap<string, string>): Scene[] {
  return [
    ...issues.flatMap((issue, at) => issueScenes(house, issue, seed + at)),
    ...parties.flatMap((party, at) => partyScenes(house, party, seed + 10 + at)),
    ...scopeScenes(house, seed + 20),
    ...signals.flatMap((signal, at) => signalScenes(house, signal, seed + 30 + at)),
    ...purposeScenes(house, seed + 50, metrics),
    ...supplierScenes(house, seed + 60),
  ]
}

function issueScenes({ calendar, of }: House, { changed, ...said }: IssueStory, seed: number): readonly Scene[] {
  const it: Case = { type: contextIssue, id: null }
  const { on, scenes } = agenda(calendar, seed)
  on(month(-15).day(3), () =>
    of.amara.raises(it, { ...said, owner: of.amara.id, reviewOn: calendar.on(month(-3).day(0)) }),
  )
  if (changed) {
    const [day, effect, reason] = changed
    on(day, () => of.amara.makes(it, 'change', { effect }, reason))
  }
  on(month(-3).day(-2), () => of.amara.makes(it, 'lookAgain', { reviewOn: calendar.on(month(9).day(0)) }))
  return scenes
}

function partyScenes({ calendar, of }: House, { owner, needs, ...said }: PartyStory, seed: number): readonly Scene[] {
  const it: Case = { type: interestedParty, id: null }
  const { on, scenes } = agenda(calendar, seed)
  on(month(-15).day(5), () => of.amara.raises(it, { ...said, owner: of[owner].id }))
  const rows = needs.map(({ need, yes, no, requirement = null, met = null, metBy = null }) => ({
    id: '',
    need,
    takenOn: yes ? { answer: 'yes', why: yes } : { answer: 'no', why: no ?? null },
    requirement,
    met,
    metBy,
  }))
  on(month(-2).day(14), () =>
    of[owner].makes(it, 'lookAgain', { needs: rows, reviewOn: calendar.on(month(10).day(0)) }),
  )
  return scenes
}

const scope = {
  statement:
    'Development, provision and use of artificial intelligence for claims, pricing, recruiting, customer service and roadside assistance.',
  activities:
    'Claims triage, fraud alerts and price proposals are developed and used; ranking of applicants, the chatbot, document reading and coding help are bought and used.',
  boundaries:
    'All units of Lysmark Mutual at Harbour House, Northgate and Weir Street; brokers and garages are parties, not part.',
  sites: sites.map((site) => ({ id: '', ...site })),
  aiRoles: ['provider', 'developer', 'deployer', 'user'],
  climate: { answer: 'yes', why: 'Storms bring claims the models have not seen; energy is bought with the cloud.' },
}

function scopeScenes(house: House, seed: number): readonly Scene[] {
  const { calendar, of } = house
  const first = caseFor(house, scopeName, scopeStatement)
  const second: Case = { type: scopeStatement, id: null }
  const { on, scenes } = agenda(calendar, seed)
  const drafted = (it: Case, title: string, more: object) =>
    of.amara.raises(it, { title, owner: of.amara.id, ...scope, ...more })
  // Begun as a title when the certification was decided on; what it covers is said here.
  on(month(-15).day(9), () =>
    of.amara.edits(first, {
      ...scope,
      aiRoles: ['provider', 'user'],
      exclusions: [{ id: '', what: 'Coding help', why: 'Tried by nobody yet' }],
      reviewOn: calendar.on(month(-3).day(0)),
    }),
  )
  on(month(-15).day(12), () => of.ingrid.makes(first, 'approve'))
  on(month(-3).day(4), () =>
    drafted(second, 'Scope of the AI management system, second edition', { reviewOn: calendar.on(month(9).day(0)) }),
  )
  on(month(-3).day(8), () => of.ingrid.makes(second, 'approve'))
  return scenes
}

function signalScenes(house: House, story: SignalStory, seed: number): readonly Scene[] {
  const { calendar, of } = house
  const { title, by, on: noticed, said, decided, moved, nothing, concluded } = story
  const it: Case = { type: changeSignal, id: null }
  const { on, scenes } = agenda(calendar, seed)
  on(noticed, () => of[by].raises(it, { title, ...said }))
  if (decided) {
    const { owner, disposition, input, improvement, done } = decided
    on(decided.on, async () => {
      if (improvement) await of.felix.links(it, 'relatesTo', house.improvement(improvement))
      await of.amara.makes(it, 'decide', { disposition, owner: of[owner].id, ...input })
    })
    if (done) on(done, () => finishTasks(house, it))
  }
  if (moved) on(moved[0], () => of.hanna.makes(it, 'redate', { appliesOn: moved[1] }, moved[2]))
  if (nothing) on(nothing[0], () => of.amara.makes(it, 'noAction', {}, nothing[1]))
  if (concluded) on(concluded[0], () => of.amara.makes(it, 'conclude', { result: concluded[1] }))
  return scenes
}

/** What the signal gave people to do is reported as done by whoever manages the system. */
async function finishTasks({ clock, of }: House, signal: Case): Promise<void> {
  const found = await links(clock.app, of.amara.caller, { type: signal.type, ref: idOf(signal) })
  for (const { record } of found.filter(({ record }) => record.type === 'task'))
    await of.amara.makes({ type: task, id: record.id }, 'complete', {
      result: 'Looked at; the record says what came of it.',
    })
}
