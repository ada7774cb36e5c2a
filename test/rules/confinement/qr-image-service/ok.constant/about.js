export const ours = "http://qr.liantu.com/api.php?text=https://shop.example.org/";
export const chart = (values) => `https://chart.googleapis.com/chart?cht=p3&chd=${values}`;
export const host = "api.qrserver.com";
