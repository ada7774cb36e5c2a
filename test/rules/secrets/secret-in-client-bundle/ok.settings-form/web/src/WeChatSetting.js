import React from "react";

export const WeChatSetting = ({ inputs, onChange, save }) => (
  <form>
    <input name="WeChatAppSecret" value={inputs.WeChatAppSecret} onChange={onChange} />
    <button onClick={() => inputs.WeChatAppSecret !== "" && save("WeChatAppSecret", inputs.WeChatAppSecret)}>Save</button>
  </form>
);
