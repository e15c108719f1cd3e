import type { Covered } from '#domain/audits/coverage.ts'
import type { ProgrammeAudit } from '#domain/records/auditProgramme/programmeAnswers.ts'
import { type Chapter, chapters } from '../criteria/chapters.ts'

/** One line of the year: a chapter, or one requirement of it. */
export interface YearRow {
  readonly key: string
  readonly chapter: Chapter
  /** Null where the whole chapter is meant. */
  readonly requirement: string | null
  readonly needed: number
  readonly planned: number
  readonly done: number
  /** How many of its requirements are covered as often as they are to be. */
  readonly covered: number
  readonly all: number
  /** By audit: whether it has looked at something here, or is to. */
  readonly marks: ReadonlyMap<string, 'done' | 'planned'>
}

/** The year by chapters, or by every requirement; what is excluded is left out. */
export function yearRows(coverage: readonly Covered[], isWhole: boolean): readonly YearRow[] {
  const by = new Map(coverage.map((covered) => [covered.requirement, covered]))
  return chapters.flatMap((chapter) => {
    const own = chapter.requirements.flatMap((key) => by.get(key) ?? [])
    if (own.length === 0) return []
    const leaves = isWhole ? own.map((covered) => rowOf(chapter, covered.requirement, [covered])) : []
    return [rowOf(chapter, null, own), ...leaves]
  })
}

function rowOf(chapter: Chapter, requirement: string | null, own: readonly Covered[]): YearRow {
  const marks = new Map<string, 'done' | 'planned'>()
  for (const id of own.flatMap(({ planned }) => planned)) marks.set(id, 'planned')
  for (const id of own.flatMap(({ done }) => done)) marks.set(id, 'done')
  return {
    key: requirement ?? chapter.key,
    chapter,
    requirement,
    needed: Math.max(...own.map(({ needed }) => needed)),
    planned: own.filter(({ planned, needed }) => planned.length >= needed).length,
    done: own.filter(({ done }) => done.length > 0).length,
    covered: own.filter(({ done, needed }) => done.length >= needed).length,
    all: own.length,
    marks,
  }
}

/** The audits that start in a month, as they stand. */
export function auditsIn(audits: readonly ProgrammeAudit[], month: string): readonly ProgrammeAudit[] {
  return audits.filter(({ startsOn }) => startsOn?.startsWith(month))
}

/** What is planned less often than it is to be audited. */
export function missingIn(coverage: readonly Covered[]): readonly string[] {
  return coverage.filter(({ planned, needed }) => planned.length < needed).map(({ requirement }) => requirement)
}
