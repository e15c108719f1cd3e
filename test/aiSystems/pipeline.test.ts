import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { createToken } from '#app/people/tokens.ts'
import { gateCommand } from '#cli/commands/gate.ts'
import { aGatingTeam, type GatingTeam, identified, released } from '#test/journeys/driver/gating.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let team: GatingTeam
let open: Page
let closed: Page
let folder: string
let token: string

beforeAll(async () => {
  world = await aWorld('2026-03-02')
  team = await aGatingTeam(world)
  closed = await identified(team, { title: 'Not <yet> "there" & waiting' })
  open = await released(team)
  token = (await readingToken()).secret
  folder = mkdtempSync(join(tmpdir(), 'meliora-gate-'))
  symlinkSync(resolve('bin/meliora'), join(folder, 'meliora'))
}, 60_000)
afterAll(async () => {
  stranger.closeAllConnections()
  stranger.close()
  rmSync(folder, { recursive: true, force: true })
  await world.close()
})

/** A token that may read and nothing else, as the examples ask for. */
function readingToken() {
  const actor = { kind: 'person', id: team.developer.id, roles: ['employee'] } as const
  const caller = { organization: world.organization, actor, channel: 'api', language: 'en' } as const
  return createToken(world.app, caller, { name: 'pipeline', scopes: ['read'], days: 30, person: team.developer.id })
}

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A line of a pipeline, run by a shell as a runner would. */
function runs(line: string, more: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const env = {
    PATH: [folder, process.env.PATH].join(delimiter),
    MELIORA_URL: world.address,
    MELIORA_TOKEN: token,
    AI_SYSTEM: String(open.number),
    ...more,
  }
  return new Promise((done) => {
    execFile('bash', ['--norc', '-e', '-o', 'pipefail', '-c', line], { env, cwd: folder }, (failure, out, err) =>
      done({ code: Number(failure?.code ?? 0), out: out.trim(), err: err.trim() }),
    )
  })
}

/** The same command within this process: starting one takes a second. What it refuses is answered as main.ts answers it. */
async function check(
  it: { readonly number: string | null },
  words: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  vi.stubEnv('MELIORA_URL', more.MELIORA_URL ?? world.address)
  vi.stubEnv('MELIORA_TOKEN', more.MELIORA_TOKEN ?? token)
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {})
  const said = (err: string, code = Number(process.exitCode ?? 0)) => ({
    code,
    out: printed.mock.calls.flat().join('\n'),
    err,
  })
  try {
    const command = ['gate', 'check', String(it.number), ...words.split(' ')]
    await new Command().addCommand(gateCommand()).parseAsync(command, { from: 'user' })
    return said('')
  } catch (failure) {
    const { name, message } = failure as Error
    return said(message, name === 'Misuse' ? 2 : 1)
  } finally {
    process.exitCode = 0
    printed.mockRestore()
    vi.unstubAllEnvs()
  }
}

