const SAFE = /^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+|\/o\/[^\s]*)$/i
const LONGEST = 2000

/** Where a link in a document may lead: the web, a mailbox, or another page of this house; never a script. */
export function isAllowedLink(href: string): boolean {
  return href.length <= LONGEST && SAFE.test(href)
}
