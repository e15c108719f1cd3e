import { addDays } from '#domain/time/days.ts'
import type { Ground, Piece } from './piece.ts'
import { type TaskText, taskTexts } from './texts/taskTexts.ts'

/** How much longer everything takes where more people have to agree. */
const stretch = { tiny: 1, small: 1, medium: 1.5, large: 2 } as const

/** What is left for people, each with a day and a name. */
export function taskPieces({ answers, language, today }: Ground): readonly Piece[] {
  return (Object.keys(taskTexts) as (keyof typeof taskTexts)[])
    .filter((key) => key !== 'certificate' || answers.certificate)
    .map((key) => {
      const { title, what, days, who, kind }: TaskText = taskTexts[key]
      return {
        key: `task:${key}`,
        type: 'task',
        input: () => ({
          title: title[language],
          description: what[language],
          owner: answers[who],
          kind: kind ?? 'other',
          dueOn: addDays(today, Math.round(days * stretch[answers.size])),
        }),
      }
    })
}
