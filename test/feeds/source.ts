import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export type Behaviour = (asked: Asked, response: ServerResponse) => void

export interface Asked {
  readonly path: string
  /** The fields of the query as it was sent. */
  readonly fields: URLSearchParams
  readonly headers: IncomingMessage['headers']
}

/** A server on loopback that answers as a test wants, and counts how often it was asked. */
export interface Source {
  readonly address: string
  readonly port: number
  readonly asked: Asked[]
  behaves(behaviour: Behaviour): void
  close(): Promise<void>
}

export async function aSource(behaviour: Behaviour): Promise<Source> {
  let current = behaviour
  const asked: Asked[] = []
  const sockets = new Set<Socket>()
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    const one = { path: request.url ?? '', fields: new URLSearchParams(body), headers: request.headers }
    asked.push(one)
    current(one, response)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    asked,
    behaves: (next) => {
      current = next
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** What Prometheus answers: the samples `valueAt` gives for the times that were asked; undefined: no sample then. */
export function prometheus(valueAt: (seconds: number) => string | undefined): Behaviour {
  return ({ path, fields }, response) => {
    const number = (name: string) => Number(fields.get(name))
    response.setHeader('content-type', 'application/json')
    if (path.endsWith('/query')) {
      const value = valueAt(number('time'))
      const result = value === undefined ? [] : [{ metric: {}, value: [number('time'), value] }]
      response.end(JSON.stringify({ status: 'success', data: { resultType: 'vector', result } }))
      return
    }
    const values: [number, string][] = []
    for (let at = number('start'); at <= number('end'); at += number('step')) {
      const value = valueAt(at)
      if (value !== undefined) values.push([at, value])
    }
    const result = values.length === 0 ? [] : [{ metric: {}, values }]
    response.end(JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } }))
  }
}
