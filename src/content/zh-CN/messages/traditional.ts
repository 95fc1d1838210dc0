/**
 * Traditional characters and, sign by sign, the simplified ones that the patterns of messages are written in; only those the
 * patterns need. They are read, never shown.
 */
export const traditional = {
  from: /與專業東兩嚴個箇為爲舉麼麽書買於產産親僅從們價優會傳餘偵脩債償兒關養內寫軍決凍準減幾齣擊劃則刪別彆製辦務動區韆昇陞協單賣卽廳厤曆歷縣參蔘雙發髮變祇衹隻枱檯臺颱號閤衕後嚮曏唄員諮響團糰園睏國墊處復複媽孫學寶審傢對導將侷屬師帶幫並併幷應廢開異張強噹當彔錄録徵唸態總噁惡慼戶戸託釦執掃摺報擔撥掛換蒐敎數斷旂無舊時顯機權來査覈橋檢橫匯彙滙沒洩註滯奌點狀獨獄現電畫畵監碼確俬簽籤係繫緊糾約級納紛紓綫線組織經結給絕絶續維緝繳網罰羣聯臉範熒螢補裝見規認讓議訊記許訟訪証證識詐訴診誠話詢該說説請調談謹負財責敗帳賬貧購貼貸費資賴車轉軟輕載輸達過運還這進遠違遞踰郵鄰裏裡釘鈡鍾鐘錢鐵銀銷門閉隊陸難麪麫麵須鬚領額飛馬驗騙鵝/,
  to: /与专业东两严个个为为举么么书买于产产亲仅从们价优会传余侦修债偿儿关养内写军决冻准减几出击划则删别别制办务动区千升升协单卖即厅历历历县参参双发发变只只只台台台台号合同后向向呗员咨响团团园困国垫处复复妈孙学宝审家对导将局属师带帮并并并应废开异张强当当录录录征念态总恶恶戚户户托扣执扫折报担拨挂换搜教数断旗无旧时显机权来查核桥检横汇汇汇没泄注滞点点状独狱现电画画监码确私签签系系紧纠约级纳纷纾线线组织经结给绝绝续维缉缴网罚群联脸范荧萤补装见规认让议讯记许讼访证证识诈诉诊诚话询该说说请调谈谨负财责败账账贫购贴贷费资赖车转软轻载输达过运还这进远违递逾邮邻里里钉钟钟钟钱铁银销门闭队陆难面面面须须领额飞马验骗鹅/,
} as const;

/** Chinese characters, between which spaces and dots only hide a word, and with its marks what needs no space beside it. */
export const writing = {
  characters: /[\u3400-\u9fff]/,
  besideNoSpace: /[\u3001-\u303f\u3400-\u9fff]/,
} as const;
