import LogRocket from 'logrocket'
import { createApp } from 'vue'
import App from './App.vue'

LogRocket.init('shop/h5') // expect
createApp(App).mount('#app')
