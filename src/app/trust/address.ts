import { hashOf } from '../people/secret.ts'

/** Under which an open page is found. Public addresses are no secrets; the prefix keeps them apart from those that are. */
export function addressHash(address: string): Buffer {
  return hashOf(`trust:${address}`)
}
