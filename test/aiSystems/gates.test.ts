import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resourceKindNames } from '#domain/records/resource/kinds.ts'
import { row } from '#test/journeys/driver/assessing.ts'
import {
  aGatingTeam,
  assessed,
  choice,
  deploying,
  design,
  development,
  drilled,
  type GatingTeam,
  hasResource,
  identified,
  measured,
  readyForG5,
  throughG1,
  throughG2,
  throughG3,
  throughG4,
  validation,
} from '#test/journeys/driver/gating.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: GatingTeam
const systems = (person: Person) => person.among('ai-systems')

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aGatingTeam(world)
})
afterAll(() => world.close())

const bought = { title: 'TalentSift', origin: 'thirdParty', role: ['deployer'] }
const high = { tier: 'high', annex: 'annexIII', tierBecause: 'Annex III, 4(a): selection of applicants' }

describe('C-317 seven stages from inventory to operation, for systems made here and bought ones', () => {
  test('a system made here goes through every gate, each decided by those who sit at it', async () => {
    const it = await throughG1(team, await identified(team))
    expect(it).toMatchObject({ state: 'designing', status: 'inProgress' })
    expect(await throughG2(team, it)).toMatchObject({ state: 'developing' })
    expect(await throughG3(team, it)).toMatchObject({ state: 'validating' })
    expect(await throughG4(team, it)).toMatchObject({ state: 'deploying' })
    await readyForG5(team, it)
    const live = await systems(team.top).makes('goLive', it)
    expect(live).toMatchObject({
      state: 'live',
      fields: { deploymentApproval: 'G5', deploymentApprovedOn: '2026-03-02' },
    })
    const decisions = live.fields.gateDecisions as { gate: string; decision: string; person: string; seats: string }[]
    expect(decisions.map(({ gate, decision, seats, person }) => [gate, decision, seats, person])).toEqual([
      ['G1', 'agreed', 'owner', team.owner.id],
      ['G1', 'go', 'aimsManager', team.manager.id],
      ['G2', 'go', 'designAuthority', team.designer.id],
      ['G3', 'agreed', 'technicalLead', team.lead.id],
      ['G3', 'go', 'dataSteward', team.steward.id],
      ['G4', 'go', 'validator', team.validator.id],
      ['G5', 'go', 'approver', team.top.id],
    ])
  })

  test('a bought one skips development and nothing else', async () => {
    const it = await throughG1(team, await identified(team, bought))
    await assessed(team, it)
    await systems(team.designer).edits(it, { ...design, ...choice })
    await systems(team.designer).cannot('startDevelopment', it).because('system_is_bought')
    const relabelled = await systems(team.owner).asks('PATCH', `/ai-systems/${it.id}`, {
      body: { origin: 'inHouse' },
      headers: { 'if-match': `"${(await systems(team.owner).reads(it)).version}"` },
    })
    expect(relabelled.body.refusals?.map(({ code }) => code)).toEqual(['origin_fixed'])
    expect(await systems(team.designer).makes('configure', it)).toMatchObject({ state: 'validating' })
    await throughG4(team, it)
    await readyForG5(team, it)
    expect(await systems(team.top).makes('goLive', it)).toMatchObject({ state: 'live' })
  })

  test('C-005 a third-party system skips none of gates 1, 2, 4 and 5, and the same fields are asked of both origins', async () => {
    const asksOf = async (origin: string) => {
      const raised = { title: origin, owner: team.owner.id, origin }
      const it = await systems(team.manager).raises(raised)
      const asked = await team.manager.asks('GET', `/ai-systems/${it.id}/gates`)
      const gates = asked.body.items as unknown as { gate: string; open: boolean; refusals: { field?: string }[] }[]
      expect(gates.filter(({ open }) => open)).toEqual([])
      for (const move of ['startDevelopment', 'configure', 'startDeployment', 'goLive'])
        expect((await systems(team.top).tries(move, it)).status, move).not.toBe(200)
      const g1 = gates.find(({ gate }) => gate === 'G1')
      return g1?.refusals.flatMap(({ field }) => field ?? []).sort()
    }
    const ours = await asksOf('inHouse')
    expect(ours).toEqual(['affectedPersons', 'dataCategories', 'purpose', 'role', 'tier', 'tierBecause'])
    expect(await asksOf('thirdParty')).toEqual(ours)
  })
})

