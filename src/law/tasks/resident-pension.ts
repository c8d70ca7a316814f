import {
  committeeNotice,
  homeCheck,
  homeService,
  hunanTaxSocialInsurance,
  offline,
  online,
  otherOfficialApps,
  otherOfficialOnline,
  responsibleBank,
  smartHrss,
} from "./channels";
import type { AnnexTask } from "./entry";
import { deathRegistration, handling, publicity } from "./groups";
import { countyAgency, localPoliceStation, policeStation, townshipOrCountyAgency, townshipSocialInsurance } from "./recipients";
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

/** Rows 1–10: basic pension insurance for urban and rural residents (城乡居民基本养老保险). */
export const residentPension = [
  {
    no: 1,
    category: "resident-pension",
    group: handling,
    item: { zh: "参保登记", en: "Enrolment" },
    contents: [
      {
        id: "附件-1(1)",
        roles: ["assists", "responsible"],
        says: {
          zh: "采集适龄城乡居民的信息，配合全民参保计划的实施。",
          en: "Collects information on urban and rural residents of eligible age, in support of the universal enrolment plan.",
        },
      },
      {
        id: "附件-1(2)",
        roles: ["assists"],
        says: {
          zh: "帮助有意参保的人员上传或上报参保登记资料，如有效身份证件、户口簿等。",
          en: "Helps persons who wish to join to upload or submit the documents for enrolment, such as a valid identity document and the household register.",
        },
      },
      { id: "附件-1(3)", roles: ["reminds", "assists"], says: suspendResumeCancel },
    ],
    bases: ["湘人社发〔2022〕60号", "湘人社规〔2022〕5号"],
    carriesOut: ["二(一)", "二(二)", "二(三)"],
  },
  {
    no: 2,
    category: "resident-pension",
    group: handling,
    item: { zh: "保费缴纳", en: "Payment of contributions" },
    contents: [
      {
        id: "附件-2(1)",
        roles: ["guides", "assists"],
        says: {
          zh: "引导参保人员逐年缴费、按高档次缴费，需要补缴的协助办理。",
          en: "Guides insured persons to contribute every year and at a high grade, and helps them to pay arrears.",
        },
      },
      { id: "附件-2(2)", roles: ["guides"], says: payByApp, channels: [hunanTaxSocialInsurance, otherOfficialApps] },
      {
        id: "附件-2(3)",
        roles: ["assists"],
        says: {
          zh: "重度残疾人、返贫致贫人员、特困人员、低保对象等群体缴费有困难的，协助落实为其代缴城乡居保保费的政策。",
          en: "Assists in carrying out the policy of paying contributions on behalf of groups who have difficulty paying: subsistence allowance recipients, persons in extreme hardship, persons who have fallen or fallen back into poverty, the severely disabled and others.",
        },
      },
      {
        id: "附件-2(4)",
        roles: ["assists"],
        says: {
          zh: "个人、公益慈善组织、村集体经济组织或其他社会经济组织补助、资助参保人缴费的，协助办理。",
          en: "Helps with the formalities where a village collective economic organisation, another social or economic organisation, a charity or an individual subsidises or supports an insured person's contributions.",
        },
      },
    ],
    bases: ["湘人社发〔2022〕60号", "湘人社规〔2022〕5号"],
    carriesOut: ["二(三)"],
  },
  {
    no: 3,
    category: "resident-pension",
    group: handling,
    item: { zh: "信息变更", en: "Change of details" },
    contents: [
      {
        id: "附件-3(1)",
        roles: ["guides"],
        says: {
          zh: "参保人员变更联系电话、居住地址、民族、性别等一般参保登记信息的，指导其在互联网渠道办理。",
          en: "Guides insured persons whose details change to alter general enrolment details, such as sex, ethnic group, address or telephone number, through online channels.",
        },
        channels: [online],
      },
      { id: "附件-3(2)", roles: ["assists", "responsible"], says: changeKeyDetails, channels: [online, offline] },
    ],
    bases: ["湘人社发〔2022〕60号", "湘人社规〔2022〕5号"],
    carriesOut: ["二(三)"],
  },
  {
    no: 4,
    category: "resident-pension",
    group: handling,
    item: { zh: "权益查询", en: "Inquiry into entitlements" },
    contents: [
      { id: "附件-4(1)", roles: ["guides"], says: queryPensionRecords, channels: [smartHrss, otherOfficialOnline] },
      {
        id: "附件-4(2)",
        roles: ["assists"],
        says: {
          zh: "参保人员对个人权益记录有异议的，协助其收集证据材料，并申请乡镇或县级社保经办机构核查。",
          en: "Helps insured persons who dispute their personal entitlement records to collect evidence and to apply to the township or county social insurance agency for a check.",
        },
        recipients: [townshipOrCountyAgency],
      },
    ],
    bases: ["湘人社发〔2022〕60号", "湘人社规〔2022〕5号"],
    carriesOut: ["二(三)"],
  },
  {
    no: 5,
    category: "resident-pension",
    group: handling,
    item: { zh: "关系转移", en: "Transfer of the insurance relation" },
    contents: [
      { id: "附件-5(1)", roles: ["informs", "assists", "responsible"], says: transferRelation },
      { id: "附件-5(2)", roles: ["responsible", "assists"], says: disputeTransferredAccount, recipients: [countyAgency] },
    ],
    bases: ["湘人社发〔2022〕60号", "湘人社规〔2022〕5号"],
    carriesOut: ["二(三)"],
  },
  {
    no: 6,
    category: "resident-pension",
    group: handling,
    item: { zh: "待遇服务", en: "Benefit services" },
    contents: [
      {
        id: "附件-6(1)",
        roles: ["responsible", "informs", "reminds"],
        says: {
          zh: "领取湖南省城乡居民基本养老保险待遇的人员，其名单在村（社区）委会公示；通知符合领取条件的参保人员申领待遇；到龄而应缴未缴的，提醒其补缴。",
          en: "Posts at the village (community) committee the list of persons drawing Hunan's resident pension benefits; notifies insured persons who meet the conditions to apply; reminds those who have reached the age with contributions still owed to pay the arrears.",
        },
        channels: [committeeNotice],
      },
      { id: "附件-6(2)", roles: ["responsible"], says: feedbackOnNotice },
      { id: "附件-6(3)", roles: ["guides", "assists"], says: cardAndBenefits },
    ],
    bases: ["湘人社发〔2022〕60号", "湘人社规〔2022〕5号"],
    erratum: {
      zh: "6(2)“举报的”后误用顿号，且较16(2)缺“问题”二字；按16(2)、31(2)理解。",
      en: "6(2) prints an enumeration comma after 举报的, and lacks the word 问题 that 16(2) has; it is read as 16(2) and 31(2).",
    },
    carriesOut: ["二(三)", "二(五)"],
  },
  {
    no: 7,
    category: "resident-pension",
    group: handling,
    item: { zh: "资格认定", en: "Certification of entitlement" },
    contents: [
      { id: "附件-7(1)", roles: ["provides", "assists"], says: certificationAtHome, channels: [homeService] },
      { id: "附件-7(2)", roles: ["reminds", "guides"], says: selfCertification, channels: [smartHrss, otherOfficialApps] },
    ],
    bases: ["湘人社发〔2022〕60号", "湘人社规〔2022〕5号"],
    erratum: {
      zh: "具体事项印作“资格认定”；第17、22、32项及本项内容均作“资格认证”，按“资格认证”理解。",
      en: "The item is printed 资格认定 (determination); rows 17, 22 and 32 and the row's own content have 资格认证 (certification), and it is read so.",
    },
    carriesOut: ["二(五)"],
  },
  {
    no: 8,
    category: "resident-pension",
    group: handling,
    item: { zh: "多领冒领资金追缴", en: "Recovery of money overdrawn or falsely drawn" },
    contents: [
      { id: "附件-8(1)", roles: ["assists"], says: checkSuspectData, channels: [homeCheck] },
      {
        id: "附件-8(2)",
        roles: ["responsible"],
        says: {
          zh: "参保人员违规多领、冒领城乡居民基本养老金的，予以核实和追缴。",
          en: "Verifies and recovers resident basic pension that insured persons have improperly overdrawn or falsely drawn.",
        },
      },
      { id: "附件-8(3)", roles: ["responsible"], says: recoveryLedger },
    ],
    bases: ["湘人社发〔2022〕60号", "湘人社规〔2022〕5号"],
    erratum: {
      zh: "8(1)印作“入户核准”，正文二(一)就同一事作“入户核实”，按“核实”理解。",
      en: "8(1) prints 核准 (approve) of the household visit where paragraph 二(一) has 核实 (verify) for the same work; it is read as 核实.",
    },
    carriesOut: ["二(一)"],
  },
  {
    no: 9,
    category: "resident-pension",
    group: publicity,
    item: { zh: "政策和经办服务宣传", en: "Publicity for policy and services" },
    contents: [
      {
        id: "附件-9(1)",
        roles: ["assists", "publicises"],
        says: {
          zh: "协助在本地宣传被征地农民社会保障、城乡居民基本养老保险等方面的法规、政策及经办服务流程。",
          en: "Assists in publicising locally the laws, policies and service procedures of resident pension insurance, social security for farmers whose land has been expropriated, and the like.",
        },
      },
      {
        id: "附件-9(2)",
        roles: ["assists"],
        says: {
          zh: "协助打造“温暖居保”服务品牌，并配合“全省温暖居保敬老爱老慰问宣传周”相关工作。",
          en: "Assists in building the service brand Warm Resident Insurance (温暖居保), and supports the work of its province-wide publicity week of respect, care and visits for the elderly.",
        },
        recurrence: "yearly",
      },
    ],
    bases: ["湘人社发〔2022〕60号", "湘人社规〔2022〕5号", "湘人社办函〔2022〕27号"],
    erratum: {
      zh: "9(1)“法规”与“政策”之间误用逗号，应为顿号（参见第19、28、34项）。",
      en: "9(1) prints a comma between 法规 and 政策 where rows 19, 28 and 34 have the enumeration comma; it is read as theirs.",
    },
    carriesOut: ["二(二)"],
  },
  {
    no: 10,
    category: "resident-pension",
    group: deathRegistration,
    item: { zh: "死亡信息申报", en: "Report of deaths" },
    contents: [
      { id: "附件-10(1)", roles: ["responsible"], says: deathsAndZeroReport, recurrence: "monthly" },
      {
        id: "附件-10(2)",
        roles: ["responsible"],
        says: {
          zh: "每月报送截止日前，收集、核实本村（社区）上月的死亡证明资料和死亡人员名单；有关材料在规定时限内分送所在地公安派出所、乡镇（场）社会保险事务管理等部门。",
          en: "By the reporting day of each month, collects and verifies the list of those who died in the village (community) in the month before and the certificates of death; sends them within the prescribed time limits to the local police station and to the township (farm) department for social insurance affairs and other departments.",
        },
        recipients: [localPoliceStation, townshipSocialInsurance],
        recurrence: "monthly",
        deadline: "death-report-day",
      },
      {
        id: "附件-10(3)",
        roles: ["urges"],
        says: {
          zh: "督促负有申报义务的户主、亲属、抚养人等按规定时限办理：向公安派出所申报注销死亡人员的户口登记，到相关经办责任银行注销其社会保障卡。",
          en: "Urges those bound to report, such as the head of household, relatives or supporters of the deceased, to apply to the police station within the prescribed time limit to cancel the household registration, and to have the social security card cancelled at the bank responsible.",
        },
        channels: [responsibleBank],
        recipients: [policeStation],
      },
    ],
    bases: ["湘政办发〔2022〕20号", "湘人社发〔2022〕60号", "湘人社规〔2022〕5号"],
    erratum: {
      zh: "10(2)“日”误印为“目”，按每月10日前理解（参见第20、35项）。",
      en: "10(2) misprints 目 for 日; it is read as by the 10th of the month, as in rows 20 and 35.",
    },
    carriesOut: ["二(四)"],
  },
] as const satisfies readonly AnnexTask[];
