import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, password, type World } from './world.ts'

let world: World
let server: ReturnType<typeof serve>
let port: number

beforeAll(async () => {
  world = await openWorld()
  server = serve({ fetch: world.server.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((done) => server.once('listening', done))
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  await new Promise((done) => server.close(done))
  await world.close()
})

/** Over a real socket, with headers as given; `fetch` would not let Host be set. */
function ask(
  method: string,
  headers: Record<string, string>,
  body?: object,
): Promise<{ status: number; body: { needsLink?: boolean; code?: string } }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        method,
        path: '/api/first-run',
        headers: { 'content-type': 'application/json', ...headers },
      },
      async (response) => {
        const parts: Buffer[] = []
        for await (const part of response) parts.push(part as Buffer)
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(Buffer.concat(parts).toString()) })
      },
    )
    sent.on('error', reject)
    sent.end(body ? JSON.stringify(body) : undefined)
  })
}

test('only whoever sits at this machine needs no link: not who came through a proxy, nor a page whose name points here', async () => {
  expect((await ask('GET', { host: `localhost:${port}` })).body.needsLink).toBe(false)
  expect((await ask('GET', { host: `127.0.0.1:${port}` })).body.needsLink).toBe(false)
  expect((await ask('GET', { host: 'rebound.evil.test' })).body.needsLink).toBe(true)
  for (const header of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])
    expect((await ask('GET', { host: `localhost:${port}`, [header]: '127.0.0.1' })).body.needsLink).toBe(true)
})

test('the first visit from loopback makes the first administrator', async () => {
  const first = {
    name: 'Ada',
    email: 'ada@acme.test',
    password,
    organization: 'Acme',
    language: 'en',
    timeZone: 'Europe/Berlin',
    roles: [],
  }
  expect((await ask('POST', { host: 'rebound.evil.test' }, first)).body.code).toBe('first_run_link_needed')
  expect((await ask('POST', { host: `localhost:${port}`, origin: 'https://evil.test' }, first)).body.code).toBe(
    'cross_site',
  )
  expect((await ask('POST', { host: `localhost:${port}`, origin: `http://localhost:${port}` }, first)).status).toBe(201)
})
