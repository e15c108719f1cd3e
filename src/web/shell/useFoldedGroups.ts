import { useLocalStorage } from '@mantine/hooks'

/** Which groups of the navigation this person has folded, by their English name; kept in the browser. */
export function useFoldedGroups() {
  const [folded, setFolded] = useLocalStorage<readonly string[]>({
    key: 'meliora-folded-groups',
    defaultValue: [],
    getInitialValueInEffect: false,
  })
  const toggle = (name: string) =>
    setFolded((now) => (now.includes(name) ? now.filter((each) => each !== name) : [...now, name]))
  return { folded, toggle }
}
