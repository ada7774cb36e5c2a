const cookies = require("./cookies");
app.get("/me", (req, res) => fetch("https://shop.example.cn/me", { headers: { Cookie: req.headers.cookie } }).then((r) => res.send(r)));
cookies.save(jar);
