import type { Course } from './course.ts'
import { everyone } from './texts/everyone.ts'
import { offices } from './texts/offices.ts'

/** The training catalogue (C-337): what is shipped; houses add competences of their own beside it. */
export const courses: Readonly<Record<string, Course>> = { ...everyone, ...offices }
