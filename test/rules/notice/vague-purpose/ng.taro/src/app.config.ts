export default {
  pages: ["pages/home/index"],
  permission: { "scope.userLocation": { desc: "For a better experience" } }, // expect
};
