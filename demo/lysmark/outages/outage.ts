/** One urgent outage as the desk knows it afterwards. */
export interface Outage {
  readonly title: string
  readonly cause: string
  /** What kept it from getting worse until the service was back. */
  readonly contained: string
  /** What was done about its cause. */
  readonly done: string
}

export function outage(title: string, cause: string, contained: string, done: string): Outage {
  return { title, cause, contained, done }
}
