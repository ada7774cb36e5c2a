import { WebView } from "@tarojs/components";
import { useRouter } from "@tarojs/taro";

export default function Web() {
  const { params } = useRouter();
  return <WebView src={decodeURIComponent(params.url)} />; // expect
}
