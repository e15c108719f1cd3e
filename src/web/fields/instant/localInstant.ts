const two = (number: number) => String(number).padStart(2, '0')

/** An instant as the browser's own input writes it, in its time zone: `2026-11-20T14:05`. */
export function localOf(instant: string): string {
  const date = new Date(instant)
  const day = [String(date.getFullYear()).padStart(4, '0'), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** Back to UTC; null for what is no moment yet. */
export function instantFrom(local: string): string | null {
  const date = new Date(local)
  return local === '' || Number.isNaN(date.getTime()) ? null : date.toISOString()
}
