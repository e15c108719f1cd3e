import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lysmarkLogo } from '#demo/lysmark/look/logo.ts'
import type { Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'

let world: World
let amara: Person
let nora: Person

beforeAll(async () => {
  world = await aWorld()
  amara = await world.person('Amara', 'aimsManager')
  nora = await world.person('Nora', 'employee')
})
afterAll(() => world.close())

function sends(person: Person, file: Uint8Array, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${world.address}/api/v1/branding/logo`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/octet-stream', ...headers },
    body: new Uint8Array(file),
  })
}

const codes = async (answer: Response) =>
  ((await answer.json()) as { refusals: { code: string }[] }).refusals.map(({ code }) => code)

/** A PNG's chunk: length, name, content, a sum nobody reads of what is dropped. */
function chunk(name: string, content: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  return Buffer.concat([length, Buffer.from(name + content, 'latin1'), Buffer.alloc(4)])
}

describe('the look of files', () => {
  test('is the house’s own before anybody decided, and is changed with the version that was read', async () => {
    const { body } = await nora.asks('GET', '/branding')
    expect(body).toEqual({ name: '', primary: '#0b5246', header: '', footer: '', logo: null, version: 0 })
    const changed = await amara.asks('PATCH', '/branding', {
      body: { primary: '#1D4F91', header: 'Mutual  since 1911', footer: 'Northgate 4 & 5' },
      headers: { 'if-match': '"0"' },
    })
    expect(changed.body).toMatchObject({ primary: '#1d4f91', header: 'Mutual since 1911', version: 1 })
    const stale = await amara.asks('PATCH', '/branding', { body: { header: 'x' }, headers: { 'if-match': '"0"' } })
    expect(stale.status).toBe(412)
  })

  test('is decided by who leads or administers, in colours a file can hold', async () => {
    const no = await nora.asks('PATCH', '/branding', { body: { header: 'x' }, headers: { 'if-match': '"1"' } })
    expect(no.status).toBe(403)
    expect((await sends(nora, lysmarkLogo())).status).toBe(403)
    const body = { primary: 'red;}', header: 'a\u202Eb', footer: 'x'.repeat(161) }
    const wrong = await amara.asks('PATCH', '/branding', { body, headers: { 'if-match': '"1"' } })
    expect(wrong.status).toBe(400)
    expect(wrong.body.refusals?.map(({ code }) => code).sort()).toEqual([
      'color_unreadable',
      'text_forbidden_character',
      'text_too_long',
    ])
  })

  test('a logo is a PNG or JPEG by its content; notes beside the picture are dropped, and it comes back as a picture', async () => {
    const plain = Buffer.from(lysmarkLogo())
    const noted = Buffer.concat([
      plain.subarray(0, 33),
      chunk('tEXt', 'Author\0made by Nora at home'),
      plain.subarray(33),
    ])
    const answer = await sends(amara, noted)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ logo: { type: 'image/png', width: 192, height: 192 }, version: 2 })
    const shown = await fetch(`${world.address}/api/v1/branding/logo`, {
      headers: { authorization: `Bearer ${nora.token}` },
    })
    expect(shown.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await shown.arrayBuffer()).equals(plain)).toBe(true)
  })

  test.each([
    [
      'an SVG, which could run',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'logo_kind_refused',
    ],
    ['a GIF', 'GIF89a\x01\x00\x01\x00\x00', 'logo_kind_refused'],
    ['nothing', '', 'logo_kind_refused'],
  ])('%s is refused', async (_, content, code) => {
    const answer = await sends(amara, Buffer.from(content, 'latin1'))
    expect([answer.status, await codes(answer)]).toEqual([400, [code]])
  })

  test('a picture that is cut, broken inside, larger than any page or too heavy is refused, and the old one stays', async () => {
    const plain = Buffer.from(lysmarkLogo())
    const broken = Buffer.from(plain)
    broken.fill(0x55, 60, 200)
    const wide = Buffer.from(plain)
    wide.writeUInt32BE(60_000, 16)
    expect(await codes(await sends(amara, plain.subarray(0, plain.length - 20)))).toEqual(['logo_kind_refused'])
    expect(await codes(await sends(amara, broken))).toEqual(['logo_unreadable'])
    expect(await codes(await sends(amara, wide))).toEqual(['logo_kind_refused'])
    const heavy = await sends(amara, Buffer.alloc(600 * 1024))
    expect([heavy.status, await codes(heavy)]).toEqual([413, ['logo_too_large']])
    expect((await amara.asks('GET', '/branding')).body).toMatchObject({ version: 2, logo: { width: 192 } })
  })

  test('stands in the trail, the logo by its hash', async () => {
    const { body } = await amara.asks('GET', '/trail?verb=branding.change&limit=10')
    const entries = (body.items as unknown as { verb: string; changes: { path: string }[] }[]).filter(
      ({ verb }) => verb === 'branding.change',
    )
    expect(entries.map(({ changes }) => changes.map(({ path }) => path).sort())).toEqual([
      ['branding/logo'],
      ['branding/footer', 'branding/header', 'branding/primary'],
    ])
  })

  test('the register as a workbook has the colour in its head, lines at the edges of its pages, the logo on its last sheet', async () => {
    const answer = await fetch(`${world.address}/api/v1/improvements/export?format=xlsx`, {
      headers: { authorization: `Bearer ${amara.token}` },
    })
    const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const text = (name: string) => Buffer.from(parts[name]!).toString('utf8')
    expect(text('xl/styles.xml')).toContain('<fgColor rgb="FF1D4F91"/>')
    expect(text('xl/worksheets/sheet1.xml')).toContain('&amp;R Mutual since 1911')
    expect(text('xl/worksheets/sheet1.xml')).toContain('Northgate 4 &amp;&amp; 5')
    expect(Buffer.from(parts['xl/media/logo.png']!).equals(lysmarkLogo())).toBe(true)
  })
})
