import { infos } from "./infos";

export default defineAppConfig({
  pages: ["pages/home/index"],
  requiredPrivateInfos: infos,
});
