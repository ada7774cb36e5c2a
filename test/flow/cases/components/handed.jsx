// case: several components of one file
// file: src/page.jsx
import { useState } from "react";
import { View } from "@tarojs/components";
import Taro from "@tarojs/taro";
function Card({ item, n }) {
  console.log(item); // sink: log photo
  console.log(n);
  return <View />;
}
function Other({ item }) {
  console.log(item);
  return <View />;
}
export default function Page() {
  const [list, setList] = useState([]);
  Taro.chooseImage({ success: (res) => setList(res.tempFilePaths) });
  return (
    <View>
      {list.map((one, i) => (
        <Card key={i} item={one} n={i} />
      ))}
      <Other item="a" />
    </View>
  );
}
// case: a callback property in one file
// file: src/page.jsx
import { View } from "@tarojs/components";
import Taro from "@tarojs/taro";
function Picker({ onPick, onCount }) {
  const tap = () => {
    Taro.getLocation({ success: (res) => onPick(res) });
    onCount(1);
  };
  return <View onClick={tap} />;
}
export default function Page() {
  const got = (place) => {
    console.log(place); // sink: log location
  };
  const counted = (n) => {
    console.log(n);
  };
  return <Picker onPick={got} onCount={counted} />;
}
// case: state set by a function of the old one
import { useState } from "react";
export default function Page() {
  const [form, setForm] = useState({ a: 1, b: 2 });
  const go = () => {
    Taro.login().then((res) => setForm((old) => ({ ...old, a: res.code })));
  };
  console.log(form.a); // sink: log login-code
  console.log(form.b);
}
// case: a setter that is handed over
import { useState } from "react";
export default function Page() {
  const [one, setOne] = useState();
  const [two, setTwo] = useState();
  const [three, setThree] = useState();
  useDidShow(() => {
    Taro.getLocation({}).then(setOne);
    Taro.login({ success: setTwo, fail: setThree });
  });
  console.log(one); // sink: log location
  console.log(two.code); // sink: log login-code
  console.log(three);
}
// case: class state set by a function
import React from "react";
export default class Page extends React.Component {
  state = { p: null, n: 1 };
  componentDidMount() {
    Taro.getLocation({}).then((res) => this.setState((before) => ({ p: res, n: before.n + 1 })));
  }
  show() {
    console.log(this.state.p); // sink: log location
    console.log(this.state.n);
  }
}
// case: a context
import { createContext, useContext, useState } from "react";
const Place = createContext(null);
const Other = createContext(null);
function Parent() {
  const [p, setP] = useState(null);
  Taro.getLocation({ success: (res) => setP(res) });
  return (
    <Place.Provider value={{ p, n: 1 }}>
      <Child />
    </Place.Provider>
  );
}
function Child() {
  const { p, n } = useContext(Place);
  console.log(p); // sink: log location
  console.log(n);
  const other = useContext(Other);
  console.log(other);
  return null;
}
// case: a memo
import { useCallback, useMemo, useState } from "react";
export default function Page() {
  const [p, setP] = useState(null);
  const spot = useMemo(() => ({ where: p, n: 1 }), [p]);
  const save = useCallback((res) => setP(res), []);
  useEffect(() => {
    Taro.getLocation({ success: save });
  }, []);
  const show = useCallback(() => {
    console.log(spot.where); // sink: log location
    console.log(spot.n);
  }, [spot]);
  return <View onClick={show} />;
}
// case: states and properties of the same name
// file: src/page.jsx
import { useState } from "react";
function Card({ a, b }) {
  console.log(b);
  return <View>{a}</View>;
}
function Other() {
  const [p, setP] = useState();
  console.log(p);
  return null;
}
export default function Page() {
  const [p, setP] = useState();
  Taro.login().then(setP);
  return <Card a={p} b={1} />;
}
