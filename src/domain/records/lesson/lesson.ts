import { claimsInAny } from '#domain/claims/linter.ts'
import { actorId, type Facts, hasRole } from '#domain/kernel/facts.ts'
import { recordType } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import { type Lesson, lessonFields } from './fields.ts'
import { lessonStates } from './states.ts'

type LessonFacts = Facts<Lesson>

const said = ['lesson', 'advice', 'about', 'audiences', 'units', 'ownMistake'] as const
/** Who may publish what others wrote, and reads drafts. */
export const publishing = ['improvementCoordinator', 'aimsManager', 'topManagement'] as const

/** What somebody learned and others can use, published to those it is for (C-096, C-139, C-143). */
export const lesson = recordType({
  name: 'lesson',
  plural: 'lessons',
  prefix: 'LSN',
  label: { en: 'Lesson', de: 'Lehre' },
  pluralLabel: { en: 'Lessons', de: 'Lehren' },
  topics: ['continualImprovement', 'communication'],
  fields: lessonFields,
  states: lessonStates,
  initial: 'draft',
  numberedBy: 'published',
  captures: ['title', 'owner', ...said],
  relations: {
    author: ({ actor, before }: LessonFacts) => isWriting(actor, before.owner ?? before.createdBy),
  },
  editableBy: ['author', ...publishing],
  moves: {
    publish: {
      label: { en: 'Publish', de: 'Veröffentlichen' },
      from: ['draft'],
      to: 'published',
      by: ['author', ...publishing],
      asks: [...said],
      needs: ['namesInLesson', 'unknownUnits', 'ownSystems'],
      guard: notPublishable,
      effect: ({ actor, now }) => ({ publishedAt: now, publishedBy: actorId(actor) }),
    },
    withdraw: {
      label: { en: 'Withdraw', de: 'Zurückziehen' },
      from: ['draft', 'published'],
      to: 'withdrawn',
      by: ['author', ...publishing],
      reason: 'required',
    },
  },
  mayEdit: ({ before }) => unmet(before.state !== 'draft' && refuse('lesson_published')),
  derive: ({ state }) => ({
    status: { draft: 'planned', published: 'completed' }[state] ?? 'cancelled',
    due: null,
  }),
})

function notPublishable(facts: LessonFacts): readonly Refusal[] {
  const { record, before, actor, answers } = facts
  const isPublic = record.audiences.includes('public')
  const [unit] = answers.unknownUnits
  const said = [record.title, record.lesson, record.advice].join('\n')
  const [claim] = isPublic ? claimsInAny(said, answers.ownSystems) : []
  return unmet(
    !record.lesson?.trim() && refuse('lesson_text_missing', { field: 'lesson' }),
    !record.advice?.trim() && refuse('lesson_advice_missing', { field: 'advice' }),
    record.audiences.length === 0 &&
      record.units.length === 0 &&
      refuse('lesson_audience_missing', { field: 'audiences' }),
    unit !== undefined && refuse('lesson_unit_unknown', { field: 'units', values: { unit } }),
    answers.namesInLesson && refuse('lesson_names_people', { field: 'lesson' }),
    record.ownMistake &&
      actorId(actor) !== (before.owner ?? before.createdBy) &&
      refuse('own_mistake_others', { field: 'ownMistake' }),
    isPublic && !hasRole(actor, ...publishing) && refuse('lesson_public_not_yours', { field: 'audiences' }),
    claim !== undefined && refuse('lesson_claims', { field: 'lesson', values: { said: claim.said } }),
  )
}
