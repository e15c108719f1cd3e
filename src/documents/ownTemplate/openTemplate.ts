import { strFromU8, unzipSync, zipSync } from 'fflate'

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
/** Field codes that read, start or fetch something else. */
const fetching = /\b(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON|RD|AUTOTEXT)\b/i

function faultIn(names: readonly string[], texts: ReadonlyMap<string, string>): TemplateFault | null {
  const types = texts.get('[Content_Types].xml') ?? ''
  if (!names.includes(body) || names.some((name) => /(^|\/)\.\.(\/|$)|^\/|\\/.test(name))) return 'template_not_docx'
  if (/macroEnabled/i.test(types) || names.some((name) => code.test(name))) return 'template_runs_code'
  if (!types.includes(docx)) return 'template_not_docx'
  for (const [name, text] of texts) {
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) return 'template_not_docx'
    if (name.endsWith('.rels') && reachesOut(text)) return 'template_reaches_out'
    if (fetching.test(fieldCodes(text))) return 'template_reaches_out'
  }
  return null
}

/** Links a reader clicks may lead outside; everything else has to be in the file. */
function reachesOut(relations: string): boolean {
  const each = relations.match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? []
  return each.some((relation) => {
    const isOutside = /TargetMode\s*=\s*["']External["']/i.test(relation)
    const isLink = /Type\s*=\s*["'][^"']*\/hyperlink["']/.test(relation)
    const target = /Target\s*=\s*["']([^"']*)["']/.exec(relation)?.[1] ?? ''
    return (
      (isOutside && !(isLink && /^(https?:|mailto:)/i.test(target))) || /\/(aFChunk|subDocument)["']/.test(relation)
    )
  })
}

/** Word may cut a field's code into many runs. */
function fieldCodes(text: string): string {
  const runs = [...text.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, said]) => said)
  const simple = [...text.matchAll(/w:instr\s*=\s*"([^"]*)"/g)].map(([, said]) => said)
  return [runs.join(''), ...simple].join('\n')
}
