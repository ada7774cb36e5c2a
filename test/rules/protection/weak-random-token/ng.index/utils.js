const generateToken = (num = 12) => {
  const charset = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  let token = "";
  for (let i = 0; i < num; i++) {
    const randomIndex = Math.floor(Math.random() * charset.length); // expect
    token += charset[randomIndex];
  }
  return token;
};

module.exports = { generateToken };
