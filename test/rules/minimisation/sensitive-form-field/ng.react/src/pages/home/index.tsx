import { Input, View } from "@tarojs/components";
// 用于实名认证
export default function Home() {
  return (
    <View>
      <Input placeholder="请输入18位身份证号" onInput={() => {}} /> {/* expect */}
    </View>
  );
}
