import type { Context } from 'hono'
import type { SeenAnalysis } from '#app/causes/causesOf.ts'
import type { Drawing } from '#app/causes/held.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { aroundOf } from '../around/asked.ts'
import { versionRead } from '../body.ts'
import type { Env } from '../env.ts'
import { presentedAnalysis } from './presented.ts'

/** Where the analyses of a type's records lie. */
export function placeOf(type: AnyRecordType): { path: string; tag: string } {
  return { path: `/api/v1/${type.plural}/{ref}/causes`, tag: type.pluralLabel.en }
}

/** The drawing an address is about, in the version its writer read. */
export function drawingOf(type: AnyRecordType, context: Context<Env>): Drawing {
  return { ...aroundOf(type, context), id: context.req.param('id') ?? '', version: versionRead(context) }
}

/** The analysis in the reader's language. */
export async function presented(context: Context<Env>, analysis: Promise<SeenAnalysis>) {
  return presentedAnalysis(await analysis, context.get('language'))
}
