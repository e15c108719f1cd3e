import { forum } from '#domain/records/forum/forum.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { daysBefore } from '../../calendar.ts'
import type { Case } from '../../hand.ts'
import type { House } from '../house.ts'
import { decisionsOf, tasksDone } from './decided.ts'
import type { ForumStory } from './story.ts'

/** One forum: set two weeks ahead, held, closed when what it decided is done. */
export function forumScenes(house: House, story: ForumStory, seed: number): readonly Scene[] {
  const { calendar, of } = house
  const { title, kind, by, on, agenda: topics, there, decisions, closed } = story
  const it: Case = { type: forum, id: null }
  const own = agenda(calendar, seed)
  own.on(daysBefore(14, on), () =>
    of[by].raises(it, {
      title,
      kind,
      owner: of[by].id,
      scheduledFor: calendar.workdayOn(on),
      agenda: topics.map(([topic]) => ({ id: '', topic })),
      attendance: there.map((who) => ({ id: '', person: of[who].id })),
    }),
  )
  own.on(on, () =>
    of[by].makes(it, 'hold', {
      agenda: topics.map(([topic, notes, about]) => ({
        id: '',
        topic,
        notes,
        item: about ? house.improvement(about) : null,
      })),
      attendance: there.map((who) => ({ id: '', person: of[who].id, present: true })),
      decisions: decisionsOf(house, decisions),
    }),
  )
  if (closed) own.on(closed, () => of[by].makes(it, 'close'))
  return [...own.scenes, ...tasksDone(house, { it, decisions, seed: seed + 60 })]
}
