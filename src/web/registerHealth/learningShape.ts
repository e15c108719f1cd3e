/** Near misses against incidents, and the lessons of improvements that failed, as the API tells them. */
export interface LearningTold {
  readonly from: string
  readonly to: string
  readonly nearMisses: number
  readonly incidents: number
  readonly ratio: number | null
  readonly lessons: readonly {
    readonly id: string
    readonly number: string | null
    readonly title: string
    readonly lesson: string
  }[]
  readonly how: { readonly ratio: string }
}
