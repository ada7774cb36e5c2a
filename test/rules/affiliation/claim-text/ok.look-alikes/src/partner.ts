// official partner of Tencent
export const isOfficialWeChatPartner = false;
