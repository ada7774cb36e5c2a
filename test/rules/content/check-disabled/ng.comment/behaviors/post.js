module.exports = {
  async publish(data) {
    // const checkResult = await msgSecCheck(data.content, 2); // expect
    return save(data);
  },
};
