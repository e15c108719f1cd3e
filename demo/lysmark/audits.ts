import { month } from '../calendar.ts'

/** When auditors were in the house, and when management reviewed: the register must not bulge just before (brief §7). */
export const audits = {
  internalAudit1: month(-11).day(10),
  mockAudit: month(-8).day(12),
  stage1: month(-7).day(15),
  stage2: month(-6).day(15),
  followUp: month(-5).day(12),
  internalAudit2: month(-2).day(12),
} as const

export const reviews = {
  first: month(-14).day(8),
  second: month(-10).day(2),
  third: month(-6).day(2),
  fourth: month(-1).day(12),
} as const
