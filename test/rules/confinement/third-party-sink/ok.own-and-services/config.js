const baseUrl = 'https://api.myshop.cn'
const UCUrl = 'https://ucenter.other-name.com/gateway'
module.exports = { baseUrl, UCUrl }
