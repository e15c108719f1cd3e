import { randomUUID } from 'node:crypto'
import { addCommentWithin } from '#app/around/comments.ts'
import { readLesson } from '#app/culture/lessonReaders.ts'
import { leadershipAct } from '#domain/records/leadershipAct/leadershipAct.ts'
import { lesson } from '#domain/records/lesson/lesson.ts'
import { agenda, type Scene } from '../../agenda.ts'
import { daysAfter, month, type RelativeDay } from '../../calendar.ts'
import { type Case, idOf } from '../../hand.ts'
import type { House } from '../house.ts'
import type { Who } from '../people.ts'

interface LessonTold {
  readonly by: Who
  readonly on: RelativeDay
  readonly title: string
  readonly lesson: string
  readonly advice: string
  readonly audiences?: readonly string[]
  readonly units?: readonly string[]
  readonly ownMistake?: true
  readonly about?: string
  readonly readBy: readonly Who[]
}

const lessons: readonly LessonTold[] = [
  {
    by: 'ingrid',
    on: month(-8).day(4),
    title: 'I pushed the chatbot launch too early',
    lesson:
      'I had promised a date to the board and stopped listening. The desk asked for two more weeks, twice. The tone of the chatbot cost us more calls than it saved.',
    advice: 'When I name a date before you show me the test report, send me this page.',
    audiences: ['everyone'],
    ownMistake: true,
    about: 'AskLys: answer tone and hand-over',
    readBy: ['tomasz', 'amara', 'felix', 'leila', 'jonas', 'oskar', 'nils', 'sofia', 'elena', 'kenji', 'yara', 'ruth'],
  },
  {
    by: 'felix',
    on: month(-3).day(18),
    title: 'A survey people do not believe in finds nothing',
    lesson:
      'We asked everyone which AI tools they use. The first answers were honest, the second were not: nobody had seen what became of the first.',
    advice: 'Tell what follows from answers before you ask again. Then ask less often.',
    audiences: ['public'],
    about: 'Quarterly survey of shadow AI',
    readBy: ['amara', 'sofia', 'hanna', 'leila', 'marc'],
  },
  {
    by: 'marc',
    on: month(-10).day(11),
    title: 'Let the machine say that it does not know',
    lesson: 'A document that nobody can place is better left in a tray than put into the wrong hands.',
    advice: 'Ask of every automatic decision where the unsure ones go, and who empties that tray by noon.',
    audiences: ['internalAuditor'],
    units: ['Claims', 'Service desk'],
    about: 'DocFlow routing check',
    readBy: ['ruth', 'nils', 'oskar'],
  },
]

/** Lessons that reached their readers, a leader’s own mistake among them; and leaders who asked. */
export function learnedScenes(house: House, seed: number): readonly Scene[] {
  return [...lessons.flatMap((told, at) => lessonScenes(house, told, seed + at)), ...askingScenes(house, seed + 5)]
}

function lessonScenes({ clock, calendar, of, improvement }: House, told: LessonTold, seed: number): readonly Scene[] {
  const { by, on, about, units = [], readBy, ...said } = told
  const it: Case = { type: lesson, id: null }
  const own = agenda(calendar, seed)
  own.on(on, async () => {
    await of[by].raises(it, {
      ...said,
      owner: of[by].id,
      units: units.map((unit) => ({ id: '', unit })),
      about: about ? improvement(about) : null,
    })
    await of[by].makes(it, 'publish')
  })
  own.on(daysAfter(6, on), async () => {
    for (const who of readBy) await readLesson(clock.app, of[who].caller, idOf(it))
  })
  return own.scenes
}

function askingScenes({ clock, calendar, of }: House, seed: number): readonly Scene[] {
  const it: Case = { type: leadershipAct, id: null }
  const first = agenda(calendar, seed)
  first.on(month(-7).day(6), async () => {
    await of.ingrid.raises(it, {
      title: 'What keeps you from telling me what goes wrong?',
      kind: 'feedbackRequest',
      question: 'I hear of most things when they are solved. What would have to be different for me to hear sooner?',
      until: calendar.on(month(-7).day(27)),
      owner: of.ingrid.id,
    })
    await of.ingrid.makes(it, 'ask')
  })
  for (const [who, text] of [
    ['nils', 'You ask who it was before you ask what happened.'],
    ['leila', 'Your calendar has no gap before Thursday.'],
  ] as const) {
    first.on(month(-7).day(9), () =>
      clock.app.store.inside(of[who].caller, (tx) =>
        addCommentWithin(
          tx,
          { app: clock.app, caller: of[who].caller },
          { type: leadershipAct, ref: idOf(it), body: { text }, id: randomUUID() },
        ),
      ),
    )
  }
  first.on(month(-6).day(1), () =>
    of.ingrid.makes(it, 'conclude', {
      heard: 'That I look for a person first, and that I am hard to reach before it is too late.',
      change:
        'I ask what happened and leave out who. Tuesdays from eight to nine my door is open, without an appointment.',
    }),
  )
  const second = agenda(calendar, seed + 1)
  const open: Case = { type: leadershipAct, id: null }
  second.on(month(0).day(-4), async () => {
    await of.tomasz.raises(open, {
      title: 'Which of our meetings should I end?',
      kind: 'feedbackRequest',
      question: 'You told us in the pulse that time is what you lack most. Which meeting of mine helps nobody?',
      until: calendar.on(month(0).day(10)),
      owner: of.tomasz.id,
    })
    await of.tomasz.makes(open, 'ask')
  })
  return [...first.scenes, ...second.scenes]
}
