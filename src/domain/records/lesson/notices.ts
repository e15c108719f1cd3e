import type { RecordHappening } from '#domain/notices/happening.ts'
import type { Notice } from '#domain/notices/notice.ts'
import { type Role, roleNames } from '#domain/people/roles.ts'
import type { Lesson } from './fields.ts'

const isRole = (name: string): name is Role => (roleNames as readonly string[]).includes(name)

/** Whoever it is for hears of it. People of sites and departments are told by name when it is published (app/culture/tellUnits.ts). */
export function lessonNotices({ verb, after }: RecordHappening<Lesson>): readonly Notice[] {
  if (verb !== 'publish') return []
  const isForAll = after.audiences.some((audience) => audience === 'everyone' || audience === 'public')
  const told = isForAll ? roleNames : after.audiences.filter(isRole)
  return told.map((role) => ({ to: { role }, code: 'lesson_published' }))
}
