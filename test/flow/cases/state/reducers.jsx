// case: useReducer
import { useReducer } from "react";
function reducer(state, action) {
  switch (action.type) {
    case "place":
      return { ...state, place: action.payload };
    default:
      return state;
  }
}
export default function Page() {
  const [state, dispatch] = useReducer(reducer, { place: null });
  const load = () => {
    Taro.getLocation().then((r) => dispatch({ type: "place", payload: r.latitude }));
  };
  const show = () => console.log(state.place); // sink: log location
  return <View onClick={show} />;
}
// case: dva names
// file: models/user.js
export default {
  namespace: "user",
  state: { v: null },
  effects: {
    *login({ payload }, { call, put }) {
      const x = yield call(load, payload);
      yield put({ type: "save", payload: { v: payload } });
    },
  },
  reducers: {
    save(state, { payload }) {
      return { ...state, ...payload };
    },
  },
};
// file: page.js
class Page extends React.Component {
  go() {
    this.props.dispatch({ type: "user/login", payload: user.phone });
  }
  render() {
    const { v } = this.props;
    console.log(v); // sink: log phone
    console.log(this.props.other);
    return null;
  }
}
export default connect(({ user }) => ({ v: user.v, other: user.other }))(Page);
// case: decorated with connect
// file: models/user.js
export default {
  namespace: "user",
  reducers: {
    save(state, action) {
      return { ...state, v: action.payload.x };
    },
  },
};
// file: page.js
@connect((state) => ({ v: state.user.v }))
class Page extends React.Component {
  go() {
    this.props.dispatch({ type: "user/save", payload: { x: user.phone } });
  }
  render() {
    console.log(this.props.v); // sink: log phone
    return null;
  }
}
// case: redux combine plain
// file: reducer.js
export default function user(state = {}, action) {
  switch (action.type) {
    case "SET_PLACE":
      return { ...state, place: action.place };
    default:
      return state;
  }
}
// file: actions.js
export const setPlace = (place) => ({ type: "SET_PLACE", place });
// file: page.jsx
import { useDispatch, useSelector } from "react-redux";
import { setPlace } from "./actions";
export default function Page() {
  const dispatch = useDispatch();
  const place = useSelector((s) => s.user.place);
  Taro.getLocation().then((r) => dispatch(setPlace(r.latitude)));
  console.log(place); // sink: log location
  return null;
}
// case: zustand
// file: store.js
import { create } from "zustand";
export const useUser = create((set, get) => ({
  place: "",
  setPlace: (v) => set({ place: v }),
  load: async () => {
    const r = await Taro.getLocation();
    set({ place: r.latitude });
  },
  show() {
    console.log(get().place); // sink: log location
  },
}));
// file: page.jsx
import { useUser } from "./store";
export default function Page() {
  const place = useUser((s) => s.place);
  console.log(place); // sink: log location
  const { place: p } = useUser();
  console.log(p); // sink: log location
  return <View />;
}
// case: an action of another type
// file: reducer.js
export default function user(state = {}, action) {
  switch (action.type) {
    case "SET_PLACE":
      return { ...state, v: action.x };
    case "SET_COUNT":
      return { ...state, n: action.x };
    default:
      return state;
  }
}
// file: page.jsx
import { useDispatch, useSelector } from "react-redux";
export default function Page() {
  const dispatch = useDispatch();
  dispatch({ type: "SET_PLACE", x: user.phone });
  dispatch({ type: "SET_COUNT", x: 1 });
  console.log(useSelector((s) => s.user.v)); // sink: log phone
  console.log(useSelector((s) => s.user.n));
  return null;
}
// case: a store of zustand with immer
// file: store.js
import { create } from "zustand";
import { immer } from "zustand/middleware/immer";
export const useUser = create()(
  immer((set) => ({
    v: null,
    n: 0,
    load: async () => {
      const r = await Taro.getLocation();
      set((state) => {
        state.v = r;
      });
    },
  })),
);
// file: page.jsx
import { useUser } from "./store";
export default function Page() {
  console.log(useUser((s) => s.v)); // sink: log location
  console.log(useUser((s) => s.n));
  return null;
}
// case: models with a reducer of the same name
// file: models/user.js
export default {
  namespace: "user",
  reducers: {
    save(state, { payload }) {
      return { ...state, ...payload };
    },
  },
};
// file: models/cart.js
export default {
  namespace: "cart",
  reducers: {
    save(state, { payload }) {
      console.log(payload);
      return { ...state, ...payload };
    },
  },
};
// file: page.js
export const go = (dispatch) => dispatch({ type: "user/save", payload: { x: user.phone } });
