import type { Reading } from '#domain/objectives/light.ts'

/** What an objective may ask of the figure it is measured by and of the commitment it serves. */
export interface ObjectiveAnswers {
  /** Null where it names none. */
  readonly metric: {
    readonly state: string
    readonly unit: string | null
    readonly cadence: string | null
    readonly direction: 'increase' | 'decrease' | null
    /** Whether it says where the figure comes from, by hand or by a formula. */
    readonly hasMethod: boolean
    readonly latest: Reading | null
  } | null
  /** The state of the commitment; null where it names none. */
  readonly commitment: string | null
}
