import { strFromU8, unzipSync, zipSync } from 'fflate'
import { areHarmless } from './fieldCodes.ts'
import { saidOf, type Tag, tagsIn } from './tags.ts'

/** Why a file is no template we fill. */
export type TemplateFault = 'template_not_docx' | 'template_too_large' | 'template_runs_code' | 'template_reaches_out'

/** What an uploaded template may be, packed and unpacked. */
export const limits = { packed: 2 * 1024 * 1024, unpacked: 30 * 1024 * 1024, parts: 400 } as const

export type OpenedTemplate = { readonly packed: Uint8Array } | { readonly fault: TemplateFault }

/**
 * An uploaded DOCX, unpacked within bounds and packed again: what reads it later unpacks only what passed here. Nothing in it may
 * run, and nothing may fetch from elsewhere when somebody opens what we made of it.
 */
export function openTemplate(file: Uint8Array): OpenedTemplate {
  if (file.length > limits.packed) return { fault: 'template_too_large' }
  const parts = unpacked(file)
  if (typeof parts === 'string') return { fault: parts }
  const texts = Object.entries(parts).filter(([name]) => /\.(xml|rels)$/i.test(name))
  const fault = faultIn(Object.keys(parts), new Map(texts.map(([name, bytes]) => [name, strFromU8(bytes)])))
  return fault ? { fault } : { packed: zipSync(parts, { level: 6, mtime: new Date(1980, 0, 2) }) }
}

/** What the file says of its parts is counted before anything is unpacked, and more than it said does not come out. */
function unpacked(file: Uint8Array): Record<string, Uint8Array> | TemplateFault {
  let bytes = 0
  let parts = 0
  let isTooLarge = false
  try {
    const found = unzipSync(file, {
      filter: ({ originalSize }) => {
        bytes += originalSize
        parts += 1
        isTooLarge ||= bytes > limits.unpacked || parts > limits.parts
        return !isTooLarge
      },
    })
    return isTooLarge ? 'template_too_large' : found
  } catch {
    // The library says in many ways that something is no whole ZIP; for us it is one answer.
    return 'template_not_docx'
  }
}

const body = 'word/document.xml'
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const code = /vbaProject|vbaData|activeX|oleObject|\/embeddings\/|macrosheet|attachedToolbars|\.bin$|\.exe$/i

function faultIn(names: readonly string[], texts: ReadonlyMap<string, string>): TemplateFault | null {
  const types = texts.get('[Content_Types].xml') ?? ''
  if (!names.includes(body) || names.some((name) => /(^|\/)\.\.(\/|$)|^\/|\\/.test(name))) return 'template_not_docx'
  if (/macroEnabled/i.test(types) || names.some((name) => code.test(name))) return 'template_runs_code'
  if (!types.includes(docx) || !tagsIn(types).every(isTypedByName)) return 'template_not_docx'
  for (const [name, text] of texts) {
    if (!isPlainMarkup(text)) return 'template_not_docx'
    const tags = tagsIn(text)
    if (/\.rels$/i.test(name) && tags.some(reachesOut)) return 'template_reaches_out'
    if (tags.some(({ name: tag }) => tag === 'mailMerge') || !areHarmless(tags)) return 'template_reaches_out'
  }
  return null
}

/** What is said to be markup is called so, that all of it is looked at: a picture's name hides none. */
function isTypedByName(tag: Tag): boolean {
  const [type, part, extension] = ['ContentType', 'PartName', 'Extension'].map((name) => saidOf(tag, name) ?? '')
  return (
    !/(?<!^image\/svg\+)xml$/i.test(type!.trim()) || /\.(xml|rels)$/i.test(part!) || /^(xml|rels)$/i.test(extension!)
  )
}

/** UTF-8 without comments and words of its own: in any other, what we read is not what the program reads that opens it. */
function isPlainMarkup(text: string): boolean {
  const encoding = /^\ufeff?<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? 'utf-8'
  return /^(utf-8|us-ascii)$/i.test(encoding) && !/<!|[\0\ufffd]/.test(text)
}

/** Links a reader clicks may lead outside; everything else has to be in the file. */
function reachesOut(tag: Tag): boolean {
  if (tag.name !== 'Relationship') return false
  const [mode, type, target] = ['TargetMode', 'Type', 'Target'].map((name) => saidOf(tag, name) ?? '')
  const isInside = tag.attributes.every(([name]) => !name.endsWith('TargetMode')) || mode === 'Internal'
  const isClicked = /\/hyperlink$/.test(type!) && /^(https?:|mailto:)/i.test(target!)
  return !(isInside || isClicked) || /\/(aFChunk|subDocument)$/i.test(type!)
}
