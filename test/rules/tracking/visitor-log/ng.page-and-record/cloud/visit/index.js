const cloud = require('wx-server-sdk')
cloud.init()
const db = cloud.database()
exports.main = async (event) => {
  const { OPENID } = cloud.getWXContext()
  await db.collection('visits').add({ data: { viewer: OPENID, owner: event.owner, at: Date.now() } }) // expect
}
