const express = require("express");
const app = express();
app.post("/notify", (req, res) => settle(req.body).then(() => res.send("<xml><return_code>SUCCESS</return_code></xml>")));
