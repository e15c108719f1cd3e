import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aWorld, type World } from '../journeys/driver/world.ts'
import { tokenOf } from './tokens.ts'

let world: World
let ada: Sender
let vera: Sender

beforeAll(async () => {
  world = await aWorld()
  ada = sender(await tokenOf(world, 'Ada', 'employee'))
  vera = sender(await tokenOf(world, 'Vera', 'viewer'))
})
afterAll(() => world.close())

interface Sender {
  readonly token: string
  sends(name: string, body: string | Buffer, headers?: Record<string, string>): Promise<Response>
  gets(id: string): Promise<Response>
}

function sender(token: string): Sender {
  const authorization = `Bearer ${token}`
  const address = `${world.address}/api/v1/files`
  return {
    token,
    sends: (name, body, headers = {}) =>
      fetch(address, {
        method: 'POST',
        headers: { authorization, 'meliora-file-name': encodeURIComponent(name), ...headers },
        body: body as string,
      }),
    gets: (id) => fetch(`${address}/${id}`, { headers: { authorization } }),
  }
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
)
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const count = async (table: string) =>
  (
    await world.app.store.inside({ organization: world.organization }, (tx) =>
      sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(tx),
    )
  ).rows[0]?.count
const kept = async () => ({
  file: await count('file'),
  content: await count('file_content'),
  chunk: await count('file_chunk'),
})
const temporary = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('meliora-upload-'))
const code = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code]

describe('a file', () => {
  test('comes back as it was sent, as a download nothing may render', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(3_000_000)])
    const answer = await ada.sends('Prüfung "März".pdf', bytes)
    expect(answer.status).toBe(201)
    const file = (await answer.json()) as { id: string }
    expect(file).toMatchObject({
      name: 'Prüfung _März_.pdf',
      mediaType: 'application/pdf',
      size: bytes.length,
      hash: sha256(bytes),
    })
    const got = await vera.gets(file.id)
    expect(Buffer.from(await got.arrayBuffer()).equals(bytes)).toBe(true)
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="Pr_fung _M_rz_.pdf"; filename*=UTF-8''Pr%C3%BCfung%20_M%C3%A4rz_.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
  })

  test('is kept once, however often and under whatever name it is sent', async () => {
    const bytes = randomBytes(400_000)
    const wav = Buffer.concat([Buffer.from('RIFF\x00\x00\x00\x00WAVEfmt '), bytes])
    const before = await kept()
    const [one, two] = await Promise.all([ada.sends('one.wav', wav), ada.sends('two.wav', wav)])
    expect([one?.status, two?.status]).toEqual([201, 201])
    expect(await kept()).toEqual({ file: before.file! + 2, content: before.content! + 1, chunk: before.chunk! + 2 })
  })

  test('sent twice under one key is one file; another one under that key is refused', async () => {
    const key = { 'idempotency-key': 'file-1' }
    const first = (await (await ada.sends('note.txt', 'A note', key)).json()) as { id: string }
    expect(await (await ada.sends('note.txt', 'A note', key)).json()).toEqual(first)
    expect(await code(await ada.sends('note.txt', 'Another note', key))).toEqual([422, 'key_reused'])
  })

  test('is an entry in the trail', async () => {
    const file = (await (await ada.sends('proof.png', png)).json()) as { id: string; hash: string }
    const { rows } = await world.app.store.inside({ organization: world.organization }, (tx) =>
      sql<{ verb: string; values: Record<string, string> }>`
        select e.verb, (select json_object_agg(v.path, v.value) from trail_value v where v.organization_id = e.organization_id and v.entry_id = e.id) as values
        from trail_entry e where e.record_id = ${file.id}`.execute(tx),
    )
    expect(rows).toEqual([
      {
        verb: 'file.add',
        values: { name: '"proof.png"', hash: `"${file.hash}"`, size: String(png.length), mediaType: '"image/png"' },
      },
    ])
  })
})

