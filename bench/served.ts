import { spawn } from 'node:child_process'
import { once } from './ask.ts'

export interface Served {
  readonly pid: number
  /** From the start of the process to its first answer. */
  readonly seconds: number
  stop(): Promise<void>
}

/** The server as a stranger runs it, on a data directory that is there already. */
export async function served({ port, dataDir }: { port: number; dataDir: string }): Promise<Served> {
  const began = performance.now()
  const server = spawn(process.execPath, ['src/cli/main.ts', 'serve'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, HOST: '127.0.0.1' },
  })
  const ended = new Promise((done) => server.on('exit', done))
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
  }
  for (;;) {
    const isUp = await once(`http://127.0.0.1:${port}`, '', undefined, { path: '/api/health' }).then(
      () => true,
      () => false,
    )
    if (isUp) return { pid: server.pid!, seconds: (performance.now() - began) / 1000, stop }
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`)
    await pause(20)
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
