import { competencePlaceText } from '#domain/words/competenceScreen.ts'
import { courseText } from '#domain/words/courseScreen.ts'
import { Places } from '#web/parts/Places.tsx'

const places = [
  ['competences', competencePlaceText.competences],
  ['trainings', competencePlaceText.trainings],
  ['courses', courseText.title],
] as const

/** What belongs to competence, side by side. */
export function CompetencePlaces() {
  return <Places name={competencePlaceText.places} places={places} />
}