describe('the kind of a file', () => {
  test.each([
    ['picture.txt', png, 'image/png'],
    ['list.csv', Buffer.from('Nr;Größe\n1;groß\n', 'latin1'), 'text/csv'],
    ['utf16.csv', Buffer.from('\uFEFFNr;Name\n', 'utf16le'), 'text/csv'],
    ['page.html', Buffer.from('<!doctype html><script>alert(1)</script>'), 'text/plain'],
    [
      'picture.svg',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      'text/plain',
    ],
    ['data.json', Buffer.from('{"a": 1}'), 'application/json'],
    ['BM starts like a picture.md', Buffer.from('BM is how a bitmap starts'), 'text/markdown'],
  ])('%s is told by its content', async (name, bytes, mediaType) => {
    const answer = await ada.sends(name, bytes)
    expect(await answer.json()).toMatchObject({ mediaType })
    expect(answer.status).toBe(201)
  })

  test('spreadsheets are told from other archives', async () => {
    const answer = await ada.sends('log.bin', await readFile('test/registers/ai-office-log.xlsx'))
    expect(await answer.json()).toMatchObject({
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    })
  })

  test.each([
    ['tool.pdf', Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(200)])],
    ['tool.png', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
    ['setup.msi', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
    ['noise.txt', Buffer.concat([Buffer.from([0, 1, 2, 3]), Buffer.alloc(50)])],
  ])('%s is refused whatever it is called', async (name, bytes) => {
    const before = await kept()
    expect(await code(await ada.sends(name, bytes))).toEqual([400, 'file_kind_refused'])
    expect(await kept()).toEqual(before)
  })
})

describe('what is not taken in leaves nothing', () => {
  test('nothing, nameless, too large, told or not', async () => {
    const before = await kept()
    expect(await code(await ada.sends('empty.txt', ''))).toEqual([400, 'file_empty'])
    expect(await code(await ada.sends('', 'text'))).toEqual([400, 'file_name_missing'])
    const large = Buffer.alloc(20 * 1024 * 1024 + 1, 'a')
    expect(await code(await ada.sends('large.txt', large))).toEqual([413, 'file_too_large'])
    const untold = new ReadableStream({
      start: (controller) => {
        for (let at = 0; at < 21; at++) controller.enqueue(large.subarray(0, 1024 * 1024))
        controller.close()
      },
    })
    expect(
      await code(
        await fetch(`${world.address}/api/v1/files`, {
          method: 'POST',
          headers: { authorization: `Bearer ${ada.token}`, 'meliora-file-name': 'large.txt' },
          body: untold,
          duplex: 'half',
        } as RequestInit),
      ),
    ).toEqual([413, 'file_too_large'])
    expect(await kept()).toEqual(before)
    expect(await temporary()).toEqual([])
  })

  test('two hundred megabytes are read no further than the limit', async () => {
    const before = await kept()
    const megabyte = Buffer.alloc(1024 * 1024, 'a')
    let sent = 0
    const long = new ReadableStream({
      pull: (controller) => {
        if (sent++ < 200) controller.enqueue(megabyte)
        else controller.close()
      },
    })
    const refusal = await fetch(`${world.address}/api/v1/files`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ada.token}`, 'meliora-file-name': 'recording.txt' },
      body: long,
      duplex: 'half',
    } as RequestInit).then(code, (failure: Error) => failure.message)
    // Node tells a sender that is still sending either by the answer or by the closed connection.
    expect(refusal).toSatisfy((said) => String(said) === '413,file_too_large' || String(said) === 'fetch failed')
    expect(sent).toBeLessThan(60)
    expect(await kept()).toEqual(before)
    await expect.poll(temporary).toEqual([])
  })

  test('an upload that breaks off', async () => {
    const before = await kept()
    const { hostname, port } = new URL(world.address)
    const socket = connect(Number(port), hostname)
    const head = `POST /api/v1/files HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${ada.token}\r\nMeliora-File-Name: half.txt\r\nContent-Length: 1000000\r\n\r\n`
    await new Promise<void>((sent) => socket.write(head + 'a'.repeat(300_000), () => sent()))
    await new Promise((seen) => setTimeout(seen, 100))
    socket.destroy()
    await expect.poll(temporary).toEqual([])
    await new Promise((seen) => setTimeout(seen, 100))
    expect(await kept()).toEqual(before)
  })

  test('a viewer adds none, a stranger reads none', async () => {
    expect(await code(await vera.sends('note.txt', 'A note'))).toEqual([403, 'not_allowed'])
    expect(await code(await ada.gets('0199a000-0000-7000-8000-000000000001'))).toEqual([404, 'not_found'])
    expect(await code(await ada.gets('note.txt'))).toEqual([400, 'not_an_id'])
  })
})
