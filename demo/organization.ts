import type { Role } from '#domain/people/roles.ts'

/** An organization of the demo before any of its records: who is who and where. Keys are how stories name them. */
export interface DemoOrganization<P extends string = string, U extends string = string> {
  readonly name: string
  readonly slug: string
  readonly timeZone: string
  readonly settings: {
    readonly standards: readonly string[]
    readonly capacityDays: number
    readonly workInProgressLimit: number
    readonly headcount: number
  }
  /** Parents before children. */
  readonly units: Readonly<Record<U, DemoUnit>>
  /** Managers before those they manage; the first one sets the organization up. */
  readonly people: Readonly<Record<P, DemoPerson>>
}

export interface DemoUnit {
  readonly name: string
  readonly kind: 'site' | 'department'
  readonly parent?: string
}

export interface DemoPerson {
  readonly name: string
  /** Absent: comes from outside and has no login. */
  readonly email?: string
  readonly unit?: string
  readonly manager?: string
  readonly roles: readonly Role[]
}
