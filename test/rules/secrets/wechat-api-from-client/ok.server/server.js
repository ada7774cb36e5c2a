const express = require('express');
const axios = require('axios');
exports.token = (id) => axios.get('https://api.weixin.qq.com/cgi-bin/token?appid=' + id);
exports.app = express();
