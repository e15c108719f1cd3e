import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDocument, aDraft, inForce, someWriters, versions, type Writers } from '#test/documentControl/house.ts'
import type { Page } from '#test/journeys/driver/person.ts'
import { aWorld, type World } from '#test/journeys/driver/world.ts'
import { canOpen, openPdf, printDocx } from './opened.ts'

let world: World
let team: Writers
let first: Page
let second: Page

const words = (text: string, ...marks: readonly object[]) => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
})
const paragraph = (...content: readonly object[]) => ({ type: 'paragraph', content })
const item = (text: string) => ({ type: 'listItem', content: [paragraph(words(text))] })
const whole = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [words('Purpose')] },
    paragraph(words('New people are '), words('trained', { type: 'bold' }), words(' before they work.')),
    { type: 'heading', attrs: { level: 3 }, content: [words('Steps')] },
    { type: 'orderedList', attrs: { start: 1 }, content: [item('Name the mentor'), item('Assign the training')] },
    { type: 'bulletList', content: [item('Nobody waits')] },
    { type: 'blockquote', content: [paragraph(words('Said by the staff', { type: 'italic' }))] },
    { type: 'horizontalRule' },
    paragraph(words('See the guide', { type: 'link', attrs: { href: 'https://example.org/guide' } })),
  ],
}

beforeAll(async () => {
  world = await aWorld()
  team = await someWriters(world)
  const it = await aDocument(team.author)
  first = await inForce(team, await aDraft(team.author, it, { text: whole }))
  const draft = await aDraft(team.author, it, { text: whole, changeNote: 'Mentors come first.' })
  second = await inForce(team, draft)
})
afterAll(() => world.close())

async function printed(version: Page, query: string): Promise<Uint8Array> {
  const answer = await fetch(`${world.address}/api/v1/document-versions/${version.id}/file?${query}`, {
    headers: { authorization: `Bearer ${team.reader.token}` },
  })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('meliora-trail-head')).toMatch(/^\d+:[0-9a-f]{64}$/)
  return new Uint8Array(await answer.arrayBuffer())
}

describe.skipIf(!canOpen)('a controlled copy, opened by other programs', () => {
  test('what holds is printed plain, what is superseded says so across every page', async () => {
    const [old, now] = [await printed(first, 'format=pdf'), await printed(second, 'format=pdf')]
    if (process.env.KEEP_DOCUMENTS) writeFileSync(`${process.env.KEEP_DOCUMENTS}/superseded.pdf`, old)
    if (process.env.KEEP_DOCUMENTS) writeFileSync(`${process.env.KEEP_DOCUMENTS}/effective.pdf`, now)
    const [marked, plain] = [openPdf(old), openPdf(now)]
    // Across the page the letters stand slanted, one by one.
    const slanted = (text: string) => (text.match(/^ *(?:[SUPERDE] *)+$/gm) ?? []).join('').replace(/ /g, '').length
    expect([slanted(marked.text), slanted(plain.text)]).toEqual(['SUPERSEDED'.length, 0])
    expect(plain.text).not.toContain('Superseded')
    expect(plain.about.Tagged).toBe('yes')
    for (const said of ['New people are trained before they work.', '1. Name the mentor', 'Version 2', 'Dora'])
      expect(plain.text).toContain(said)
    expect((await versions(team.author).reads(first)).state).toBe('superseded')
  })

  test('as DOCX the same, in German as well', async () => {
    const bytes = await printed(first, 'format=docx&language=de')
    const { text } = openPdf(printDocx(bytes))
    for (const said of ['ABGELÖST', '1. Name the mentor', 'Said by the staff', 'See the guide'])
      expect(text).toContain(said)
  })
})
