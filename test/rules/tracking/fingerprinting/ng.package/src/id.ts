import FingerprintJS from '@fingerprintjs/fingerprintjs' // expect

export const load = async () => (await (await FingerprintJS.load()).get()).visitorId
