/**
 * Clauses of the management system standards that ask for something to be laid down and nothing else: a document in effect shows them
 * whole. Everywhere else a document says what is to be done, and that it is done must be shown as well.
 */
const laidDown: Readonly<Record<string, readonly string[]>> = {
  iso42001: ['4.3', '5.2', '6.1.2', '6.1.4', '7.5.1', 'A.2.2', 'A.2.3', 'A.5.2', 'A.6.1.2', 'A.9.3'],
  iso27001: ['4.3', '5.2', '6.1.2', '7.5.1', 'A.5.1', 'A.5.37'],
  iso20000: ['4.3', '5.2.1', '7.5.1', '7.5.4'],
  iso9001: ['4.3', '5.2.1', '7.5.1'],
  euaiact: ['11', '13'],
}

/** Whether a document alone shows the requirement. Of requirements people brought themselves nobody here can say more: it does. */
export function isPaperEnough(key: string): boolean {
  const [standard = '', ref = ''] = key.split(/:(.*)/s)
  if (standard.startsWith('own-')) return true
  return laidDown[standard]?.includes(ref) === true
}
