import { parentPort, workerData } from 'node:worker_threads'
import { LoopPlugin, type ScopeDataArgs, TemplateHandler, TextPlugin } from 'easy-template-x'
import type { TemplateResult, TemplateWork } from './values.ts'

/** Texts and lists alone: pictures, raw markup and links are not among what a template may ask for. */
const handler = new TemplateHandler({
  plugins: [new LoopPlugin(), new TextPlugin()],
  maxXmlDepth: 60,
  scopeDataResolver: valueFor as never,
})

/** The word's value, nearest first: in the row, then around it. Only what we said is found, nothing of the language itself. */
function valueFor({ strPath, data }: ScopeDataArgs): unknown {
  const word = strPath.at(-1) ?? ''
  for (let depth = strPath.length - 1; depth >= 0; depth -= 1) {
    let within: unknown = data
    for (const part of strPath.slice(0, depth)) within = own(within, part)
    const value = own(within, word)
    if (value !== undefined) return value
  }
  return undefined
}

function own(thing: unknown, name: string): unknown {
  return typeof thing === 'object' && thing !== null && Object.hasOwn(thing, name)
    ? (thing as Record<string, unknown>)[name]
    : undefined
}

async function worked({ packed, values }: TemplateWork): Promise<TemplateResult> {
  try {
    if (values) return { file: new Uint8Array(await handler.process(Buffer.from(packed), values as never)) }
    const tags = await handler.parseTags(Buffer.from(packed))
    return { words: tags.map(({ name, disposition }) => ({ name, isList: disposition !== 'SelfClosed' })) }
  } catch (failure) {
    // The library refuses a list that is not closed and the like by throwing; the sentence is its own.
    return { unreadable: (failure as Error).message }
  }
}

parentPort?.postMessage(await worked(workerData as TemplateWork))
