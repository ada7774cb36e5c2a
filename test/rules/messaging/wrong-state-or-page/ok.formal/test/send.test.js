const message = { miniprogram_state: 'developer' };
module.exports = message;
