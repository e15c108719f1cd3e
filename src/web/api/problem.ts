/** Why the server said no, in the reader's sentences (RFC 9457 as design §6 has it). */
export interface SpokenRefusal {
  readonly code: string
  readonly sentence: string
  readonly field?: string
}

interface ProblemBody {
  readonly code?: string
  readonly title?: string
  readonly detail?: string
  readonly message?: string
  readonly refusals?: readonly SpokenRefusal[]
}

/** Thrown by every request that did not succeed. `code` is `offline` when nothing answered at all. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly refusals: readonly SpokenRefusal[]
  /** Whatever else the answer carried, such as the current version of a record in conflict. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? '')
    this.name = 'ApiProblem'
    this.status = status
    this.code = body.code ?? (status === 0 ? 'offline' : 'unexpected')
    this.refusals = body.refusals ?? []
    this.details = body as Readonly<Record<string, unknown>>
  }

  /** The refusals that belong to one field of a form. */
  at(field: string): readonly SpokenRefusal[] {
    return this.refusals.filter((refusal) => refusal.field === field || refusal.field?.startsWith(`${field}/`))
  }
}

export function isProblem(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem
}

/** Reads the body of a failed answer; one that is no JSON (a proxy's page) still becomes a problem. */
export async function problemOf(answer: Response): Promise<ApiProblem> {
  const body: unknown = await answer.json().catch(() => ({}))
  return new ApiProblem(answer.status, typeof body === 'object' && body !== null ? (body as ProblemBody) : {})
}
