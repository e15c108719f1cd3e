import type { RequirementStatus } from '#domain/conformity/status.ts'
import type { Label } from '#domain/kernel/field.ts'

/** What takes a requirement one step further, from how it is shown and how mature it is held to be (C-245). */
export const onwardSteps = {
  show: {
    en: 'Nothing shows it: begin with a first record',
    de: 'Nichts belegt es: mit einer ersten Aufzeichnung beginnen',
  },
  renew: { en: 'What showed it has run out: renew it', de: 'Was es belegte, ist abgelaufen: erneuern' },
  complete: {
    en: 'Shown in part: bring what is under way to its end',
    de: 'Teilweise belegt: Begonnenes zu Ende bringen',
  },
  rate: { en: 'Shown: say how mature it is', de: 'Belegt: sagen, wie reif es ist' },
  define: { en: 'Lived by chance: write down how it is done', de: 'Zufällig gelebt: festlegen, wie es getan wird' },
  measure: { en: 'Defined: measure whether it works', de: 'Festgelegt: messen, ob es wirkt' },
  improve: {
    en: 'Measured: let the figure start improvements',
    de: 'Gemessen: die Zahl Verbesserungen anstoßen lassen',
  },
} as const satisfies Record<string, Label>

export type OnwardStep = keyof typeof onwardSteps

export interface OnPath {
  readonly key: string
  readonly ref: string
  readonly title: string
  readonly status: RequirementStatus
  /** 0 to 5; null: nobody said. */
  readonly maturity: number | null
}

const MEASURED = 4

/** The next step of one requirement; null where it improves by itself or does not apply. */
export function onwardStep({ status, maturity }: Pick<OnPath, 'status' | 'maturity'>): OnwardStep | null {
  if (status === 'notApplicable') return null
  if (status === 'notShown') return 'show'
  if (status === 'expired') return 'renew'
  if (status === 'partly') return 'complete'
  if (maturity === null) return 'rate'
  if (maturity < MEASURED - 1) return 'define'
  if (maturity < MEASURED) return 'measure'
  return maturity === MEASURED ? 'improve' : null
}

/** Steps in the order in which they carry furthest: what is not shown at all comes first. */
const order = Object.keys(onwardSteps) as OnwardStep[]

export interface Reached {
  /** The mean of what was rated; null where nothing was. */
  readonly maturity: number | null
  readonly rated: number
  readonly of: number
  readonly next: readonly (OnPath & { readonly step: OnwardStep })[]
}

const SHOWN = 3

/** How far a group of requirements is, and the steps that are next in it. */
export function reached(group: readonly OnPath[]): Reached {
  const applying = group.filter(({ status }) => status !== 'notApplicable')
  const rated = applying.flatMap(({ maturity }) => maturity ?? [])
  const steps = applying.flatMap((one) => {
    const step = onwardStep(one)
    return step === null ? [] : [{ ...one, step }]
  })
  const sorted = [...steps].sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step))
  const sum = rated.reduce((total, level) => total + level, 0)
  return {
    maturity: rated.length === 0 ? null : Math.round((sum / rated.length) * 10) / 10,
    rated: rated.length,
    of: applying.length,
    next: sorted.slice(0, SHOWN),
  }
}
