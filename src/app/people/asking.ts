// Until app/import imports from app/asking.ts itself.
export { assertRole, found } from '../asking.ts'
