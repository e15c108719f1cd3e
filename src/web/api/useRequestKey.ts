import { useRef } from 'react'
import { isProblem } from './problem.ts'

/** The key of a request that may be sent again: the same until it was answered, then another. */
export function useRequestKey() {
  const key = useRef(crypto.randomUUID())
  return {
    key,
    /** A refusal was an answer: what is sent after it is another request. Silence was none. */
    onError: (problem: unknown) => {
      if (isProblem(problem) && problem.status !== 0) key.current = crypto.randomUUID()
    },
  }
}
