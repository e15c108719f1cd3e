import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export interface Settings {
  readonly port: number
  readonly dataDir: string
  readonly databaseUrl?: string
  readonly secret?: string
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** A server as a stranger runs it: a process of its own. */
export interface Meliora {
  readonly pid: number
  readonly address: string
  readonly ended: Promise<Ended>
  /** What it wrote so far, both outputs together. */
  said(): string
  kill(signal: NodeJS.Signals): Promise<Ended>
}

/** Starts the process, ready or not. */
export function spawned({ port, dataDir, databaseUrl = '', secret = '' }: Settings): Meliora {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'serve'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      BASE_URL: '',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      MELIORA_SECRET: secret,
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000)
    })
  }
  const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal }))
  return {
    pid: child.pid as number,
    address: `http://127.0.0.1:${port}`,
    ended,
    said: () => said,
    kill: (signal) => {
      child.kill(signal)
      return ended
    },
  }
}

/** Starts it and waits for its first good answer. */
export async function started(settings: Settings): Promise<Meliora> {
  const server = spawned(settings)
  await answers(server)
  return server
}

const PATIENCE_SECONDS = 90

/** Waits until the server and its database answer. */
export async function answers(server: Meliora): Promise<void> {
  let end: Ended | undefined
  void server.ended.then((ended) => {
    end = ended
  })
  for (const limit = Date.now() + PATIENCE_SECONDS * 1000; ; await pause(25)) {
    if (end) throw new Error(`the server ended (${end.signal ?? end.code}):\n${server.said()}`)
    if (Date.now() > limit) throw new Error(`no answer in ${PATIENCE_SECONDS} s:\n${server.said()}`)
    if (await isHealthy(server.address)) return
  }
}

async function isHealthy(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/api/health`)).status === 200
  } catch {
    return false
  }
}

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
