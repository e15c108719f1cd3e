import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as createSocketServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './outbound.ts'
import type { SourceFault } from './sourceFault.ts'

const server = createServer((request, response) => {
  if (request.url === '/slow') {
    response.writeHead(200)
    const drip = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(drip))
  } else if (request.url === '/large') response.end('x'.repeat(2000))
  else response.end(`asked ${request.headers.host}`)
})
const silent = createSocketServer(() => {})
let port: number
let silentPort: number

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready))
  port = (server.address() as AddressInfo).port
  silentPort = (silent.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  silent.close()
})

const faultOf = (url: string, more: Partial<Parameters<typeof ask>[0]> = {}) =>
  ask({ url, privateHosts: ['127.0.0.0/8'], ...more }).then(
    ({ status }) => `answered ${status}`,
    (failure: SourceFault) => failure.refusal.code,
  )

test('a name is judged by what it leads to, whatever it is called', async () => {
  const url = `http://localhost:${port}/`
  expect(await faultOf(url, { privateHosts: [] })).toBe('source_not_allowed')
  expect(await faultOf(url, { privateHosts: ['localhost'] })).toBe('answered 200')
  expect(await faultOf(`http://[::ffff:127.0.0.1]:${port}/`, { privateHosts: [] })).toBe('source_not_allowed')
  expect(await faultOf(`http://2130706433:${port}/`, { privateHosts: [] })).toBe('source_not_allowed')
  expect(await faultOf('http://169.254.169.254/latest', { privateHosts: ['169.254.0.0/16'] })).toBe(
    'source_never_allowed',
  )
  expect(await faultOf('http://no-such-host.invalid/')).toMatch(/^source_(unknown_host|unreachable)$/)
  expect(await faultOf('file:///etc/passwd')).toBe('feed_address_invalid')
})

test('the name stays that of the address that was given', async () => {
  const { text } = await ask({ url: `http://localhost:${port}/`, privateHosts: ['localhost'] })
  expect(text).toBe(`asked localhost:${port}`)
})

test('time and size are bounded as the bytes come', async () => {
  const limits = { totalMs: 300, bytes: 1000 }
  expect(await faultOf(`http://127.0.0.1:${port}/slow`, { limits })).toBe('source_timed_out')
  expect(await faultOf(`http://127.0.0.1:${silentPort}/`, { limits })).toBe('source_timed_out')
  expect(await faultOf(`http://127.0.0.1:${port}/large`, { limits })).toBe('source_too_large')
  expect(await faultOf(`https://127.0.0.1:${silentPort}/`, { limits: { connectMs: 200, totalMs: 5000 } })).toBe(
    'source_timed_out',
  )
})
