import { useEffect, useState } from "react";
import Taro from "@tarojs/taro";
import { Button } from "@tarojs/components";

export default function Home() {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (wanted) Taro.getLocation({ type: "gcj02" });
  }, [wanted]);
  return <Button onClick={() => setWanted(true)}>附近</Button>;
}
