// case: slices of Redux Toolkit
// file: store.js
import { createSlice } from "@reduxjs/toolkit";
const slice = createSlice({
  name: "user",
  initialState: { place: null, code: "", n: 1 },
  reducers: {
    setPlace(state, action) {
      state.place = action.payload;
    },
    setN: (state, { payload }) => {
      state.n = payload;
    },
    keep: (state, { payload }) => ({ ...state, code: payload.code }),
  },
});
export const { setPlace, setN, keep } = slice.actions;
export default slice.reducer;
// file: page.jsx
import Taro from "@tarojs/taro";
import { useDispatch, useSelector } from "react-redux";
import { keep, setN, setPlace } from "./store";
export default function Page() {
  const dispatch = useDispatch();
  const place = useSelector((state) => state.user.place);
  const { code, n } = useSelector(({ user }) => user);
  Taro.getLocation({ success: (res) => dispatch(setPlace(res)) });
  Taro.login({
    success(res) {
      dispatch(keep({ code: res.code, n: 1 }));
      dispatch(setN(2));
    },
  });
  console.log(place); // sink: log location
  console.log(code); // sink: log login-code
  console.log(n);
  return null;
}
