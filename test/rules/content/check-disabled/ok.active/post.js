module.exports = {
  async publish(data) {
    // msgSecCheck answers with suggest and label
    const checkResult = await msgSecCheck(data.content, 2);
    return checkResult.pass && save(data);
  },
};
