const bcrypt = require('bcrypt');
async function create(db, body) {
  await db.users.create({ name: body.name, password: await bcrypt.hash(body.password, 12) });
}
module.exports = create;
