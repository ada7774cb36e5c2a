import { Injectable } from "@nestjs/common";
import { wxBizDataCrypto } from "./crypto";

@Injectable()
export class WxService {
  async getPhoneNumber({ userId, sessionKey = "", encryptedData = "", iv = "" }) { // expect
    const opened = wxBizDataCrypto(process.env.APP_ID, sessionKey, encryptedData, iv);
    return { userId, phone: opened.phoneNumber };
  }
}
