export const show = (code) => {
  const picture = [
    "https://api.qrserver.com/v1/create-qr-code/?data=", // expect
    encodeURIComponent(code),
  ].join("");
  console.log(picture);
};
