import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Place } from './settings.ts'

/** Where requests come in. */
export interface Door {
  /** Lets nobody in any more, answers whoever is inside, and says so when the last one has left. */
  close(): Promise<void>
}

type Answering = Parameters<typeof serve>[0]['fetch']

/** Listens. @throws Error with a sentence when the address cannot be had */
export function openDoor(answer: Answering, { host, port }: Place): Promise<Door> {
  return new Promise((resolve, reject) => {
    const refused = (failure: NodeJS.ErrnoException) => reject(new Error(reason(failure, { host, port })))
    const server = serve({ fetch: answer, hostname: host, port }, () => {
      server.off('error', refused)
      resolve({ close: () => closed(server) })
    }) as Server
    server.once('error', refused)
  })
}

function reason({ code, message }: NodeJS.ErrnoException, { host, port }: Pick<Place, 'host' | 'port'>): string {
  if (code === 'EADDRINUSE')
    return `Something else already listens on port ${port} of ${host}; stop it or choose another PORT.`
  if (code === 'EACCES') return `This account may not listen on port ${port}; choose another PORT, above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST is ${host}; this machine has no such address.`
  return `Cannot listen on port ${port} of ${host}: ${message}`
}

/** Longer than any answer takes but a large file's; under the ten seconds most supervisors give. */
const PATIENCE = 7_000

/** A kept connection would go on asking, so each is told to close with its next answer. Who takes too long is cut off, unanswered. */
function closed(server: Server): Promise<void> {
  server.prependListener('request', (_, response) => response.setHeader('connection', 'close'))
  return new Promise((done) => {
    const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE)
    server.close(() => {
      clearTimeout(impatience)
      done()
    })
    server.closeIdleConnections()
  })
}
