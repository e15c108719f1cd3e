import type { RegisterTemplate } from './register.ts'
import { applicabilityRegister } from './registers/applicability.ts'
import { auditProgrammeRegister } from './registers/auditProgramme.ts'
import { improvementRegister } from './registers/improvements.ts'
import { indicatorRegister } from './registers/indicators.ts'
import { inventoryRegister } from './registers/inventory.ts'
import { nonconformityRegister } from './registers/nonconformities.ts'
import { riskRegister } from './registers/risks.ts'

/** The registers of the toolkit, in the order of their use. */
export const registers: readonly RegisterTemplate[] = [
  improvementRegister,
  nonconformityRegister,
  riskRegister,
  applicabilityRegister,
  inventoryRegister,
  auditProgrammeRegister,
  indicatorRegister,
]
