import type { Answers } from '#domain/kernel/answers.ts'
import type { Actor } from '#domain/kernel/facts.ts'
import type { Role } from '#domain/people/roles.ts'
import { plusDays } from '../randomInputs.ts'
import { type Attempt, attempted, type NonconformityRecord, reported } from './attempt.ts'
import { inputFor } from './randomInputs.ts'

/** One role each, so that a test says which one opened the door. */
const cast = {
  ann: ['employee'],
  oskar: ['employee'],
  nia: ['employee'],
  mia: ['aimsManager'],
  pia: ['processOwner'],
  vera: ['verifier'],
  eve: ['topManagement'],
  ivo: ['internalAuditor'],
} as const satisfies Record<string, readonly Role[]>

export type Person = keyof typeof cast

export function acting(person: Person): Actor {
  return { kind: 'person', id: person, roles: cast[person] }
}

export const answers = {
  activePeople: new Set(Object.keys(cast)),
  exceptions: [],
  lookAlikes: [],
  recurrences: [],
  causes: {
    completed: [1, 2].map((cycle) => ({
      id: `analysis-${cycle}`,
      technique: 'fiveWhys' as const,
      cycle,
      team: [],
      causes: [
        {
          id: 'root',
          text: 'No process',
          kind: 'root' as const,
          isSystemic: true,
          category: 'processMissing' as const,
        },
      ],
    })),
  },
  measuredEffect: null,
  taskDoers: [],
  namesInLesson: false,
  linkedSystem: null,
} satisfies Partial<Answers>

/** Who usually makes a move along the way, and what is particular to it. */
const usual: Readonly<Record<string, { readonly by: Person; readonly more?: object }>> = {
  confirm: { by: 'mia', more: { processOwner: 'pia', owner: null } },
  control: { by: 'pia' },
  correct: { by: 'pia' },
  evaluate: { by: 'mia', more: { owner: 'oskar' } },
  analyse: {
    by: 'oskar',
    more: {
      owner: 'oskar',
      analysts: [
        { id: '', person: 'oskar', outside: false },
        { id: '', person: 'nia', outside: true },
      ],
    },
  },
  plan: { by: 'oskar', more: { verificationBy: ['audit'], waitDays: null } },
  approvePlan: { by: 'mia' },
  start: { by: 'oskar' },
  complete: { by: 'oskar' },
  verify: { by: 'vera' },
  updateSystem: { by: 'oskar' },
  close: { by: 'mia' },
}
const way = Object.keys(usual)
const DAY = '2026-11-20'
/** A number with which `inputFor` says nothing out of the ordinary: minor, isolated, nobody harmed. */
const PLAIN = 48

export interface Variation {
  readonly by?: Person
  readonly input?: object
  readonly reason?: string | null
  readonly record?: Partial<NonconformityRecord>
  readonly answers?: Partial<Answers>
}

/** A nonconformity that came the usual way to where this move starts. */
export function before(move: string, states = way): NonconformityRecord {
  const steps = states.slice(0, states.indexOf(move))
  return steps.reduce((record, step) => {
    const { refusals, record: after } = attempted(record, attemptAt(record, step, {}))
    if (refusals.length > 0) throw new Error(`The usual ${step} is refused: ${refusals.map(({ code }) => code).join()}`)
    return after
  }, reported())
}

export function attemptAt(record: NonconformityRecord, move: string, variation: Variation): Attempt {
  const today = ['verify', 'updateSystem', 'close'].includes(move) ? plusDays(DAY, 60) : DAY
  const room = { record, today, roots: ['root'], people: ['oskar'] }
  const input = { ...inputFor(move, room, PLAIN), ...usual[move]?.more, ...variation.input }
  return {
    move,
    actor: acting(variation.by ?? usual[move]?.by ?? 'mia'),
    input,
    reason: variation.reason === undefined ? 'So it is' : variation.reason,
    now: `${today}T12:00:00.000Z`,
    answers: { ...answers, ...variation.answers },
  }
}

/** The codes with which a move is refused; none: it is made. */
export function codes(record: NonconformityRecord, move: string, variation: Variation = {}): string[] {
  const changed = { ...record, ...variation.record }
  return attempted(changed, attemptAt(changed, move, variation)).refusals.map(({ code }) => code)
}
