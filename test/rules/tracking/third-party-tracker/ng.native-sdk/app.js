import { request } from './utils/request'
import './utils/td_sdk/tdweapp.js' // expect
const Sentry = require('sentry-miniapp') // expect
App({ onLaunch() { request('/boot') } })
