import type { Refusal } from '#domain/kernel/refusal.ts'

/** Why a source gave nothing: its fault or the network's, in the words of a refusal. Anything else that is thrown is a defect of ours. */
export class SourceFault extends Error {
  override readonly name = 'SourceFault'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(`${refusal.code} ${JSON.stringify(refusal.values ?? {})}`)
    this.refusal = refusal
  }
}

/** The same in one line. */
export function fault(code: Refusal['code'], values: Readonly<Record<string, string | number>> = {}): SourceFault {
  return new SourceFault({ code, values })
}
