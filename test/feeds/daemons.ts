import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'

/** A program of Debian's, running for one test on loopback with a folder of its own. */
export interface Daemon {
  readonly address: string
  readonly port: number
  readonly folder: string
  /** Ends it, and it alone. */
  stop(): Promise<void>
}

interface PrometheusOptions {
  readonly config: string
  readonly rules?: string
  /** Samples of the past, in the OpenMetrics text format. */
  readonly history?: string
}

/** Prometheus as Debian packages it (apt-get install prometheus). */
export async function startPrometheus({ config, rules = 'groups: []', history }: PrometheusOptions): Promise<Daemon> {
  const program = programOf('prometheus')
  const folder = await mkdtemp(join(tmpdir(), 'meliora-prometheus-'))
  await writeFile(join(folder, 'prometheus.yml'), config)
  await writeFile(join(folder, 'rules.yml'), rules)
  if (history) {
    await writeFile(join(folder, 'history.txt'), history)
    const build = ['tsdb', 'create-blocks-from', 'openmetrics', join(folder, 'history.txt'), join(folder, 'data')]
    execFileSync(programOf('promtool'), build, { stdio: 'ignore' })
  }
  const port = await freePort()
  const child = spawn(
    program,
    [
      `--config.file=${join(folder, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      '--storage.tsdb.retention.time=100y',
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    { stdio: 'ignore' },
  )
  return ready({ child, port, folder, path: '/-/ready' })
}

/** Alertmanager as Debian packages it (apt-get install prometheus-alertmanager). */
export async function startAlertmanager(config: string): Promise<Daemon> {
  const program = programOf('prometheus-alertmanager')
  const folder = await mkdtemp(join(tmpdir(), 'meliora-alertmanager-'))
  await writeFile(join(folder, 'alertmanager.yml'), config)
  const port = await freePort()
  const child = spawn(
    program,
    [
      `--config.file=${join(folder, 'alertmanager.yml')}`,
      `--storage.path=${join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--cluster.listen-address=',
    ],
    { stdio: 'ignore' },
  )
  return ready({ child, port, folder, path: '/-/ready' })
}

async function ready({
  child,
  port,
  folder,
  path,
}: {
  child: ChildProcess
  port: number
  folder: string
  path: string
}) {
  const address = `http://127.0.0.1:${port}`
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const stop = async () => {
    child.kill()
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  const answers = async () => {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended at once (${child.exitCode})`)
    const { status } = await fetch(`${address}${path}`)
    if (status !== 200) throw new Error(`${child.spawnfile} is not ready (${status})`)
  }
  await vi.waitFor(answers, { timeout: 20_000, interval: 100 }).catch(async (failure) => {
    await stop()
    throw failure
  })
  return { address, port, folder, stop }
}

/** Where a program lies, or a failure that says what to install: without it nothing is shown, so nothing passes. */
function programOf(name: string): string {
  const path = `/usr/bin/${name}`
  try {
    accessSync(path, constants.X_OK)
    return path
  } catch {
    throw new Error(`${path} is missing: apt-get install -y prometheus prometheus-alertmanager`)
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => found(port))
    })
  })
}
