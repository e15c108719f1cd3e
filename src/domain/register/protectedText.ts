/**
 * CSV has no types, so a spreadsheet program takes a text beginning with one of these for a formula and runs it. An
 * apostrophe before it is what the program itself would ask of the person. Full-width forms count: some programs fold them.
 */
const runs = /^'*[=+\-@\t\r\n＝＋－＠]/

/** Text made harmless for CSV. One more apostrophe is added even where some already stand, so `unprotect` is exact. */
export function protect(text: string): string {
  return runs.test(text) ? `'${text}` : text
}

/** The text that was protected; any other text unchanged. */
export function unprotect(text: string): string {
  return text.startsWith("'") && runs.test(text) ? text.slice(1) : text
}
