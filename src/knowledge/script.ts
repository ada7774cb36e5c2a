/**
 * Traditional characters that occur in the words of our lexicons, and their simplified forms, position by position.
 * It is no converter of prose: characters that no lexicon needs are left as they are.
 */
const traditional =
  "與業嚴個爲為舉樂書買於雲價衆眾優夥會體傭關內冊減擊則別務動勵勢協單佔參雙發變臺號後啓啟員團圍國圖場復頭奪獎寶實導幣師幫並廣莊應開異彈錄態戰戶擴掃護報搖數鬥無時術機權條來構樣檔檢沒測瀏溫遊滿點獨現電盤碼禮積競籤紅級線經結給統繼續維網羅羣職聯騰薦獲營見規視覽計訂認訓議訊記講設訪證詐詞試話誘請讀誰調謝賬貨購費資賭賠賺賽贊車轉輪載輸達過運跡選裏裡錢銀銷鎖鍵門問閒間閱閲隊險隨隱靜頁預領頻顏風馬驗騙龍綫註髮係繫颱麵質齡識臉";
const simplified =
  "与业严个为为举乐书买于云价众众优伙会体佣关内册减击则别务动励势协单占参双发变台号后启启员团围国图场复头夺奖宝实导币师帮并广庄应开异弹录态战户扩扫护报摇数斗无时术机权条来构样档检没测浏温游满点独现电盘码礼积竞签红级线经结给统继续维网罗群职联腾荐获营见规视览计订认训议讯记讲设访证诈词试话诱请读谁调谢账货购费资赌赔赚赛赞车转轮载输达过运迹选里里钱银销锁键门问闲间阅阅队险随隐静页预领频颜风马验骗龙线注发系系台面质龄识脸";

const toSimple = new Map(Array.from(traditional, (character, index) => [character, simplified.charAt(index)]));

const traditionalOnes = new RegExp(`[${traditional}]`, "g");

/** The text with the traditional characters of our lexicons in simplified script; its length does not change. */
export const inSimplifiedScript = (text: string): string =>
  text.replace(traditionalOnes, (character) => toSimple.get(character) ?? character);