describe('what each gate asks for', () => {
  test('C-318 gate 1: purpose, owner, role, origin, class, data and people; agreed by owner and AIMS manager', async () => {
    const it = await systems(team.manager).raises({ title: 'Nameless', owner: team.owner.id })
    const asked = ['purpose', 'origin', 'role', 'tier', 'tierBecause', 'dataCategories', 'affectedPersons'].map(
      () => 'gate_needs',
    )
    await systems(team.manager)
      .cannot('startDesign', it)
      .because(...asked, 'gate_others_agree')
    await systems(team.manager).makes('classify', it, { role: ['deployer'], ...high, annex: 'annexIII' })
    const said = { purpose: 'Ranks', origin: 'inHouse', dataCategories: ['personal'], affectedPersons: 'Applicants' }
    await systems(team.manager).cannot('startDesign', it, said).because('gate_others_agree')
    await systems(team.owner).edits(it, said)
    await systems(team.owner).makes('agree', it)
    await systems(team.owner).cannot('agree', it).because('gate_agreed_already')
    await systems(team.developer).cannot('startDesign', it).because('move_not_yours')
    expect(await systems(team.manager).makes('startDesign', it)).toMatchObject({ fields: { highRisk: true } })
    const banned = await identified(team, { tier: 'prohibited', tierBecause: 'Scores people by their behaviour' })
    await systems(team.owner).cannot('agree', banned).because('practice_prohibited')
  })

  test('a no-go is kept with its reason, and what was agreed before it counts no more', async () => {
    const it = await identified(team)
    await systems(team.owner).makes('agree', it)
    await systems(team.owner).cannot('decline', it).because('reason_missing')
    await systems(team.manager).makes('decline', it, {}, 'Not before the contract is signed')
    await systems(team.manager).cannot('startDesign', it).because('gate_others_agree')
    const { body } = await team.developer.asks('GET', `/ai-systems/${it.id}/gates/G1`)
    expect(body).toMatchObject({ open: false, state: 'ready', decision: 'noGo', decidedBy: 'Milo' })
    expect(body.refusals?.map(({ sentence }) => sentence)).toEqual([
      'Gate G1 was declined: Not before the contract is signed',
      'Gate G1 has not been decided. It is decided by: the owner, AIMS manager.',
    ])
  })

  test('C-319 gate 2: requirements with oversight designed in, objectives, first assessments', async () => {
    const it = await throughG1(team, await identified(team, { oversight: [] }))
    const designer = systems(team.designer)
    const written = ['systemRequirements', 'responsibleObjectives', 'oversightMode', 'oversight', 'oversightWhen']
    const means = ['interveneMeans', 'overrideMeans', 'stopMeans']
    const asked = [...written, ...means].map(() => 'gate_needs')
    await designer.cannot('startDevelopment', it).because(...asked, 'assessment_missing', 'system_impact_missing')
    await assessed(team, it)
    await designer.cannot('startDevelopment', it, design).because('gate_needs')
    await systems(team.owner).cannot('startDevelopment', it, design).because('move_not_yours')
    const oversight = [row({ person: team.overseer.id })]
    expect(await designer.makes('startDevelopment', it, { ...design, oversight })).toMatchObject({
      state: 'developing',
    })
  })

  test('a bought system shows at gate 2 that its supplier was looked at, how it is set up and what it must reach', async () => {
    const it = await throughG1(team, await identified(team, bought))
    await assessed(team, it)
    const designer = systems(team.designer)
    const unset = Array.from({ length: 5 }, () => 'threshold_missing')
    await designer.cannot('configure', it, design).because('gate_needs', 'gate_needs', ...unset)
    const supplier = await systems(team.process)
      .among('suppliers')
      .raises({ title: 'Orbit', supplies: ['model'] })
    const named = { ...design, ...choice, supplier: supplier.id }
    await designer.cannot('configure', it, named).because('supplier_unchecked')
  })

  test('C-320 gate 3: data sets with provenance, quality, preparation and bias check, resources, thresholds', async () => {
    const it = await throughG2(team, await throughG1(team, await identified(team)))
    const steward = systems(team.steward)
    const unset = Array.from({ length: 5 }, () => 'threshold_missing')
    await steward
      .cannot('startValidation', it)
      .because('gate_needs', 'gate_needs', 'system_resources_missing', 'gate_others_agree', ...unset)
    await hasResource(team, it)
    const half = { ...development(team), datasets: [row({ name: 'Claims', provenance: 'Own' })] }
    await steward.cannot('startValidation', it, half).because('dataset_incomplete', 'gate_others_agree')
    await steward.edits(it, development(team))
    await systems(team.lead).makes('agree', it)
    expect(await steward.makes('startValidation', it)).toMatchObject({ state: 'validating' })
  })

  test('C-321 gate 4: measured against thresholds that were set before and move no more', async () => {
    const made = await throughG3(team, await throughG2(team, await throughG1(team, await identified(team))))
    const validator = systems(team.validator)
    const unmeasured = Array.from({ length: 4 }, () => 'threshold_unmeasured')
    await validator.cannot('startDeployment', made).because('gate_needs', 'gate_needs', 'drill_missing', ...unmeasured)
    const lower = measured(made).map((each) => ({ ...each, ...(each.quality === 'fairness' && { threshold: 0.5 }) }))
    const refused = await validator.asks('PATCH', `/ai-systems/${made.id}`, {
      body: { criteria: lower },
      headers: { 'if-match': `"${made.version}"` },
    })
    expect(refused.body.refusals?.map(({ code }) => code)).toEqual(['criteria_fixed'])
    const about = validation(team)
    await validator.edits(made, { criteria: measured(made, [0.93, 0.71, 0.03, 0]), ...about })
    await drilled(team, made, { result: 'failed' })
    const answer = await validator.cannot('startDeployment', made).because('threshold_missed', 'drill_failed')
    expect(answer.body.refusals?.[0]?.sentence).toBe('Fairness: measured 0.71, the threshold is 0.85.')
    await validator.edits(made, { criteria: measured(made) })
    await drilled(team, made)
    expect(await validator.makes('startDeployment', made)).toMatchObject({ state: 'deploying' })
  })

  test('C-322 gate 5: assessments in force, controls done, information, monitoring, logging, roll-back, oversight, duties', async () => {
    const made = await throughG1(team, await identified(team, { ...high, ...bought }))
    await throughG2(team, made)
    await throughG4(team, made)
    const fields = ['userInformation', 'loggingOn', 'logging', 'rollbackPlan', 'incidentContacts', 'monitoring']
    const asked = [...fields, 'drillEveryMonths', 'transparency', 'registration'].map(() => 'gate_needs')
    await systems(team.top)
      .cannot('goLive', made)
      .because(...asked, ...resourceKindNames.map(() => 'resource_unexplained'))
    const it = await readyForG5(team, made)
    const [line] = it.fields.monitoring as { metric: string }[]
    await systems(team.top)
      .cannot('goLive', it, { monitoring: [row({ metric: line?.metric, low: null, high: null })], loggingOn: false })
      .because('gate_needs', 'limit_missing', 'monitoring_unowned')
    const registration = { answer: 'no', why: null }
    await systems(team.top).cannot('goLive', it, { registration }).because('gate_answered_no')
    await systems(team.process).cannot('goLive', it).because('gate_top_management')
    world.itIs('2027-03-03')
    const lapsed = await team.overseer.asks('GET', `/ai-systems/${it.id}/gates/G5`)
    expect(lapsed.body.refusals?.map(({ code }) => code)).toContain('assessment_lapsed')
    world.itIs('2026-03-02')
    expect(await systems(team.top).makes('goLive', it)).toMatchObject({ state: 'live' })
  })

  test('C-325 without mode, people or competence of oversight gates 2 and 5 stay closed', async () => {
    const { fields } = await identified(team)
    expect(fields.oversight).toHaveLength(1)
    const drafted = await throughG1(team, await identified(team))
    await assessed(team, drafted)
    const { oversightMode: _, ...modeless } = design
    await systems(team.designer).edits(drafted, { ...modeless, oversight: [] })
    await systems(team.designer).cannot('startDevelopment', drafted).because('gate_needs', 'gate_needs')
    const it = await deploying(team)
    await systems(team.owner).edits(it, { oversight: [], oversightMode: null })
    await systems(team.top).cannot('goLive', it).because('gate_needs', 'gate_needs')
    const keeper = await world.person('Dora', 'documentOwner')
    const required = await keeper.among('competences').raises({
      title: 'Oversight of AI',
      need: 'Knows when to stop it',
      way: 'course',
      mandatory: true,
      effectivenessBy: 'test',
      forRole: 'oversight',
    })
    await keeper.among('competences').makes('enact', required)
    const oversight = [row({ person: team.overseer.id })]
    await systems(team.owner).edits(it, { oversight, oversightMode: 'inTheLoop' })
    await systems(team.top).cannot('goLive', it).because('overseers_untrained')
    await keeper.among('competences').makes('retire', required, {}, 'Only for this test')
    expect(await systems(team.top).makes('goLive', it)).toMatchObject({ state: 'live' })
  })
})

