import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '#domain/time/days.ts'
import type { Person } from '../journeys/driver/person.ts'
import { aWorld, type World } from '../journeys/driver/world.ts'
import { type Daemon, startAlertmanager, startPrometheus } from './daemons.ts'
import { connects, type FeedPage, lettersOf, logOf } from './feeding.ts'
import { aSource, type Source } from './source.ts'

let world: World
let ada: Person
let disk: Source
let feed: FeedPage & { secret: string | null }
let daemons: Daemon[]
let free = 80

beforeAll(async () => {
  world = await aWorld(addDays(new Date().toISOString().slice(0, 10), 1))
  ada = await world.person('Ada', 'aimsManager')
  feed = await connects(ada, { kind: 'alertmanager', name: 'On call' })
  disk = await aSource((_, response) => response.end(`disk_free_percent{service="billing"} ${free}\n`))
  const alertmanager = await startAlertmanager(`
route: { receiver: meliora, group_by: [alertname], group_wait: 0s, group_interval: 1s, repeat_interval: 5s }
receivers:
  - name: meliora
    webhook_configs:
      - url: ${world.address}${feed.inbound}
        http_config: { authorization: { credentials: '${feed.secret}' } }`)
  const prometheus = await startPrometheus({
    config: `
global: { scrape_interval: 1s, evaluation_interval: 1s }
rule_files: [rules.yml]
alerting: { alertmanagers: [{ static_configs: [{ targets: ['127.0.0.1:${alertmanager.port}'] }] }] }
scrape_configs: [{ job_name: disks, static_configs: [{ targets: ['127.0.0.1:${disk.port}'] }] }]`,
    rules: `
groups:
  - name: disks
    rules:
      - alert: DiskNearlyFull
        expr: disk_free_percent < 5
        labels: { severity: critical }
        annotations: { summary: 'Disk of {{ $labels.service }} nearly full', description: '{{ $value }} percent are free.' }`,
  })
  daemons = [prometheus, alertmanager]
}, 60_000)
afterAll(async () => {
  for (const daemon of daemons) await daemon.stop()
  await disk.close()
  await world.close()
})

const incidents = async () => (await ada.asks('GET', '/incidents')).body.items ?? []
const opened = async (id: string) => (await ada.asks('GET', `/incidents/${id}`)).body

test('an alert of a real Prometheus, delivered by a real Alertmanager, becomes one incident and is resolved when it ends', async () => {
  free = 3
  await expect.poll(async () => (await incidents()).length, { timeout: 20_000 }).toBe(1)
  const id = (await incidents())[0]?.id ?? ''
  const firing = await opened(id)
  expect(firing).toMatchObject({
    title: 'Disk of billing nearly full',
    state: 'reported',
    number: expect.stringMatching(/^INC-/),
  })
  expect(firing.fields).toMatchObject({
    kind: 'incident',
    priority: 'P1',
    service: 'billing',
    description: '3 percent are free.',
  })
  free = 60
  await expect.poll(async () => (await opened(id)).state, { timeout: 20_000 }).toBe('resolved')
  const { occurredAt, resolvedAt } = (await opened(id)).fields as { occurredAt: string; resolvedAt: string }
  expect(Date.parse(resolvedAt)).toBeGreaterThan(Date.parse(occurredAt))
  expect(await incidents()).toHaveLength(1)
  expect((await logOf(ada, feed)).map(({ outcome }) => outcome)).toContain('stored')
}, 60_000)

const said = (alert: object, more: object = {}) => ({
  version: '4',
  status: 'firing',
  alerts: [
    {
      status: 'firing',
      labels: { alertname: 'Slow' },
      annotations: {},
      startsAt: '2026-03-01T10:00:00Z',
      endsAt: '0001-01-01T00:00:00Z',
      fingerprint: 'f1',
      ...alert,
    },
  ],
  ...more,
})
const posts = async (body: unknown, token = feed.secret) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const answer = await fetch(`${world.address}${feed.inbound}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

test('the same alert again changes nothing, another firing of it is another incident, and an end without a beginning is both', async () => {
  const before = (await incidents()).length
  expect((await posts(said({}))).body).toMatchObject({ outcome: 'stored', added: 1 })
  const both = await Promise.all([posts(said({})), posts(said({}))])
  expect(both.map(({ body }) => [body.outcome, body.unchanged])).toEqual([
    ['nothing', 1],
    ['nothing', 1],
  ])
  expect((await posts(said({ startsAt: '2026-03-02T10:00:00Z' }))).body).toMatchObject({ added: 1 })
  const over = { fingerprint: 'f2', status: 'resolved', endsAt: '2026-03-01T11:00:00Z' }
  expect((await posts(said(over))).body).toMatchObject({ added: 1 })
  const late = { status: 'resolved', endsAt: '2026-03-01T12:00:00Z' }
  expect((await posts(said(late))).body).toMatchObject({ added: 0, restated: 1 })
  expect((await posts(said({}))).body).toMatchObject({ unchanged: 1 })
  const all = await incidents()
  expect(all.length - before).toBe(3)
  expect(all.filter(({ state }) => state === 'reported')).toHaveLength(1)
})

test('what is not of Alertmanager waits, and without the token nothing is taken', async () => {
  expect(await posts(said({}), 'feed_wrong')).toMatchObject({ status: 401, body: { code: 'feed_signature_wrong' } })
  expect((await posts({ version: '3', alerts: [] })).body).toMatchObject({ outcome: 'kept' })
  expect((await posts(said({ startsAt: 'soon' }))).body).toMatchObject({ outcome: 'kept' })
  expect((await posts(said({ fingerprint: 'f9' }, { truncatedAlerts: 4 }))).body).toMatchObject({
    added: 1,
    refused: 1,
  })
  expect((await lettersOf(ada, feed)).map(({ refusal }) => refusal.code)).toEqual([
    'alerts_unreadable',
    'alerts_unreadable',
    'alerts_left_out',
  ])
})
