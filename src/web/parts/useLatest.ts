import { type RefObject, useRef } from 'react'

/** The newest value behind a handle that never changes: for handlers that must stay the same function. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  latest.current = value
  return latest
}
