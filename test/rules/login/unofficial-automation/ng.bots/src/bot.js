import { WechatyBuilder } from "wechaty";

const puppet = "wechaty-puppet-service"; // expect
export const bot = WechatyBuilder.build({ puppet }); // expect