describe('duties apart', () => {
  test('SOD-07 whoever develops a system does not validate it', async () => {
    const made = await identified(team, { validator: team.developer.id })
    const it = await throughG3(team, await throughG2(team, await throughG1(team, made)))
    const developer = systems(team.developer)
    await systems(team.owner).edits(it, { criteria: measured(it), ...validation(team) })
    await drilled(team, it)
    await developer.cannot('startDeployment', it).because('sod_07')
    const unnamed = await developer.asks('PATCH', `/ai-systems/${it.id}`, {
      body: { developers: [] },
      headers: { 'if-match': `"${(await developer.reads(it)).version}"` },
    })
    expect(unnamed.body.refusals?.map(({ code }) => code) ?? unnamed.status).toEqual(['builders_stay'])
    await systems(team.owner).edits(it, { validator: team.validator.id })
    expect(await systems(team.validator).makes('startDeployment', it)).toMatchObject({ state: 'deploying' })
  })

  test('SOD-07 a name does not leave the list while it is built, nor in the form of the gate itself', async () => {
    const it = await throughG2(team, await throughG1(team, await identified(team)))
    await systems(team.owner).edits(it, { developers: [row({ person: team.validator.id })] })
    const patched = async (body: object) => {
      const answer = await systems(team.owner).asks('PATCH', `/ai-systems/${it.id}`, {
        body,
        headers: { 'if-match': `"${(await systems(team.owner).reads(it)).version}"` },
      })
      return answer.body.refusals?.map(({ code }) => code) ?? answer.status
    }
    const others = [row({ person: team.developer.id })]
    expect(await patched({ developers: others })).toEqual(['builders_stay'])
    expect(await patched({ technicalLead: team.developer.id })).toEqual(['builders_stay'])
    await hasResource(team, it)
    await systems(team.lead)
      .cannot('agree', it, { ...development(team), developers: others })
      .because('builders_stay')
    const both = [...others, row({ person: team.validator.id })]
    await systems(team.lead).makes('agree', it, { ...development(team), developers: both })
    const built = await systems(team.steward).makes('startValidation', it)
    await systems(team.owner).edits(built, { criteria: measured(built), ...validation(team), developers: both })
    await drilled(team, built)
    const validating = systems(team.validator)
    await validating.cannot('startDeployment', built, { developers: others }).because('builders_stay')
    await validating.cannot('startDeployment', built).because('sod_07')
    const handedOver = [...both, row({ person: team.lead.id })]
    expect(await patched({ technicalLead: team.developer.id, developers: handedOver })).toBe(200)
  })

  test('SOD-08 neither its owner nor whoever built it releases it, whatever their role', async () => {
    const it = await deploying(team)
    const boss = await world.person('Olaf', 'processOwner')
    await systems(team.manager).edits(it, { owner: boss.id })
    await systems(boss).cannot('goLive', it).because('sod_08')
    await systems(team.manager).edits(it, {
      owner: team.owner.id,
      developers: [...builders(it), row({ person: boss.id })],
    })
    await systems(boss).cannot('goLive', it).because('sod_08')
    await systems(team.owner).cannot('goLive', it).because('move_not_yours')
    expect(await systems(team.process).makes('goLive', it)).toMatchObject({ state: 'live' })
  })

  test('SOD-08 handing it over takes nobody out who decided as its owner at an earlier gate', async () => {
    const otto = await world.person('Otto', 'processOwner')
    const it = await deploying({ ...team, owner: otto })
    await systems(team.manager).edits(it, { owner: team.owner.id })
    await systems(otto).cannot('goLive', it).because('sod_08')
    expect(await systems(team.process).makes('goLive', it)).toMatchObject({ state: 'live' })
  })
})

function builders(it: Page): readonly object[] {
  return it.fields.developers as readonly object[]
}
