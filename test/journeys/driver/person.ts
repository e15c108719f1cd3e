import { expect } from 'vitest'

export interface Standing {
  readonly id: string
  readonly name: string
  readonly token: string
  readonly address: string
}

/** A record as the API answers it; a journey reads what it needs. */
export interface Page {
  readonly id: string
  readonly number: string | null
  readonly state: string
  readonly status: string
  readonly version: number
  readonly overdue: boolean
  readonly fields: Readonly<Record<string, unknown>>
  readonly moves: readonly {
    move: string
    mine: boolean
    refusals: readonly { code: string; sentence: string; field?: string }[]
  }[]
  readonly debts: readonly { code: string }[]
  readonly [other: string]: unknown
}

export interface Answer {
  readonly status: number
  readonly body: Page & {
    code?: string
    detail?: string
    refusals?: { code: string; sentence: string; field?: string }[]
    items?: Page[]
    next?: string | null
    current?: Page
  }
  readonly headers: Headers
}

type Input = Readonly<Record<string, unknown>>
type Ref = string | Pick<Page, 'id'>

/** Somebody of the organization, acting over HTTP with a token. Verbs read as the field speaks: raises, makes, cannot … because. */
export class Person {
  readonly id: string
  readonly name: string
  readonly token: string
  readonly #address: string
  readonly #plural: string

  constructor({ id, name, token, address }: Standing, plural = 'improvements') {
    this.#plural = plural
    this.id = id
    this.name = name
    this.token = token
    this.#address = address
  }

  /** The same person among records of another type: `ada.among('incidents').raises({ … })`. */
  among(plural: string): Person {
    return new Person({ id: this.id, name: this.name, token: this.token, address: this.#address }, plural)
  }

  async asks(
    method: string,
    path: string,
    { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const answer = await fetch(`${this.#address}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, body: text ? JSON.parse(text) : {}, headers: answer.headers }
  }

  async raises(input: Input): Promise<Page> {
    return this.#fine(await this.asks('POST', `/${this.#plural}`, { body: input }), 201)
  }

  async reads(ref: Ref): Promise<Page> {
    return this.#fine(await this.asks('GET', `/${this.#plural}/${idOf(ref)}`))
  }

  /** Makes a move on the record as it now is. */
  async makes(move: string, ref: Ref, input: Input = {}, reason?: string): Promise<Page> {
    return this.#fine(await this.tries(move, ref, input, reason))
  }

  /** Makes several moves with one submit. */
  async makesTogether(ref: Ref, moves: readonly { move: string; input?: Input; reason?: string }[]): Promise<Page> {
    const { version } = await this.reads(ref)
    return this.#fine(
      await this.asks('POST', `/${this.#plural}/${idOf(ref)}/moves`, {
        body: { moves },
        headers: { 'if-match': `"${version}"` },
      }),
    )
  }

  async edits(ref: Ref, input: Input): Promise<Page> {
    const { version } = await this.reads(ref)
    return this.#fine(
      await this.asks('PATCH', `/${this.#plural}/${idOf(ref)}`, {
        body: input,
        headers: { 'if-match': `"${version}"` },
      }),
    )
  }

  async tries(move: string, ref: Ref, input: Input = {}, reason?: string): Promise<Answer> {
    const { version } = await this.reads(ref)
    return this.asks('POST', `/${this.#plural}/${idOf(ref)}/moves/${move}`, {
      body: { input, ...(reason && { reason }) },
      headers: { 'if-match': `"${version}"` },
    })
  }

  /** `await bo.cannot('close', it).because('sod_10')`: exactly these refusals, in any order. */
  cannot(move: string, ref: Ref, input: Input = {}, reason?: string) {
    return {
      because: async (...codes: readonly string[]): Promise<Answer> => {
        const before = await this.reads(ref)
        const answer = await this.tries(move, ref, input, reason)
        expect([400, 403, 409], `${move} was answered ${answer.status}`).toContain(answer.status)
        expect(answer.body.refusals?.map(({ code }) => code).sort()).toEqual([...codes].sort())
        expect((await this.reads(ref)).version, 'a refused move changes nothing').toBe(before.version)
        return answer
      },
    }
  }

  /** `await ada.seesTrail(it).as(['create by Ada', 'register by Felix'])`: exactly these entries, oldest first. */
  seesTrail(ref: Ref) {
    return {
      as: async (entries: readonly string[]) => {
        const { body } = await this.asks('GET', `/${this.#plural}/${idOf(ref)}/trail?limit=200`)
        const told = (body.items as unknown as { verb: string; actor: { name?: string; kind: string } }[]).map(
          ({ verb, actor }) => `${verb} by ${actor.name ?? actor.kind}`,
        )
        expect(told.reverse()).toEqual([...entries])
      },
    }
  }

  async lists(query = ''): Promise<Page[]> {
    const answer = await this.asks('GET', `/${this.#plural}${query}`)
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    return answer.body.items ?? []
  }

  #fine(answer: Answer, status = 200): Page {
    expect(answer.status, `${this.name}: ${JSON.stringify(answer.body.refusals ?? answer.body)}`).toBe(status)
    return answer.body
  }
}

function idOf(ref: Ref): string {
  return typeof ref === 'string' ? ref : ref.id
}
