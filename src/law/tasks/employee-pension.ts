import {
  bank,
  homeCheck,
  homeService,
  hunanTaxSocialInsurance,
  offline,
  online,
  otherOfficialApps,
  otherOfficialOnline,
  smartHrss,
  villageNotice,
} from "./channels";
import type { AnnexTask } from "./entry";
import { deathRegistration, handling, publicity } from "./groups";
import { countyAgency, payingAgency } from "./recipients";
import {
  cardAndBenefits,
  certificationAtHome,
  changeKeyDetails,
  checkSuspectData,
  deathsAndZeroReport,
  disputeTransferredAccount,
  feedbackOnNotice,
  payByApp,
  queryPensionRecords,
  recoveryLedger,
  selfCertification,
  suspendResumeCancel,
  transferRelation,
} from "./wording";

/** Rows 11–20: basic pension insurance for urban enterprise employees, flexibly employed persons (城镇企业职工基本养老保险（灵活就业人员）). */
export const employeePension = [
  {
    no: 11,
    category: "employee-pension",
    group: handling,
    item: { zh: "参保登记", en: "Enrolment" },
    contents: [
      {
        id: "附件-11(1)",
        roles: ["assists", "responsible"],
        says: {
          zh: "采集适龄灵活就业人员的信息，配合全民参保计划的实施。",
          en: "Collects information on flexibly employed persons of eligible age, in support of the universal enrolment plan.",
        },
      },
      {
        id: "附件-11(2)",
        roles: ["assists"],
        says: {
          zh: "帮助有意参保的人员上传或上报参保登记资料，如有效身份证件、居住证、户口簿等。",
          en: "Helps persons who wish to join to upload or submit the documents for enrolment, such as a valid identity document, the residence permit and the household register.",
        },
      },
      { id: "附件-11(3)", roles: ["reminds", "assists"], says: suspendResumeCancel },
    ],
    bases: ["湘人社发〔2022〕60号", "湘社险函〔2022〕84号"],
    erratum: {
      zh: "11(3)“恢复参保”后误用逗号，应为顿号（参见1(3)）。",
      en: "11(3) prints a comma after 恢复参保 where 1(3) has the enumeration comma; it is read as 1(3).",
    },
    carriesOut: ["二(一)", "二(二)", "二(三)"],
  },
  {
    no: 12,
    category: "employee-pension",
    group: handling,
    item: { zh: "保费缴纳", en: "Payment of contributions" },
    contents: [
      {
        id: "附件-12(1)",
        roles: ["guides", "assists"],
        says: {
          zh: "引导参保人员逐年或逐月缴费、按高档次缴费；到龄后符合条件的，协助其一次性补缴。",
          en: "Guides insured persons to contribute yearly or monthly and at a high grade, and helps those who meet the conditions to pay arrears in one sum on reaching the age.",
        },
      },
      { id: "附件-12(2)", roles: ["guides"], says: payByApp, channels: [hunanTaxSocialInsurance, otherOfficialApps] },
    ],
    bases: ["湘人社发〔2022〕60号", "湘社险函〔2022〕84号"],
    carriesOut: ["二(三)"],
  },
  {
    no: 13,
    category: "employee-pension",
    group: handling,
    item: { zh: "信息变更", en: "Change of details" },
    contents: [
      { id: "附件-13(1)", roles: ["assists", "responsible"], says: changeKeyDetails, channels: [online, offline] },
      {
        id: "附件-13(2)",
        roles: ["assists", "responsible"],
        says: {
          zh: "退休人员需变更有效身份证件号码、姓名、出生日期等关键信息的，协助其在线下服务渠道办理，并收集有关佐证材料上报。",
          en: "Helps retired persons to change key details, such as name, date of birth or number of valid identity document, through offline service channels; collects the supporting documents and submits them.",
        },
        channels: [offline],
      },
      {
        id: "附件-13(3)",
        roles: ["guides"],
        says: {
          zh: "指导参保人到银行变更用于领取待遇的社保卡。",
          en: "Guides insured persons to change, at the bank, the social security card on which they draw benefits.",
        },
        channels: [bank],
      },
    ],
    bases: ["湘人社发〔2022〕60号", "湘社险函〔2022〕84号"],
    carriesOut: ["二(三)"],
  },
  {
    no: 14,
    category: "employee-pension",
    group: handling,
    item: { zh: "权益查询", en: "Inquiry into entitlements" },
    contents: [
      { id: "附件-14(1)", roles: ["guides"], says: queryPensionRecords, channels: [smartHrss, otherOfficialOnline] },
      {
        id: "附件-14(2)",
        roles: ["assists"],
        says: {
          zh: "参保人员对个人权益记录有异议的，协助其收集证据材料，并申请县级社保经办机构核查。",
          en: "Helps insured persons who dispute their personal entitlement records to collect evidence and to apply to the county social insurance agency for a check.",
        },
        recipients: [countyAgency],
      },
    ],
    bases: ["湘人社发〔2022〕60号", "湘社险函〔2022〕84号"],
    carriesOut: ["二(三)"],
  },
  {
    no: 15,
    category: "employee-pension",
    group: handling,
    item: { zh: "关系转移", en: "Transfer of the insurance relation" },
    contents: [
      { id: "附件-15(1)", roles: ["informs", "assists", "responsible"], says: transferRelation },
      { id: "附件-15(2)", roles: ["responsible", "assists"], says: disputeTransferredAccount, recipients: [countyAgency] },
    ],
    bases: ["湘人社发〔2022〕60号", "湘社险函〔2022〕84号"],
    carriesOut: ["二(三)"],
  },
  {
    no: 16,
    category: "employee-pension",
    group: handling,
    item: { zh: "待遇服务", en: "Benefit services" },
    contents: [
      {
        id: "附件-16(1)",
        roles: ["responsible", "informs", "reminds"],
        says: {
          zh: "领取湖南省企业职工基本养老保险待遇的人员，其名单在村（社区）公示；通知符合领取条件的参保人员申领待遇；到龄且符合条件的，提醒其补缴。",
          en: "Posts in the village (community) the list of persons drawing Hunan's enterprise employee pension benefits; notifies insured persons who meet the conditions to apply; reminds those who have reached the age and meet the conditions to pay arrears.",
        },
        channels: [villageNotice],
      },
      { id: "附件-16(2)", roles: ["responsible"], says: feedbackOnNotice },
      { id: "附件-16(3)", roles: ["guides", "assists"], says: cardAndBenefits },
    ],
    bases: ["湘人社发〔2022〕60号", "湘社险函〔2022〕84号"],
    erratum: {
      zh: "16(3)“待遇暂停”与“恢复”之间误用逗号，应为顿号（参见6(3)）。",
      en: "16(3) prints a comma between 待遇暂停 and 恢复 where 6(3) has the enumeration comma; it is read as 6(3).",
    },
    carriesOut: ["二(三)", "二(五)"],
  },
  {
    no: 17,
    category: "employee-pension",
    group: handling,
    item: { zh: "资格认证", en: "Certification of entitlement" },
    contents: [
      { id: "附件-17(1)", roles: ["provides", "assists"], says: certificationAtHome, channels: [homeService] },
      { id: "附件-17(2)", roles: ["reminds", "guides"], says: selfCertification, channels: [smartHrss, otherOfficialApps] },
    ],
    bases: ["湘人社发〔2022〕60号"],
    erratum: {
      zh: "第17至19项合用的依据栏只列一件文件，却编为“1.”；按只有一件理解。",
      en: "The basis cell of rows 17–19 is numbered 1. though it names one document only; it is read as naming one.",
    },
    carriesOut: ["二(五)"],
  },
  {
    no: 18,
    category: "employee-pension",
    group: handling,
    item: { zh: "多领冒领资金追缴", en: "Recovery of money overdrawn or falsely drawn" },
    contents: [
      { id: "附件-18(1)", roles: ["assists"], says: checkSuspectData, channels: [homeCheck] },
      {
        id: "附件-18(2)",
        roles: ["responsible"],
        says: {
          zh: "参保人员违规多领、冒领企业职工基本养老金的，予以核实和追缴。",
          en: "Verifies and recovers enterprise employee basic pension that insured persons have improperly overdrawn or falsely drawn.",
        },
      },
      { id: "附件-18(3)", roles: ["responsible"], says: recoveryLedger },
    ],
    bases: ["湘人社发〔2022〕60号"],
    erratum: {
      zh: "18(1)“核准”按“核实”理解（参见第8项），其后逗号应为顿号；18(3)“台账”后顿号应为逗号（参见8(1)、8(3)）。",
      en: "18(1): 核准 is read as 核实, as in row 8, and the comma after it as an enumeration comma; 18(3): the enumeration comma after 台账 is read as a comma, as in 8(1) and 8(3).",
    },
    carriesOut: ["二(一)"],
  },
  {
    no: 19,
    category: "employee-pension",
    group: publicity,
    item: { zh: "政策和经办服务宣传", en: "Publicity for policy and services" },
    contents: [
      {
        id: "附件-19(1)",
        roles: ["assists", "publicises"],
        says: {
          zh: "协助在本地宣传被征地农民社会保障、企业职工基本养老保险等方面的法规、政策及经办服务流程。",
          en: "Assists in publicising locally the laws, policies and service procedures of enterprise employee pension insurance, social security for farmers whose land has been expropriated, and the like.",
        },
      },
    ],
    bases: ["湘人社发〔2022〕60号"],
    carriesOut: ["二(二)"],
  },
  {
    no: 20,
    category: "employee-pension",
    group: deathRegistration,
    item: { zh: "死亡信息申报", en: "Report of deaths" },
    contents: [
      { id: "附件-20(1)", roles: ["responsible"], says: deathsAndZeroReport, recurrence: "monthly" },
      {
        id: "附件-20(2)",
        roles: ["responsible"],
        says: {
          zh: "每月报送截止日前，收集、核实本村（居、社区）上月的死亡人员名单，以及申领遗属待遇所需的死亡证明等资料；有关材料在规定时限内送交为参保人支付基本养老金的社会保险经办机构。",
          en: "By the reporting day of each month, collects and verifies the list of those who died in the village (neighbourhood, community) in the month before, with the certificates of death and other documents for claiming survivors' benefits; sends them within the prescribed time limit to the social insurance agency that pays the insured person's basic pension.",
        },
        recipients: [payingAgency],
        recurrence: "monthly",
        deadline: "death-report-day",
      },
      {
        id: "附件-20(3)",
        roles: ["guides"],
        says: {
          zh: "指导家属在“智慧人社”APP上申领遗属待遇。",
          en: "Guides the family to claim survivors' benefits through the Zhihui Renshe app.",
        },
        channels: [smartHrss],
      },
    ],
    bases: ["湘政办发〔2022〕20号", "湘人社发〔2022〕60号", "劳社厅发〔2001〕8号"],
    carriesOut: ["二(三)", "二(四)"],
  },
] as const satisfies readonly AnnexTask[];
