import { type Covered, isAudited, isPlanned } from '#domain/audits/coverage.ts'
import type { ProgrammeAudit } from '#domain/records/auditProgramme/programmeAnswers.ts'
import { type Chapter, chapters } from '../criteria/chapters.ts'

/** One line of the year: a chapter counted in requirements, or one requirement counted in audits. */
export interface YearRow {
  readonly key: string
  readonly chapter: Chapter
  /** Null where the whole chapter is meant. */
  readonly requirement: string | null
  /** What is asked for, and how much of it is planned and audited. */
  readonly all: number
  readonly planned: number
  readonly covered: number
  /** By audit: whether it has looked at something here, or is to. */
  readonly marks: ReadonlyMap<string, 'done' | 'planned'>
}

/** The year by chapters, or by every requirement; what is excluded is left out. */
export function yearRows(coverage: readonly Covered[], isWhole: boolean): readonly YearRow[] {
  const by = new Map(coverage.map((covered) => [covered.requirement, covered]))
  return chapters.flatMap((chapter) => {
    const own = chapter.requirements.flatMap((key) => by.get(key) ?? [])
    if (own.length === 0) return []
    const leaves = isWhole ? own.map((covered) => leafRow(chapter, covered)) : []
    return [chapterRow(chapter, own), ...leaves]
  })
}

function chapterRow(chapter: Chapter, own: readonly Covered[]): YearRow {
  return {
    key: chapter.key,
    chapter,
    requirement: null,
    all: own.length,
    planned: own.filter(isPlanned).length,
    covered: own.filter(isAudited).length,
    marks: marksOf(own),
  }
}

function leafRow(chapter: Chapter, covered: Covered): YearRow {
  const { requirement, needed, planned, done } = covered
  return {
    key: requirement,
    chapter,
    requirement,
    all: needed,
    planned: Math.min(planned.length, needed),
    covered: Math.min(done.length, needed),
    marks: marksOf([covered]),
  }
}

function marksOf(own: readonly Covered[]): YearRow['marks'] {
  const marks = new Map<string, 'done' | 'planned'>()
  for (const id of own.flatMap(({ planned }) => planned)) marks.set(id, 'planned')
  for (const id of own.flatMap(({ done }) => done)) marks.set(id, 'done')
  return marks
}

/** The audits that start in a month, as they stand. */
export function auditsIn(audits: readonly ProgrammeAudit[], month: string): readonly ProgrammeAudit[] {
  return audits.filter(({ startsOn }) => startsOn?.startsWith(month))
}

/** What is planned less often than it is to be audited. */
export function missingIn(coverage: readonly Covered[]): readonly string[] {
  return coverage.filter((covered) => !isPlanned(covered)).map(({ requirement }) => requirement)
}
