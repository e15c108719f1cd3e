/** The letters typed after an `@` that the caret stands behind, or null where nobody is being named. */
export function mentionAt(text: string, caret: number): string | null {
  const before = text.slice(0, caret)
  return before.match(/(?:^|\s)@([\p{L}\p{M}.'-]*(?: [\p{L}\p{M}.'-]*)?)$/u)?.[1] ?? null
}

/** The text with the person named where the caret stands, and where the caret goes. */
export function withMention(
  text: string,
  caret: number,
  name: string,
): { readonly text: string; readonly caret: number } {
  const start = text.slice(0, caret).lastIndexOf('@')
  const head = `${text.slice(0, start)}@${name} `
  return { text: head + text.slice(caret), caret: head.length }
}
