import COS from "cos-js-sdk-v5";
import OSS from "ali-oss";

export const cos = new COS({
  getAuthorization: (options, callback) => fetch("/sts").then((answer) => answer.json().then(callback)),
});

export const oss = (sts) =>
  new OSS({
    region: "oss-cn-hangzhou",
    accessKeyId: sts.id,
    accessKeySecret: sts.secret,
    stsToken: sts.token,
    bucket: "pictures",
  });
