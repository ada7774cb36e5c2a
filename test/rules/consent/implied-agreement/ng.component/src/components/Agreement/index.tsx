import { Text, View } from "@tarojs/components";

/** The line under the button: it only says so. */
const Agreement = ({ titles, onOpen }: { titles: string[]; onOpen: (index: number) => void }) => (
  <View>登录则默认同意{/* expect */}
    <Text onClick={() => onOpen(0)}>《{titles[0]}协议》</Text>
    和
    <Text onClick={() => onOpen(1)}>《{titles[1]}》</Text>
  </View>
);

export default Agreement;
