/**
 * Traditional characters and, sign by sign, the simplified ones that the patterns of messages are written in; only those the
 * patterns need. They are read, never shown.
 */
export const traditional = {
  from: /萬與專業東兩嚴個箇豐為爲舉麼麽樂書買於產産親億僅從們價眾衆優會傳餘偵脩債償儲兒關興養內寫軍農決凍準減幾齣擊劃則刪別彆製辦務動區韆昇陞華協單賣卽廳厤曆歷縣參蔘雙發髮變祇衹隻枱檯臺颱號閤衕後嚮曏唄員諮響團糰園睏國圓塊墊處復複頭媽孫學寧寶實審傢對導將侷屬嵗歲師帶幫並併幷廣應廢開異張強噹當彔錄録徵唸態總恆噁惡慼戶戸託釦執掃摺報擔撥掛換蒐攜敎數斷旂無舊時顯機權條來査覈橋檢橫匯彙滙沒洩註滯滿奌點狀獨獄現電畫畵監著碼確俬筆簽籤係繫緊糾約級納紛紓綫線組織經結給絕絶續維緝繳網罰羣聯臉囌蘇範熒螢補裝見規計訂認讓議訊記許訟設訪証證識詐訴診誠話詢該說説請調談謹負財責敗帳賬貧購貼貸費資賴車轉軟輕載輸達過運還這進遠違遞踰郵鄰裏裡釘鈡鍾鐘錢鐵銀銷門閉間隊陸難麪麫麵須鬚領額飛馬驗騙鵝殺樓遺氣藥/,
  to: /万与专业东两严个个丰为为举么么乐书买于产产亲亿仅从们价众众优会传余侦修债偿储儿关兴养内写军农决冻准减几出击划则删别别制办务动区千升升华协单卖即厅历历历县参参双发发变只只只台台台台号合同后向向呗员咨响团团园困国圆块垫处复复头妈孙学宁宝实审家对导将局属岁岁师带帮并并并广应废开异张强当当录录录征念态总恒恶恶戚户户托扣执扫折报担拨挂换搜携教数断旗无旧时显机权条来查核桥检横汇汇汇没泄注滞满点点状独狱现电画画监着码确私笔签签系系紧纠约级纳纷纾线线组织经结给绝绝续维缉缴网罚群联脸苏苏范荧萤补装见规计订认让议讯记许讼设访证证识诈诉诊诚话询该说说请调谈谨负财责败账账贫购贴贷费资赖车转软轻载输达过运还这进远违递逾邮邻里里钉钟钟钟钱铁银销门闭间队陆难面面面须须领额飞马验骗鹅杀楼遗气药/,
} as const;

/**
 * Chinese characters, between which spaces and dots only hide a word, what needs no space beside it, and the comma of clauses, which
 * becomes one of digits in half-width.
 */
export const writing = {
  characters: /[\u3400-\u9fff]/,
  clauseComma: /，/,
  besideNoSpace: /[\u3001-\u303f\u3400-\u9fff]/,
} as const;
