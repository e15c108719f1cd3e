import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Field } from '#domain/kernel/field.ts'
import { recordTypes } from '#domain/records/index.ts'
import { aHouse, begun, conforms, type House, lines, nonconforming, raisedAt, settled } from '#test/audits/auditing.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { actionPlanRules, assessmentRules } from './rules.ts'

type Named = readonly { readonly name: string; readonly value: string }[] | undefined

let house: House
let audit: Page
beforeAll(async () => {
  house = await aHouse()
  const { kenji, milo, pat } = house
  audit = await begun(house)
  const [first] = await lines(kenji, audit)
  await settled(house, await raisedAt(kenji, audit, first!, { ...nonconforming, statement: 'Line one\nLine two' }))
  await conforms(kenji, audit)
  const cases = milo.among('nonconformities')
  await cases.makes('confirm', (await milo.asks('GET', '/nonconformities')).body.items![0]!, {
    processOwner: pat.id,
    imminentHarm: { answer: 'no', why: 'No one' },
    completeFailure: { answer: 'no', why: 'One of many' },
    significant: { answer: 'yes', why: 'Nothing is assessed' },
    isolated: { answer: 'yes', why: 'Once' },
  })
})
afterAll(() => house.world.close())

const said = (props: Named, name: string) => props?.find((prop) => prop.name === name)?.value ?? null

/** Every identifier made in a document. */
function made(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(made)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, held]) => (name === 'uuid' ? [String(held)] : made(held)))
}

describe('an audit as OSCAL assessment results', () => {
  test('it keeps to the published rules, and what it names it has', async () => {
    const document = assessmentRules.parse(
      (await house.tess.asks('GET', `/oscal/assessment-results/${audit.number}`)).body,
    )
    const [result] = document['assessment-results'].results
    const ids = made(document)
    expect(new Set(ids).size).toBe(ids.length)
    const observed = new Set(result?.observations?.map(({ uuid }) => uuid))
    for (const { 'related-observations': related } of result?.findings ?? [])
      for (const { 'observation-uuid': uuid } of related ?? []) expect(observed).toContain(uuid)
    expect((await house.tess.asks('GET', '/oscal/assessment-results/AUD-1999-0001')).status).toBe(404)
  })

  test('round trip: criteria, lines and findings come back as they are; every other field is named as lost', async () => {
    const document = assessmentRules.parse((await house.tess.asks('GET', `/oscal/assessment-results/${audit.id}`)).body)
    const { metadata, results } = document['assessment-results']
    const [result] = results
    const { body: report } = await house.tess.asks('GET', `/audits/${audit.id}/report`)
    const read = report as unknown as { lines: Read[]; findings: Read[] }
    const criteria = (audit.fields.criteria as string[]).map((key) => key.replace(':', '_'))
    expect(result?.['reviewed-controls']['control-selections']).toEqual([
      { 'include-controls': criteria.map((id) => ({ 'control-id': id })) },
    ])
    expect(
      result?.observations?.map(({ description, props, collected }) => [
        said(props, 'requirement'),
        said(props, 'result'),
        description,
        collected,
      ]),
    ).toEqual(read.lines.map((each) => [each.requirement, each.result, each.evidence, each.answeredAt]))
    const found = result?.findings?.filter(({ target }) => target.status.state === 'not-satisfied')
    expect(
      found?.map(({ title, description, remarks, props }) => [
        ...['number', 'kind', 'severity', 'state', 'requirement'].map((name) => said(props, name)),
        ...[title, description, remarks],
      ]),
    ).toEqual(
      read.findings.map(({ number, kind, severity, state, requirement, title, statement, evidence }) => [
        ...[number, kind, severity, state, requirement, title, statement, evidence],
      ]),
    )
    expectLost(metadata.remarks, 'audit', ['objectives', 'scope', 'criteria', 'beganOn', 'finishedAt'])
    expectLost(metadata.remarks, 'finding', ['kind', 'severity', 'requirement', 'statement', 'evidence'])
  })
})

test('round trip of the action plan: what it carries comes back, every other field is named as lost', async () => {
  const document = actionPlanRules.parse((await house.tess.asks('GET', '/oscal/action-plan')).body)
  const { metadata, 'poam-items': items, risks, observations } = document['plan-of-action-and-milestones']
  expect(new Set(made(document)).size).toBe(made(document).length)
  const { body: listed } = await house.tess.asks('GET', '/nonconformities')
  const cases = await Promise.all(listed.items!.map((each) => house.tess.among('nonconformities').reads(each)))
  expect(
    items.map(({ title, description, props, 'related-risks': [risk], 'related-observations': seen }) => [
      ...['number', 'state', 'requirement', 'severity', 'detected-on', 'root-cause'].map((name) => said(props, name)),
      ...[title, description],
      risks?.find(({ uuid }) => uuid === risk?.['risk-uuid'])?.deadline?.slice(0, 10) ?? null,
      observations?.find(({ uuid }) => uuid === seen?.[0]?.['observation-uuid'])?.description ?? null,
    ]),
  ).toEqual(
    cases.map(({ number, state, title, due, fields }) => [
      ...[number, state, fields.requirement, fields.severity, fields.detectedOn, fields.rootCause],
      ...[title, fields.description, due ?? null, fields.evidenceStatement],
    ]),
  )
  const carried = ['description', 'detectedOn', 'requirement', 'severity', 'evidenceStatement', 'rootCause', 'actions']
  expectLost(metadata.remarks, 'nonconformity', [...carried, 'verdict', 'verdictBecause'])
  const kept = ['description', 'frameworkReference', 'actions', 'metric', 'metricUnit', 'baseline', 'target', 'after']
  expectLost(metadata.remarks, 'improvement', kept)
})

interface Read {
  readonly [part: string]: string | null
}

/** Every field of the type is carried or named among the losses, and none is both. */
function expectLost(remarks: string, type: string, carried: readonly string[]): void {
  const { label, fields } = recordTypes[type]!
  const line = remarks.split('\n').find((each) => each.startsWith(`Not carried of ${label.en}: `)) ?? ''
  const lost = Object.entries(fields as Record<string, Field>).filter(([name]) => !carried.includes(name))
  expect(line).toBe(`Not carried of ${label.en}: ${lost.map(([, field]) => field.label.en).join(', ')}.`)
}
