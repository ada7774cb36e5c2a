exports.banner = () => banners[Math.floor(Math.random() * banners.length)];
exports.order = (price) => `${Date.now()}${Math.random()}${price}`;
exports.staffPrize = () => prizes[Math.floor(Math.random() * prizes.length)];
