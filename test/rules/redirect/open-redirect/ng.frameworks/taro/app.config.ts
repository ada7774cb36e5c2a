export default defineAppConfig({ pages: ["pages/web/index", "pages/old/index"] });
