import * as Sentry from '@sentry/vue'
Sentry.init({ integrations: [Sentry.replayIntegration({ maskAllText: false })] }) // expect
