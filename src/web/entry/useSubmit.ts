import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'

/** A form that sends one thing: its submit handler, whether it is on its way, and why it was refused. */
export function useSubmit<T>(send: () => Promise<T>, onDone: (answer: T) => void) {
  const { mutate, isPending, error, reset } = useMutation({ mutationFn: send, onSuccess: onDone })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!isPending) mutate()
  }
  return { onSubmit, isPending, reset, error }
}
