import Taro, { Component } from "@tarojs/taro";
import { WebView } from "@tarojs/components";

export default class Old extends Component {
  state = { url: "" };

  componentWillMount() {
    this.setState({ url: this.$router.params.url });
  }

  render() {
    const { url } = this.state;
    return <WebView src={url} />; // expect
  }
}
