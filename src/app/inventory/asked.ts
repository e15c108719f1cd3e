import type { TableDecisions } from '#domain/inventory/inventoryTable.ts'
import { assertRole } from '../asking.ts'
import type { Caller } from '../caller.ts'

/** What the person says about a file of AI systems; what they leave open is proposed or stays open. */
export interface InventoryDecisions extends TableDecisions {
  /** Who answers for what the file names nobody for, by id; whoever brings it in where nothing is said. */
  readonly owner?: string | undefined
  /** Where the file does not say whether a system is made in house. */
  readonly origin?: 'inHouse' | 'thirdParty' | undefined
  /** An AI system that is already listed, by id or number: what the file describes belongs to it. */
  readonly system?: string | undefined
}

export interface InventoryRequest {
  readonly name: string
  readonly bytes: Uint8Array
  readonly decisions: InventoryDecisions
}

/** Those who answer for the inventory bring others in. */
export function assertMayBringIn(caller: Caller): void {
  assertRole(caller, 'aimsManager', 'processOwner')
}