describe('meliora gate check', () => {
  test('0 where the gate is open, 1 with every sentence of the screen where it is not', async () => {
    const yes = await check(open, '--gate G5')
    const decided = 'Decided on 2 March 2026 by Tess.'
    expect([yes.code, yes.out]).toEqual([0, `${open.number} ClaimSight: gate G5 is open.\n${decided}`])
    const no = await check(closed, '--gate g5')
    expect(no.code).toBe(1)
    const [headline, ...reasons] = no.out.split('\n')
    expect(headline).toBe(`${closed.number} ${closed.title}: gate G5 is closed.`)
    const { body } = await team.developer.asks('GET', `/ai-systems/${closed.id}/gates/G5`)
    expect(reasons).toEqual(body.refusals?.map(({ sentence }) => `- ${sentence}`))
    expect(reasons).toContain('- No risk assessment names this system.')
  })

  test('for programs: JSON, JUnit and SARIF say the same', async () => {
    const json = await check(closed, '--gate G1 --json')
    const junit = await check(closed, '--gate G1 --junit --language de')
    const sarif = await check(closed, '--gate G1 --sarif')
    const sentence = 'Gate G1 has not been decided. It is decided by: the owner, AIMS manager.'
    expect(JSON.parse(json.out)).toMatchObject({
      gate: 'G1',
      open: false,
      answered: true,
      state: 'ready',
      refusals: [{ code: 'gate_undecided', sentence }],
    })
    expect(junit.out).toContain('<testsuites tests="1" failures="1" errors="0">')
    expect(junit.out).toContain('Not &#60;yet&#62; &#34;there&#34; &#38; waiting G1')
    expect(junit.out).toContain('Über Tor G1 ist nicht entschieden.')
    expect(JSON.parse(sarif.out)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Meliora', rules: [{ id: 'gate_undecided' }] } },
          results: [{ ruleId: 'gate_undecided', ruleIndex: 0, level: 'error', locations: [{}] }],
        },
      ],
    })
    expect([json, junit, sarif].map(({ code }) => code)).toEqual([1, 1, 1])
  })

  test.each([
    ['no server', '--gate G5', { MELIORA_URL: '' }, 'Say which server: --server, or MELIORA_URL.'],
    [
      'no token',
      '--gate G5',
      { MELIORA_TOKEN: '' },
      'Give a token with the scope "read": MELIORA_TOKEN, or --token-file.',
    ],
    ['no such file', '--gate G5 --token-file /nowhere', {}, 'The token file /nowhere cannot be read.'],
    ['a wrong token', '--gate G5', { MELIORA_TOKEN: 'wrong' }, 'Sign in first.'],
    ['no such gate', '--gate G6', {}, 'There is no gate G6. There are: G1, G2, G3, G4, G5, G7.'],
  ])('2 where it is asked wrongly: %s', async (_, words, env, sentence) => {
    expect(await check(open, words, env as never)).toEqual({ code: 2, out: '', err: sentence })
  })

  test('2 where there is no such system, whoever asks', { timeout: 30_000 }, async () => {
    expect((await check({ number: 'AIS-1999-0001' }, '--gate G5')).code).toBe(2)
    const asked = await runs('meliora gate check AIS-1999-0001')
    expect([asked.code, asked.out, asked.err]).toEqual([2, '', expect.stringContaining('--gate')])
  })

  test.each([
    ['/broken', 'status 500'],
    ['/elsewhere', 'status 302'],
    ['/nonsense', 'an answer that is no gate'],
    ['/sly', 'an answer that is no gate'],
    ['/silent', 'nothing within 0.5 seconds'],
  ])('without an answer it stays closed and says so: %s', async (path, words) => {
    const url = await listening(stranger)
    const said = await check(open, '--gate G5 --junit --timeout 0.5', { MELIORA_URL: `${url}${path}` })
    expect([said.code, said.out]).toEqual([1, expect.stringContaining(words)])
    expect(said.out).toContain('errors="1"')
  })

  test('nobody there: closed', async () => {
    const said = await check(open, '--gate G5', { MELIORA_URL: 'http://127.0.0.1:9' })
    expect([said.code, said.out]).toEqual([1, expect.stringContaining('gate G5 stays closed: the server at')])
  })
})

/** A server that is not Meliora. */
const stranger = createServer((request, answer) => {
  const [, path] = request.url?.split('/') ?? []
  if (path === 'broken') answer.writeHead(500).end('{}')
  if (path === 'elsewhere') answer.writeHead(302, { location: world.address }).end()
  if (path === 'nonsense') answer.end('<html>Sign in</html>')
  if (path === 'sly') answer.end(JSON.stringify({ open: true, gate: 'G5', refusals: [{ code: 'x', sentence: 'y' }] }))
})

function listening(server: Server): Promise<string> {
  const { promise, resolve: told } = Promise.withResolvers<string>()
  const say = () => told(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  if (server.listening) say()
  else server.listen(0, '127.0.0.1', say)
  return promise
}

describe('the examples for pipelines, their lines run against a real server', () => {
  const example = (name: string) => parse(readFileSync(`examples/ci/${name}`, 'utf8'))

  test('GitHub Actions: the gate lets the deployment go on, or stops it and leaves its reasons', {
    timeout: 60_000,
  }, async () => {
    const { jobs } = example('github-actions.yml')
    const steps = jobs.gate.steps as { run?: string; if?: string }[]
    expect(jobs.deploy.needs).toBe('gate')
    expect(Object.keys(jobs.gate.env)).toEqual(['MELIORA_URL', 'MELIORA_TOKEN', 'AI_SYSTEM'])
    const [ask, why] = steps.flatMap(({ run }) => run ?? [])
    expect((await runs(ask!)).code).toBe(0)
    const stopped = { AI_SYSTEM: String(closed.number) }
    expect((await runs(ask!, stopped)).code).toBe(1)
    const sarif = JSON.parse(readFileSync(join(folder, 'gate.sarif'), 'utf8'))
    expect(sarif.runs[0].results.length).toBeGreaterThan(5)
    expect((await runs(why!, stopped)).out).toContain('gate G5 is closed')
  })

  test('GitLab CI: the same, and its report is a JUnit file either way', { timeout: 60_000 }, async () => {
    const { gate, deploy } = example('gitlab-ci.yml')
    expect([deploy.needs, gate.artifacts.reports.junit]).toEqual([['gate'], 'gate.xml'])
    for (const [it, code] of [
      [open, 0],
      [closed, 1],
    ] as const) {
      const named = { AI_SYSTEM: String(it.number) }
      expect((await runs(gate.script.join('\n'), named)).code).toBe(code)
      writeFileSync(join(folder, 'gate.xml'), '')
      expect((await runs(gate.after_script.join('\n'), named)).code).toBe(0)
      expect(readFileSync(join(folder, 'gate.xml'), 'utf8')).toContain(`failures="${code === 0 ? 0 : ''}`)
    }
  })
})
