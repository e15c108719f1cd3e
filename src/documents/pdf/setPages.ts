import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Branding } from '#domain/branding/branding.ts'
import { letterColor, tint } from '#domain/branding/color.ts'
import { svgText } from '#domain/charts/svg.ts'
import type { Block, Drawing, WrittenDocument } from '../writtenDocument.ts'
import { drawable, familyFor, letters } from './letters.ts'

const folder = fileURLToPath(new URL('./', import.meta.url))
const look = readFileSync(`${folder}document.typ`, 'utf8')

/** Points of a page's width and height that a picture may fill; a pixel is three quarters of a point. */
const most = { width: 481, height: 600, scale: 0.75 }

/** How the error begins when the library cannot set what it was given. */
export const NOT_SET = 'The document could not be set'

/** Where the logo lies for the time of one document; nothing of that name is on the disk. */
const logoFile = 'logo-of-this-document'

/**
 * The document's pages as PDF/UA-1, or as PDF/A-2a what is archived (only one of the two can be declared; the other is checked
 * all the same), at once and on this thread.
 * @throws Error when the library cannot set it: ours to mend, never the reader's
 */
export function setPages(document: WrittenDocument): Buffer {
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: [...letters] }] })
  const { logo } = document.branding
  if (logo) compiler.mapShadow(`${folder}${logoFile}`, Buffer.from(logo.bytes))
  const compiled = compiler.compile({ mainFileContent: look, inputs: { said: JSON.stringify(said(document)) } })
  const pages = compiled.result
  if (pages) {
    const accessible = compiler.pdf(pages, { pdfStandard: 'ua-1' })
    return document.isArchived ? compiler.pdf(pages, { pdfStandard: 'a-2a' }) : accessible
  }
  const error = compiled.takeError()
  const faults = error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no reason given'
  throw new Error(`${NOT_SET}: ${faults}`)
}

function said({ at, blocks, branding, ...frame }: WrittenDocument): unknown {
  const day = new Date(at)
  const date = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }
  return { ...drawableIn({ ...frame, ...dressed(branding) }), date, blocks: blocks.map(saidIn) }
}

function dressed({ name, primary, header, footer, logo }: Branding): object {
  const picture = logo && { path: logoFile, share: logo.width / logo.height, format: logo.type.slice('image/'.length) }
  return { organization: name, header, footer, colors: colorsOf(primary), logo: picture }
}

function colorsOf(primary: string) {
  return { letters: letterColor(primary), line: primary, ground: tint(primary) }
}

function saidIn(block: Block): unknown {
  return block.kind === 'drawing' ? picture(block) : drawableIn(block)
}

function picture({ svg, alt, caption }: Drawing): unknown {
  const [width, height] = [Number(svg.attributes.width), Number(svg.attributes.height)]
  const scale = Math.min(most.scale, most.width / width, most.height / height)
  const text = drawable(svgText(svg))
  return {
    kind: 'drawing',
    svg: text.replace(/font-family:[^}]*?sans-serif/g, `font-family:${familyFor(text)}`),
    width: width * scale,
    ...drawableIn({ alt, caption }),
  }
}

/** Every text in it as we can draw it. */
function drawableIn<T>(value: T): T {
  if (typeof value === 'string') return drawable(value) as T
  if (Array.isArray(value)) return value.map(drawableIn) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, drawableIn(each)])) as T
}
