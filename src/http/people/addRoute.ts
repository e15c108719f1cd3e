// Until http/import imports from http/addRoute.ts itself.
export { addRoute, idempotencyKey } from '../addRoute.ts'
