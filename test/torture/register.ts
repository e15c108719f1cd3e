/** A register as organizations keep them: nine columns, five kinds of source, two hundred owners. */
export function register(name: string, rows: number): string {
  const sources = ['Internal audit', 'Customer complaint', 'Staff suggestion', 'Management review', 'Incident']
  const states = ['open', 'in progress', 'done', 'cancelled']
  const lines = Array.from({ length: rows }, (_, n) => {
    const [day, month] = [1 + (n % 8), 1 + (n % 7)]
    const closed = n % 4 >= 2 ? `2025-0${month}-1${day}` : ''
    const said = `"Shorten the waiting time at counter ${n}, so that fewer people leave${n === 77 ? ' zanzibar' : ''}"`
    return [
      `${name.slice(0, 4).toUpperCase()}-${String(n + 1).padStart(6, '0')}`,
      ...[`${sources[n % 5]} ${n % 300}`, said, ['H', 'M', 'L'][n % 3], `Person Number${n % 200}`],
      ...[`2026-0${month}-2${day}`, states[n % 4], closed && `Wait ${n % 50} min -> ${n % 20} min`, closed],
    ].join(',')
  })
  return `Ref,Source,Description,Priority,Owner,Due,Status,Outcome,Closed\n${lines.join('\n')}\n`
}
