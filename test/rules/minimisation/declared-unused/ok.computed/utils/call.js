module.exports = (name, options) => wx[name](options);
