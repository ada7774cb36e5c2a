/** Words of page paths and texts that advertise. */
const promotionPath =
  /(?:^|[/_-])(?:ads?|adverts?|advertisement|advertising|promo|promotions?|marketing|popup-?ad|poster-?ad|guanggao|tuiguang)(?:[/_?.-]|$)/i;

/** True for the path of a page that shows advertising. */
export const isPromotion = (path: string): boolean => promotionPath.test(path.slice(0, 300));

/** Texts that hold people back from leaving, with an offer. */
const holdingBack =
  /优惠|红包|福利|折扣|领取|奖励|礼包|抽奖|返现|立减|免单|错过|再看看|狠心|不再逛逛|coupon|discount|reward|offer|gift|bonus/i;

/** True for a text that holds people back from leaving with an offer. */
export const holdsBack = (text: string): boolean => holdingBack.test(text.slice(0, 300));

/** The web address that a page of a mini program is handed to show: `/pages/web/web?url=https%3A%2F%2Fx.com`. */
export const handedUrl = (path: string): string | undefined => {
  const raw = /[?&](?:url|src|link|href|weburl|web_url|path|h5)=((?:https?|\/\/)[^&]*)/i.exec(path)?.[1];
  return raw?.replace(/%3a/gi, ":").replace(/%2f/gi, "/").replace(/%3f/gi, "?");
};
