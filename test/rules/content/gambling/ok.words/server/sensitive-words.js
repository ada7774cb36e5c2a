module.exports = ['老虎机', '百家乐', '下注', '赌场'];
