import type { Carried } from './lost.ts'

/** What the OSCAL documents carry of each type beside title, number and stage; the rest is named in their remarks. */
export const carriedOf = {
  audit: { objectives: true, scope: true, criteria: true, beganOn: true, finishedAt: true },
  finding: { kind: true, severity: true, requirement: true, statement: true, evidence: true },
  nonconformity: {
    description: true,
    detectedOn: true,
    requirement: true,
    severity: true,
    evidenceStatement: true,
    rootCause: true,
    actions: ['what', 'due', 'done', 'doneOn'],
    verdict: true,
    verdictBecause: true,
  },
  improvement: {
    description: true,
    frameworkReference: true,
    actions: ['what', 'ends', 'done'],
    metric: true,
    metricUnit: true,
    baseline: true,
    target: true,
    after: true,
  },
} as const satisfies Record<string, Carried>
