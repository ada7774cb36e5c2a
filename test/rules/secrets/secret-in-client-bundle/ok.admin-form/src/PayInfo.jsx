import { observer } from "mobx-react";
import store from "./store";

export default observer(() => (
  <form validate={(check) => check(store.payInfo.appsecret || "")}>
    <input
      name="appsecret"
      value={store.payInfo.appsecret || ""}
      onChange={(event) => store.change("appsecret", event.target.value)}
    />
  </form>
));
