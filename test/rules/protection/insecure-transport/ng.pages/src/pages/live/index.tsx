import { WebView } from "@tarojs/components";

export default function Live({ id }: { id: string }) {
  return <WebView src={"http://live.shop-east.cn/live.html?id=" + id} />; // expect
}
