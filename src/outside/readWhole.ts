import type { IncomingMessage } from 'node:http'
import type { Answer } from './outbound.ts'
import { fault } from './sourceFault.ts'

/**
 * An answer as text, counted as it comes: what it says about its own length is not believed.
 * @throws SourceFault when it redirects, is packed, too large, or ends before it is over
 */
export async function readWhole(url: URL, response: IncomingMessage, most: number): Promise<Answer> {
  const { host } = url
  const status = response.statusCode ?? 0
  const refused = headRefusal(url, response)
  if (refused) {
    response.destroy()
    throw refused
  }
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of response as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > most) {
      response.destroy()
      throw fault('source_too_large', { host, limit: Math.round((most / 1024 / 1024) * 10) / 10 })
    }
    pieces.push(piece)
  }
  if (!response.complete) throw fault('source_cut_off', { host })
  return { status, text: Buffer.concat(pieces).toString('utf8') }
}

function headRefusal(url: URL, { statusCode: status = 0, headers }: IncomingMessage) {
  const { host } = url
  if (status >= 300 && status < 400 && headers.location !== undefined)
    return fault('source_redirects', { host, elsewhere: whereTo(headers.location, url) })
  const encoding = headers['content-encoding']
  return encoding !== undefined && encoding !== 'identity' ? fault('source_encoded', { host }) : null
}

function whereTo(location: string, from: URL): string {
  if (!URL.canParse(location, from.href)) return location.slice(0, 200)
  const { origin, pathname } = new URL(location, from.href)
  return `${origin}${pathname}`.slice(0, 200)
}
