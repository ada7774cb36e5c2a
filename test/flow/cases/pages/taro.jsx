// case: the query of a page
// file: src/pages/a/index.jsx
import Taro from "@tarojs/taro";
Taro.login().then((res) => Taro.navigateTo({ url: "/pages/b/index?one=" + res.code + "&two=2" }));
// file: src/app.config.js
export default { pages: ["pages/a/index", "pages/b/index"] };
// file: src/pages/b/index.jsx
import { useRouter } from "@tarojs/taro";
export default function Page() {
  const router = useRouter();
  console.log(router.params.one); // sink: log login-code
  const { two } = useRouter().params;
  console.log(two);
  return null;
}
