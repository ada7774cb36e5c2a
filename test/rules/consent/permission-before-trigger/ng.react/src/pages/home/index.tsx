import Taro, { useLoad } from "@tarojs/taro";

export default function Home() {
  useLoad(() => {
    Taro.getFuzzyLocation({ type: "wgs84" }); // expect
  });
  return null;
}
