import { readFileSync } from 'node:fs'
import { gateWords } from '#domain/words/gateWords.ts'
import { filled, type Language } from '#domain/words/language.ts'
import { Misuse } from '../settings.ts'

/** What the command line says. */
export interface GateOptions {
  readonly gate: string
  readonly server?: string
  readonly tokenFile?: string
  readonly timeout: number
  readonly language: Language
  readonly json?: true
  readonly junit?: true
  readonly sarif?: true
}

export interface GateAsked {
  readonly system: string
  readonly gate: string
  readonly server: string
  readonly token: string
  readonly seconds: number
  readonly language: Language
}

/**
 * Where to ask and with which token. A token comes from the environment or a file, never from the command line, which others can read.
 * @throws Misuse where something is missing
 */
export function gateAsked(system: string, options: GateOptions, env: NodeJS.ProcessEnv): GateAsked {
  const { gate, language, timeout: seconds, tokenFile } = options
  const server = options.server ?? env.MELIORA_URL
  if (!server) throw new Misuse(gateWords.serverMissing[language])
  if (!/^https?:\/\//.test(server) || !URL.canParse(server)) throw new Misuse(gateWords.serverWrong[language])
  const token = tokenFile ? tokenIn(tokenFile, language) : env.MELIORA_TOKEN?.trim()
  if (!token) throw new Misuse(gateWords.tokenMissing[language])
  return { system, gate: gate.toUpperCase(), server: server.replace(/\/+$/, ''), token, seconds, language }
}

function tokenIn(path: string, language: Language): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    throw new Misuse(filled(gateWords.tokenUnreadable[language], { path }))
  }
}
