/** Puts the cursor where the next step is done: the first input of the card, or its heading where there is none. */
export function focusNext(): void {
  const card = document.getElementById('next')
  card?.scrollIntoView({ block: 'start' })
  const first =
    card?.querySelector<HTMLElement>('form input:not([type=hidden]), form textarea, form button') ??
    card?.querySelector<HTMLElement>('h2')
  first?.focus({ preventScroll: true })
}

/** Puts the cursor where one writes a comment. */
export function focusComment(): void {
  document.getElementById('new-comment')?.focus()
}
