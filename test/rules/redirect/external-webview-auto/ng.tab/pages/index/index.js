Page({ onLoad() { require("../../utils/http").get("/goods") } })
