import { Button, View } from "@tarojs/components";
import Agreement from "../../components/Agreement";

export default function Login() {
  return (
    <View>
      <Button onClick={() => undefined}>微信登录</Button>
      <Agreement titles={["用户", "隐私"]} onOpen={() => undefined} />
    </View>
  );
}
