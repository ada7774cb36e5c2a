app.post("/login", (req, res) => check({ username: req.body.username, password: req.body.password }, res));
