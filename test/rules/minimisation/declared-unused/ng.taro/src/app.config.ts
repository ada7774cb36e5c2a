export default defineAppConfig({
  pages: ["pages/home/index"],
  requiredPrivateInfos: [
    "chooseLocation", // expect
  ],
});
