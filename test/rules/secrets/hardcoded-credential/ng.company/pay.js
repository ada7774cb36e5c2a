export const paySign = (params) => {
  const key = "1a9f4c7e2b8d0536e7c4a1f9b2d80563"; // expect
  return md5(`${sorted(params)}&key=${key}`).toUpperCase();
};
