/** Surnames that most people have, by which a name is known from other words; 任, 成, 和 and others are left out since remarks begin with them, 古, 米 and others since names of other peoples do. */
const common =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严赖覃洪武莫孔汤向常温康施文牛樊葛邢齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕季裴霍涂苗谷盛曲翁冉骆蓝游辛靳管柴蒙鲍华喻祁蒲房滕屈饶牟尤阳穆农司卓吉缪简芦麦褚娄窦戚岑景宫费卜冷晏席卫柏宗瞿桂佟臧闵苟邬卞姬仇栾隋商刁荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝奚储鄢皮";

const family = `[${common}]`;
/** Surnames of two characters; a pattern. */
export const doubleSurname = "欧阳|上官|司马|司徒|诸葛|夏侯|皇甫|尉迟|东方|令狐|慕容|端木|南宫|公孙";
/** A Chinese name with a surname of one of those; a pattern. */
export const commonName = `(?:${doubleSurname}|${family})[\\u4e00-\\u9fff]{1,2}`;
