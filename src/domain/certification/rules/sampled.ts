/** R18: the requirements no audit of the body looked at in a cycle, in the order of `all`. */
export function r18NeverSampled(all: readonly string[], audits: readonly (readonly string[])[]): readonly string[] {
  const sampled = new Set(audits.flat())
  return all.filter((requirement) => !sampled.has(requirement))
}
