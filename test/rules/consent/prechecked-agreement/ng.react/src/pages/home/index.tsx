import { useState } from "react";
import { Checkbox, Label, Text } from "@tarojs/components";

export default function Home() {
  const [agreed, setAgreed] = useState(true); // expect
  return (
    <Label>
      <Checkbox value="agree" checked={agreed} onClick={() => setAgreed(!agreed)} />
      <Text>我同意《用户协议》与《隐私政策》</Text>
    </Label>
  );
}
