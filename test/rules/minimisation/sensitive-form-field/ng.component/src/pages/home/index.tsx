import { ClTextarea } from "mp-colorui";

export default function Enroll({ remark, change }) {
  return (
    <ClTextarea placeholder="请输入身份证号" value={remark} onChange={change} /> // expect
  );
}
