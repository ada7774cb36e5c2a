export default { pages: ["pages/live/index"] };
