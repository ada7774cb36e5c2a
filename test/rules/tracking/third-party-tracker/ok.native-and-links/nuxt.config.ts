export default defineNuxtConfig({
  modules: ['@nuxt/ui'],
  gtag: { id: '' },
})
