import { createApp } from 'vue'
import VueGtag from 'vue-gtag' // expect
import App from './App.vue'

createApp(App).use(VueGtag, { config: { id: 'G-ABCDEF1234' } }).mount('#app')
