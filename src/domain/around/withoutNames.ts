/**
 * A text for strangers: people's names in it are left out, whole or in part. Names are a matter of the organization; whoever
 * suggested something anonymously learns what became of it, not who decided (C-100, SOD-12).
 */
export function withoutNames(text: string, names: readonly string[]): string {
  const parts = new Set(names.flatMap((name) => [name, ...name.split(/\s+/).filter((part) => part.length > 2)]))
  const longestFirst = [...parts].sort((one, other) => other.length - one.length)
  const withoutWhole = longestFirst.reduce((rest, part) => rest.replace(wholeWord(part), '…'), text)
  return withoutWhole.replace(/…(\s+…)+/g, '…')
}

/** The name where no letter stands before or after it, so that "Marketing" keeps its Mark. */
function wholeWord(name: string): RegExp {
  return new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'gu')
}
