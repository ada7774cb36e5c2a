import { record } from 'rrweb'
export const start = (emit) => record({ emit, maskAllInputs: true, maskTextSelector: '*' })
