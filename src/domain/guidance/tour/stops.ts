import type { Label } from '#domain/kernel/field.ts'
import { contrastTexts, tourTexts } from './stopTexts.ts'

/** One stop of the tour through a demo organization: what is said there, and the page it is said on. */
export interface Stop {
  readonly title: Label
  readonly text: Label
  /** Below /o/{slug}; or the first record of a list for which `fits` holds, which is what the text speaks of. */
  readonly at: string | StopRecord
}

export interface StopRecord {
  readonly type: string
  /** Of the list, as the API takes it. */
  readonly query: Readonly<Record<string, string>>
  /** What the record's fields must say; every one of them. */
  readonly fits?: Readonly<Record<string, unknown>>
}

export interface Tour {
  readonly stops: readonly Stop[]
  /** Where it goes on, in the other organization: as whom one signs in there. */
  readonly onward: { readonly name: string; readonly email: string }
}

const provenImprovement: StopRecord = {
  type: 'improvement',
  query: { status: 'completed', sort: '-score' },
  fits: { seriesVerdict: 'improved' },
}
const triedTwice: StopRecord = { type: 'nonconformity', query: { severity: 'critical', status: 'completed' } }
const latestReview: StopRecord = { type: 'managementReview', query: { state: 'actionsTracking', sort: '-number' } }
const certificate: StopRecord = { type: 'certification', query: { state: 'certified' }, fits: { standard: 'iso42001' } }

/** The tours by the slug of the demo organization: a house that improves all year, and one that does so for the audit. */
export const tours: Readonly<Record<string, Tour>> = {
  lysmark: {
    stops: [
      { ...tourTexts.welcome, at: 'overview' },
      { ...tourTexts.register, at: 'improvements' },
      { ...tourTexts.proven, at: provenImprovement },
      { ...tourTexts.corrected, at: triedTwice },
      { ...tourTexts.trail, at: 'trail' },
      { ...tourTexts.review, at: latestReview },
      { ...tourTexts.certificate, at: certificate },
      { ...tourTexts.contrast, at: 'culture' },
    ],
    onward: { name: 'Quillmere Services', email: 'carla@quillmere.example' },
  },
  quillmere: {
    stops: [
      { ...contrastTexts.register, at: 'improvements' },
      { ...contrastTexts.culture, at: 'culture' },
    ],
    onward: { name: 'Lysmark Mutual', email: 'amara@lysmark.example' },
  },
}
