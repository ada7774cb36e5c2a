import { Form, Switch } from "antd";

export const Invite = () => (
  <Form>
    <Form.Item label="推荐有奖">
      <Switch />
    </Form.Item>
    <FormItem label="邀请有礼">
      <Switch />
    </FormItem>
  </Form>
);
