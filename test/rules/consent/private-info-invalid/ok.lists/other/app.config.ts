export default { pages: ["pages/a/a"], requiredPrivateInfos: ["getFuzzyLocation", "chooseLocation"] };
