const baseUrl = 'https://api.myshop.cn'
module.exports = { baseUrl }
