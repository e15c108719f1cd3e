import { useState } from 'react'

export interface Draft<T> {
  /** What stands, with what was typed laid over it. */
  readonly values: T
  /** Only what differs from what stands: what is to be sent. */
  readonly changes: Partial<T>
  readonly isChanged: boolean
  readonly change: (values: Partial<T>) => void
  /** The fields typed in that someone else has changed in the meantime. */
  readonly overtaken: readonly (keyof T)[]
  readonly reset: () => void
}

/**
 * A form over something that others may change: what was typed stays when a newer version comes, and the fields where both
 * hands met are named. A null and an empty text are one.
 */
export function useDraft<T extends object>(current: T): Draft<T> {
  const [typed, setTyped] = useState<Partial<T>>({})
  const [base, setBase] = useState<Partial<T>>({})
  const names = Object.keys(typed) as (keyof T)[]
  const changed = names.filter((name) => !isSame(typed[name], current[name]))
  return {
    values: { ...current, ...typed },
    changes: Object.fromEntries(changed.map((name) => [name, typed[name]])) as Partial<T>,
    isChanged: changed.length > 0,
    overtaken: changed.filter((name) => name in base && !isSame(base[name], current[name])),
    change: (values) => {
      setTyped({ ...typed, ...values })
      const fresh = (Object.keys(values) as (keyof T)[]).filter((name) => !(name in base))
      setBase({ ...base, ...Object.fromEntries(fresh.map((name) => [name, current[name]])) })
    },
    reset: () => {
      setTyped({})
      setBase({})
    },
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one === '' ? null : one) === JSON.stringify(other === '' ? null : other)
}
