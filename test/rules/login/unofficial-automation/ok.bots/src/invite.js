const { build } = require("esbuild");

build({ entryPoints: ["src/index.js"] });
exports.accept = (invitation) => invitation.accept();
exports.login = (phone) => request.post("/mobile/secondLogin2", { phone });
