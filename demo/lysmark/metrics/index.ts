import type { DemoMetric } from '../../metric.ts'
import type { Who } from '../people.ts'
import { aiSystems } from './aiSystems.ts'
import { governance } from './governance.ts'
import { objectiveFigures } from './objectives.ts'
import { services } from './services.ts'

/** What Lysmark Mutual measures: its services, its AI systems, and the management of both. */
export const metrics = { ...services, ...governance, ...aiSystems, ...objectiveFigures } as const satisfies Record<
  string,
  DemoMetric<Who>
>

export type MetricKey = keyof typeof metrics
