exports.draw = async (user) => {
  await Wallet.update({ uid: user.id, points: user.points - 10 });
  const at = Math.floor(Math.random() * prizes.length); // expect
  return prizes[at];
};
