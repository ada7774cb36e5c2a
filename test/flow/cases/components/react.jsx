// case: properties of a function component
// file: src/page.jsx
import Taro from "@tarojs/taro";
import { useState } from "react";
import Card from "./card";
export default function Page() {
  const [spot, setSpot] = useState(null);
  Taro.getLocation().then((res) => setSpot(res));
  return <Card spot={spot} title="x" />;
}
// file: src/card.jsx
export default function Card({ spot, title }) {
  console.log(spot); // sink: log location
  console.log(title);
  return null;
}
// case: properties of a class component
// file: src/page.jsx
import Card from "./card";
class Page extends Component {
  state = { code: "" };
  componentDidMount() {
    Taro.login().then((res) => this.setState({ code: res.code }));
  }
  render() {
    return <Card one={this.state.code} two={3} />;
  }
}
// file: src/card.jsx
export default class Card extends Component {
  show() {
    console.log(this.props.one); // sink: log login-code
    console.log(this.props.two);
  }
}
// case: a callback property
// file: src/page.jsx
import Picker from "./picker";
export default function Page() {
  const onSpot = (n, spot) => {
    console.log(spot); // sink: log location
    console.log(n);
  };
  return <Picker onSpot={onSpot} />;
}
// file: src/picker.jsx
export default function Picker(props) {
  const pick = () => Taro.chooseLocation().then((res) => props.onSpot(1, res));
  return <View onClick={pick} />;
}
// case: properties handed on by a spread
// file: src/page.jsx
import Card from "./card";
export default function Page() {
  const props = { code: "", n: 1 };
  Taro.login().then((res) => {
    props.code = res.code;
  });
  return <Card {...props} />;
}
// file: src/card.jsx
const Card = (props) => {
  console.log(props.code); // sink: log login-code
  console.log(props.n);
  return null;
};
export default Card;
