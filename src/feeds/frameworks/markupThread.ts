import { parentPort, workerData } from 'node:worker_threads'
import { parseDocument } from 'yaml'

/** A text to be parsed; what it means is decided outside. */
export interface MarkupTask {
  readonly kind: 'yaml' | 'json'
  readonly text: string
}

export type MarkupAnswer =
  | { readonly value: unknown }
  | {
      readonly refused: 'framework_not_yaml' | 'framework_not_json' | 'framework_aliases'
      readonly values: Readonly<Record<string, string | number>>
    }

/** How often what is written once may stand for itself elsewhere: real libraries do so a few times. */
const MOST_ALIASES = 200

function parsed({ kind, text }: MarkupTask): MarkupAnswer {
  return kind === 'json' ? json(text) : yaml(text)
}

function json(text: string): MarkupAnswer {
  try {
    const value: unknown = JSON.parse(text)
    return isTooDeep(value) ? { refused: 'framework_not_json', values: { problem: TOO_DEEP } } : { value }
  } catch (failure) {
    if (!(failure instanceof SyntaxError || failure instanceof RangeError)) throw failure
    return { refused: 'framework_not_json', values: { problem: failure.message.slice(0, 160) } }
  }
}

/** Plain values only: no tags, no dates, no merged keys; aliases bounded. */
function yaml(text: string): MarkupAnswer {
  try {
    const document = parseDocument(text, { schema: 'core', strict: true, uniqueKeys: true, prettyErrors: true })
    const [error] = document.errors
    if (error) return notYaml(error.linePos?.[0].line ?? 1, error.message.split(/ at line|\n/)[0] ?? error.code)
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    return isTooDeep(value) ? notYaml(1, TOO_DEEP) : { value }
  } catch (failure) {
    if (failure instanceof ReferenceError) return { refused: 'framework_aliases', values: {} }
    // Brackets within brackets without end exhaust the parser's stack.
    if (failure instanceof RangeError) return notYaml(1, TOO_DEEP)
    throw failure
  }
}

const DEEPEST = 200
const TOO_DEEP = 'too deep'

/** What lies deeper than anybody writes would exhaust the stack of whoever takes it from this thread. Level by level, not by recursion. */
function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const seen = new Set(level.filter((each) => typeof each === 'object' && each !== null))
    if (seen.size === 0) return false
    level = [...seen].flatMap((each) => Object.values(each as object))
  }
  return true
}

function notYaml(line: number, problem: string): MarkupAnswer {
  return { refused: 'framework_not_yaml', values: { line, problem: problem.slice(0, 160) } }
}

parentPort?.postMessage(parsed(workerData as MarkupTask))
