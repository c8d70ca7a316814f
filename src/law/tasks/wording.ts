// What the annex prints alike in more than one row is worded once.
import type { Bilingual } from "../types";

/** 暂停、恢复参保和注销登记 */
export const suspendResumeCancel = {
  zh: "对符合条件的参保人员及指定受益人、法定继承人，提醒并帮助其办理暂停参保、恢复参保或者注销登记的手续。",
  en: "Reminds and helps insured persons who meet the conditions, designated beneficiaries or heirs at law to go through the formalities of suspending insurance, resuming it or cancelling the registration.",
} as const satisfies Bilingual;

/** 自主缴费 */
export const payByApp = {
  zh: "指导参保人员下载官方APP（如“湘税社保”），自行缴费。",
  en: "Guides insured persons to download an official app, such as Xiangshui Shebao, and pay contributions for themselves.",
} as const satisfies Bilingual;

/** 变更关键信息 */
export const changeKeyDetails = {
  zh: "参保人员需变更有效身份证件号码、姓名、出生日期等关键信息的，协助其在互联网或线下服务渠道办理，有关佐证材料由协理员收集并上传或上报。",
  en: "Helps insured persons to change key details, such as name, date of birth or number of valid identity document, through online or offline service channels; collects the supporting documents and uploads or submits them.",
} as const satisfies Bilingual;

/** 查询养老保险个人权益记录 */
export const queryPensionRecords = {
  zh: "指导参保人在官方互联网渠道（如“智慧人社”APP）查询个人权益记录，内容有本人的基本信息、缴费信息，以及个人账户储存额和养老金支付情况等。",
  en: "Guides insured persons to look up their personal entitlement records through official online channels such as the Zhihui Renshe app: basic details, contributions, balance of the personal account, pension payments and the like.",
} as const satisfies Bilingual;

/** 关系转移、制度衔接 */
export const transferRelation = {
  zh: "参保人员的户口转出或转入的，告知并帮助其办理养老保险的关系转移或制度衔接，有关材料收集后上传上报。",
  en: "Informs insured persons whose household registration moves out or in, and helps them to transfer the pension insurance relation or link it between schemes; collects the documents concerned, uploads and submits them.",
} as const satisfies Bilingual;

/** 转入个人账户记录异议 */
export const disputeTransferredAccount = {
  zh: "参保人员对转入的个人账户记录有异议的，收集其证据材料，并协助其申请县级社保经办机构核查。",
  en: "Collects an insured person's evidence where the record of the personal account transferred in is disputed, and helps the person to apply to the county social insurance agency for a check.",
} as const satisfies Bilingual;

/** 群众意见和举报核查 */
export const feedbackOnNotice = {
  zh: "公示期间收集群众反馈的意见；群众有举报的，调查核实，并在规定时限内逐级上报结果。",
  en: "Collects the public's feedback while the list is posted; investigates and verifies what the public reports, and passes the findings up level by level within the prescribed time limit.",
} as const satisfies Bilingual;

/** 社会保障卡和待遇暂停、恢复 */
export const cardAndBenefits = {
  zh: "指导并帮助参保人员申领、变更社会保障卡，办理待遇的暂停和恢复。",
  en: "Guides and helps insured persons to apply for or change their social security card, and to have benefits suspended or resumed.",
} as const satisfies Bilingual;

/** 上门服务和资格认证 */
export const certificationAtHome = {
  zh: "参保人员行动不便、需要特殊照顾的，为其上门服务；协助开展待遇领取人员的资格认证。",
  en: "Provides service at home to insured persons who have difficulty moving and need special care, and assists with the certification of those who draw benefits.",
} as const satisfies Bilingual;

/** 自主认证 */
export const selfCertification = {
  zh: "提醒参保人自主认证，并指导其使用“智慧人社”等官方APP办理。",
  en: "Reminds insured persons to certify themselves, and guides them in doing so through official apps such as Zhihui Renshe.",
} as const satisfies Bilingual;

/** 疑似信息入户核实 */
export const checkSuspectData = {
  zh: "对上级部门比对数据后下发、涉及本村（社区）的疑似信息（死亡、服刑、假人等），协助入户核实、反馈信息并做好后续处置。",
  en: "Assists in verifying at the household, reporting back on and then dealing with data on the village (community) which higher authorities issue after data matching: suspected deaths, prison terms, fictitious persons and the like.",
} as const satisfies Bilingual;

/** 追缴动态管理和基础台账 */
export const recoveryLedger = {
  zh: "对违规资金的追缴做好动态管理，记好基础台账，及时上报追缴资金的有关情况。",
  en: "Keeps the recovery of improperly drawn money under continuous management and in basic ledgers, and reports promptly on the money recovered.",
} as const satisfies Bilingual;

/** 死亡信息申报登记和零报告 */
export const deathsAndZeroReport = {
  zh: "负责申报登记本村（社区）死亡人员的信息；无人死亡的月份，按“零报告”制度报告。",
  en: "Is responsible for reporting and registering deaths in the village (community), and carries out the monthly zero report where nobody has died.",
} as const satisfies Bilingual;
