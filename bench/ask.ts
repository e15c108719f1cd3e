import { Agent, request } from 'node:http'

export interface Timing {
  readonly p50: number
  readonly p95: number
  readonly perSecond: number
}

export interface Asked {
  readonly method?: string
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Asks many times over a number of kept connections; times are whole round trips in milliseconds, the answer read. */
export async function ask(
  address: string,
  token: string,
  { connections, times, next }: { connections: number; times: number; next: (n: number) => Asked | Promise<Asked> },
): Promise<Timing> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const taken: number[] = []
  let asked = 0
  const began = performance.now()
  const worker = async () => {
    while (asked < times) {
      const one = await next(asked++)
      const start = performance.now()
      await once(address, token, agent, one)
      taken.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  taken.sort((a, b) => a - b)
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))]!
  return { p50: at(0.5), p95: at(0.95), perSecond: taken.length / seconds }
}

/** One request; anything but a 2xx ends the bench, so that nothing fast is measured by failing. */
export function once(
  address: string,
  token: string,
  agent: Agent | undefined,
  { method = 'GET', path, body, headers = {} }: Asked,
): Promise<string> {
  return new Promise((done, fail) => {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const sent = request(
      `${address}${path}`,
      {
        method,
        ...(agent && { agent }),
        headers: {
          authorization: `Bearer ${token}`,
          ...(text !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
      },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part) => parts.push(part))
        answer.on('end', () => {
          const whole = Buffer.concat(parts).toString('utf8')
          if ((answer.statusCode ?? 500) >= 300)
            fail(new Error(`${method} ${path} was answered ${answer.statusCode}: ${whole.slice(0, 300)}`))
          else done(whole)
        })
      },
    )
    sent.on('error', fail)
    sent.end(text)
  })
}
