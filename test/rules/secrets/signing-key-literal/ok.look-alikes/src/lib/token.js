import jwt from "jsonwebtoken";

const LOCAL_JWT_KEY = "jskdfls";
export const keep = (token) => sessionStorage.setItem(LOCAL_JWT_KEY, token);
export const read = () => jwt.decode(sessionStorage.getItem(LOCAL_JWT_KEY));
