import Taro from "@tarojs/taro";
import { View } from "@tarojs/components";

export default function Home() {
  const pick = async () => {
    await Taro.chooseAddress(); // expect
  };
  return <View onClick={pick}>地址</View>;
}
